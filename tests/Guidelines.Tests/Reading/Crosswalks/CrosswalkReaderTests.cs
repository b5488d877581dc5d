using Guidelines.Diagnostics;
using Guidelines.Documents;
using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Reading.Crosswalks;

public sealed class CrosswalkReaderTests
{
    private static readonly string Sound = Row("ifa-1", "broadMatch", "ifa-1");

    [Fact]
    public void A_crosswalk_without_a_fault_is_read_as_it_stands()
    {
        var (crosswalk, faults) = Read(
            Metadata.Replace("#license", "#mapping_set_title: Then and now\n#creator_label:\n#  - Ada\n#license", StringComparison.Ordinal)
            + Header
            + Row("ifa-1", "narrowMatch", "ifa-1", "semapv:MappingReview\t0.85\t\"said \"\"with care\"\"\"\torcid:1|orcid:2\\|3")
            + Row("ifa-3", "exactMatch", "-", "semapv:ManualMappingCuration")
            + Row("-", "exactMatch", "ifa-3", "semapv:LexicalMatching\t\tHm\t\t\t"));

        Assert.Empty(faults);
        Assert.Equal(
            new Crosswalk
            {
                Base = "tt-2020",
                Head = "tt-2021",
                BaseVersion = "2020",
                HeadVersion = "2021",
                Prefixes = [new("orcid", "https://orcid.org/")],
                Slots =
                [
                    new("mapping_set_id", ["https://guidelines.example/crosswalks/tt-2020--tt-2021.sssom.tsv"]), new("mapping_set_title", ["Then and now"]),
                    new("creator_label", ["Ada"]), new("license", ["https://guidelines.example/about#rights"]),
                ],
                Rows =
                [
                    new()
                    {
                        Base = "tt-2020-ifa-gdn-01",
                        Head = "tt-2021-ifa-gdn-01",
                        Relation = CrosswalkRelation.Narrow,
                        Justification = "MappingReview",
                        Confidence = 0.85m,
                        Comment = "said \"with care\"",
                        Slots = [new("reviewer_id", ["orcid:1", "orcid:2|3"])],
                    },
                    new() { Base = "tt-2020-ifa-gdn-03", Relation = CrosswalkRelation.Exact, Justification = "ManualMappingCuration" },
                    new() { Head = "tt-2021-ifa-gdn-03", Relation = CrosswalkRelation.Exact, Justification = "LexicalMatching", Comment = "Hm" },
                ],
            },
            crosswalk);
        Assert.Equal([true, true, false], crosswalk!.Rows.Select(row => row.IsReviewed));
    }

    [Fact]
    public void A_file_that_a_spreadsheet_saved_means_the_same()
    {
        var plain = Metadata + Header + Sound;
        var saved = plain
            .Replace("#sssom_version: \"1.1\"", "\"#sssom_version: \"\"1.1\"\"\"\t\t\t\t\t", StringComparison.Ordinal)
            .Replace("#curie_map:", "#curie_map:\t\t\t\t\t", StringComparison.Ordinal)
            .Replace("reviewer_id\n", "reviewer_id\t\t\n", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal) + "\t\t\t\t\t\t\r\n";

        var (crosswalk, faults) = Read(saved);

        Assert.Empty(faults);
        Assert.Equal(Read(plain).Crosswalk, crosswalk);
    }

    [Fact]
    public void A_blank_may_stand_behind_each_sign() =>
        Assert.Equal(Read(Metadata + Header + Sound), Read(Metadata.Replace("#", "# ", StringComparison.Ordinal).Replace("about# ", "about#", StringComparison.Ordinal) + Header + Sound));

    [Fact]
    public void A_comment_may_have_several_lines_and_the_lines_below_keep_their_numbers()
    {
        var (crosswalk, faults) = Read(Metadata + Header + Row("ifa-1", "broadMatch", "ifa-1", "semapv:MappingReview\t1\t\"one\ntwo\"\tx") + Row("ifa-9", "broadMatch", "ifa-2"));

        Assert.Empty(crosswalk!.Rows);
        Assert.Equal(
        [
            $"{FileName}(14,6): error GL306: 'x' has no prefix that curie_map declares",
            $"{FileName}(15,1): error GL304: 'tt-2020-ifa-gdn-09' is no behavior of tt-2020; the nearest ids are tt-2020-ifa-gdn-01, tt-2020-ifa-gdn-02, tt-2020-ifa-gdn-03, tt-2020-ifa-gdn-04, tt-2020-ifs-gdn-01",
        ], faults);
    }

    [Fact]
    public void Behaviors_that_no_reviewed_row_names_are_counted()
    {
        var (_, faults) = Read(Metadata + Header + Sound + Row("ifa-3", "broadMatch", "ifa-3", "semapv:LexicalMatching"), least: Severity.Info);

        Assert.Contains($"{FileName}: info GL311: no reviewed row names tt-2020-ifa-gdn-02, tt-2020-ifa-gdn-03, tt-2020-ifa-gdn-04, tt-2020-imhs-gdn-01, tt-2021-ifa-gdn-02 and 3 more; their counterparts are computed", faults);
    }

    [Fact]
    public void Every_fault_is_told_and_the_sound_rows_hold()
    {
        var (crosswalk, faults) = Read(
            Metadata.Replace("edition:tt-2021", "edition:tt-2022", StringComparison.Ordinal).Replace("\"2020\"", "\"2019\"", StringComparison.Ordinal)
            + Header + Row("ifa-1", "sameAs", "ifa-7", "by hand\t2\t\tme:1") + Sound + Sound);

        Assert.Equal(["tt-2020-ifa-gdn-01"], crosswalk!.Rows.Select(row => row.Base));
        Assert.Equal(["(9,26): warning GL310", "(10,17): error GL302", "(13,29): error GL306", "(13,41): error GL304", "(13,69): error GL306", "(13,77): error GL306", "(13,80): error GL306", "(15,1): error GL307"],
            faults.Select(fault => fault[FileName.Length..fault.IndexOf(": ", fault.IndexOf(" GL", StringComparison.Ordinal), StringComparison.Ordinal)]));
    }
}

using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;
using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Reading.Crosswalks;

/// <summary>Rows remember the texts on which they were reviewed.</summary>
public sealed class CrosswalkReviewTests
{
    private const string Columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification\text_subject_fingerprint\text_object_fingerprint\n";
    private const string Again = "reviewed; set the row right, empty its fingerprints, and run 'guidelines crosswalk tt-2020 tt-2021 --out tt-2020--tt-2021.sssom.tsv'";

    private static readonly string Declared = Metadata.Replace("#  orcid", "#  extension: https://guidelines.example/extensions/\n#  orcid", StringComparison.Ordinal)
        + "#extension_definitions:\n#  - slot_name: ext_subject_fingerprint\n#    property: extension:base-fingerprint\n#  - slot_name: ext_object_fingerprint\n#    property: extension:head-fingerprint\n";

    private static readonly (string Base, string Head) Digs = ("words-" + Fingerprints.Of("digs"), "words-" + Fingerprints.Of("digswithcare"));

    [Fact]
    public void A_row_whose_texts_are_as_they_were_is_no_fault()
    {
        var (crosswalk, faults) = Read(Declared + Columns + Reviewed(Digs.Base, Digs.Head), least: Severity.Info);

        Assert.DoesNotContain(faults, fault => !fault.Contains("GL311", StringComparison.Ordinal));
        Assert.Equal((Digs.Base, Digs.Head), (crosswalk!.Rows[0].BaseFingerprint!, crosswalk.Rows[0].HeadFingerprint!));
    }

    [Theory]
    [InlineData("old", "", "(19,1): warning GL313: to review: the text of 'tt-2020-ifa-gdn-01' has changed since 'tt-2020-ifa-gdn-01' and 'tt-2021-ifa-gdn-01' were ")]
    [InlineData("", "old", "(19,45): warning GL313: to review: the text of 'tt-2021-ifa-gdn-01' has changed since 'tt-2020-ifa-gdn-01' and 'tt-2021-ifa-gdn-01' were ")]
    [InlineData("old", "old", "(19,1): warning GL313: to review: the text of 'tt-2020-ifa-gdn-01' and of 'tt-2021-ifa-gdn-01' has changed since 'tt-2020-ifa-gdn-01' and 'tt-2021-ifa-gdn-01' were ")]
    public void A_row_whose_text_has_changed_is_to_review_and_stays(string @base, string head, string fault)
    {
        var (crosswalk, faults) = Read(Declared + Columns + Reviewed(@base, head));

        Assert.Equal([FileName + fault + Again], faults);
        Assert.Single(crosswalk!.Rows);
    }

    [Fact]
    public void That_nothing_corresponds_is_to_review_when_the_text_has_changed() =>
        Assert.Equal(
            [$"{FileName}(19,1): warning GL313: to review: the text of 'tt-2020-ifa-gdn-01' has changed since 'tt-2020-ifa-gdn-01' was {Again}"],
            Read(Declared + Columns + Row("ifa-1", "exactMatch", "-", "semapv:MappingReview\told\t")).Faults);

    [Fact]
    public void Of_a_suggestion_nothing_is_to_review() =>
        Assert.Empty(Read(Declared + Columns + Row("ifa-1", "broadMatch", "ifa-1", "semapv:LexicalMatching\told\told")).Faults);

    [Fact]
    public void Reviewed_rows_without_fingerprints_are_counted() =>
        Assert.Contains(
            $"{FileName}: info GL314: 2 reviewed rows do not say on which texts; 'guidelines crosswalk tt-2020 tt-2021 --out tt-2020--tt-2021.sssom.tsv' notes the present ones",
            Read(Declared + Columns + Reviewed("", Digs.Head) + Row("ifa-3", "exactMatch", "-", "semapv:MappingReview\t\t"), least: Severity.Info).Faults);

    [Theory]
    [InlineData("Digs, with care!", true)]
    [InlineData("digs \"with\" CARE", true)]
    [InlineData("Digs without care", false)]
    [InlineData("Digs with care:\nby day", false)]
    public void Case_and_punctuation_do_not_count_but_every_word_does(string text, bool isSame)
    {
        var lines = text.Split('\n');
        var behavior = new Behavior { Id = "x", Text = lines[0], Elements = lines.Skip(1).Select(line => new Element { Id = "y", Text = line }).ToValueList(), Preamble = "For all:", Note = "More" };

        Assert.Equal(isSame, !ReviewedWords.HaveChanged(Digs.Head, ReviewedWords.KeyOf(behavior)));
    }

    [Fact]
    public void A_fingerprint_is_no_number_to_a_spreadsheet_and_never_changes() =>
        Assert.Equal("words-ba7816bf8f01cfea", ReviewedWords.FingerprintOf("abc"));

    [Fact]
    public void A_column_that_is_not_declared_is_not_read()
    {
        var (crosswalk, faults) = Read(Metadata + Columns + Reviewed("old", "old"));

        Assert.Equal(
        [
            $"{FileName}(12,57): warning GL154: 'ext_subject_fingerprint' is not declared in 'extension_definitions', and what stands in the column is not read",
            $"{FileName}(12,81): warning GL154: 'ext_object_fingerprint' is not declared in 'extension_definitions', and what stands in the column is not read",
        ], faults);
        Assert.Null(crosswalk!.Rows[0].BaseFingerprint);
    }

    [Fact]
    public void Definitions_of_other_extensions_and_with_other_prefixes_are_told()
    {
        var (_, faults) = Read(Metadata + "#extension_definitions:\n#  - slot_name: ext_colour\n#  - slot_name: ext_to_review\n#    property: extension:to-review\n#    colour: green\n#  - property: orcid:1\n" + Columns.Replace("\text_subject_fingerprint\text_object_fingerprint", "", StringComparison.Ordinal) + Row("ifa-1", "broadMatch", "ifa-1", "semapv:MappingReview"));

        Assert.Equal(["(13,17): warning GL154", "(15,16): error GL302", "(16,6): warning GL154", "(17,6): error GL152"], faults.Select(fault => fault[FileName.Length..fault.IndexOf(": ", fault.IndexOf(" GL", StringComparison.Ordinal), StringComparison.Ordinal)]));
    }

    private static string Reviewed(string @base, string head) => Row("ifa-1", "broadMatch", "ifa-1", $"semapv:MappingReview\t{@base}\t{head}");
}

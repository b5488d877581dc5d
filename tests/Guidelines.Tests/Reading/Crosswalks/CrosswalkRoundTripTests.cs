using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;
using Guidelines.Tests.Generated;
using Guidelines.Writing;

namespace Guidelines.Tests.Reading.Crosswalks;

public sealed class CrosswalkRoundTripTests
{
    private static readonly string[] PlainSlots = ["subject_label", "object_label", "mapping_date", "mapping_tool", "similarity_score", "similarity_measure", "other"];
    private static readonly string[] ListSlots = ["author_label", "reviewer_label", "see_also", "match_string"];

    // A line end in a cell is one; other line breaks are the reader's to join.
    private static Gen<string> Value { get; } = Gen.Frequency(
        (4, GeneratedText.Line.Select(line => line.TrimStart('#'))),
        (1, Gen.Elements("a\nb", "\"", "a\tb", " blank ", "|", "\\|", "x\\", "'", "=1+1"))).Where(value => value.Length > 0 && value.ReplaceLineEndings("\n") == value);

    private static Gen<ValueList<CrosswalkSlot>> Slots { get; } =
        from plain in GeneratedText.Some(PlainSlots)
        from lists in GeneratedText.Some(ListSlots)
        from values in Value.ArrayOf(PlainSlots.Length)
        from more in GeneratedText.Many(Value, 1, 3).ArrayOf(ListSlots.Length)
        let slots = plain.Select((name, i) => new CrosswalkSlot(name, [values[i]])).Concat(lists.Select((name, i) => new CrosswalkSlot(name, more[i]))).ToDictionary(slot => slot.Name)
        select Sssom.MappingSlots.Where(slots.ContainsKey).Select(name => slots[name]).ToValueList();

    private static Gen<CrosswalkRow> Row { get; } =
        from relation in Gen.Elements(CrosswalkRelation.Close, CrosswalkRelation.Broad, CrosswalkRelation.Narrow)
        from justification in Gen.Elements([.. Sssom.Justifications])
        from confidence in Gen.Elements<decimal?>(null, 0, 1, 0.5m, 0.123m)
        from comment in Gen.Frequency((1, Gen.Constant((string?)null)), (2, Value.Select(value => (string?)value)))
        from slots in Slots
        from reason in Gen.Frequency((2, Gen.Constant((string?)null)), (1, Value.Select(value => (string?)value)))
        select new CrosswalkRow { Relation = relation, Justification = justification, Confidence = confidence, Comment = comment, ToReview = reason, Slots = slots };

    // One row a behavior: which rows go together is tested elsewhere.
    private static Gen<Crosswalk> Crosswalks { get; } =
        from rows in Row.ArrayOf(3)
        from title in Value
        from creators in GeneratedText.Many(GeneratedText.Line, 1, 2)
        from fingerprint in Gen.Elements<string?>(null, "words-0123456789abcdef")
        from site in Gen.Elements(Crosswalk.DefaultSite, "https://associations.example/garden/")
        select new Crosswalk
        {
            Base = "tt-2020",
            Head = "tt-2021",
            BaseVersion = "2020",
            HeadVersion = "2021",
            Site = site,
            Prefixes = [new("orcid", "https://orcid.org/")],
            Slots = [new("mapping_set_id", ["https://guidelines.example/x"]), new("mapping_set_title", [title]), new("creator_label", creators), new("license", ["https://guidelines.example/about#rights"])],
            Rows =
            [
                rows[0] with { Base = "tt-2020-ifa-gdn-01", Head = "tt-2021-ifa-gdn-01", BaseFingerprint = fingerprint },
                rows[1] with { Base = "tt-2020-ifa-gdn-03" },
                rows[2] with { Head = "tt-2021-ifa-gdn-03", HeadFingerprint = fingerprint },
            ],
        };

    [Fact]
    public void What_was_written_is_read() => Properties.Hold(Crosswalks, crosswalk =>
    {
        var (read, faults) = MadeCrosswalk.Read(CrosswalkText.Write(crosswalk));

        Assert.DoesNotContain(faults, fault => !fault.Contains("GL313", StringComparison.Ordinal));
        Assert.Equal(crosswalk, read);
    });

    [Fact]
    public void What_the_writer_wrote_is_written_again() => Properties.Hold(Crosswalks, crosswalk =>
    {
        var text = CrosswalkText.Write(crosswalk);

        Assert.Equal(text, CrosswalkText.Write(MadeCrosswalk.Read(text).Crosswalk!));
    });
}

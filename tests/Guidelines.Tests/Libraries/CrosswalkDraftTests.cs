using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Reading.Crosswalks;
using Guidelines.Sources;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Layers;
using Guidelines.Writing;

namespace Guidelines.Tests.Libraries;

public sealed class CrosswalkDraftTests
{
    private const string Suggested = "LexicalSimilarityThresholdMatching";

    private static readonly EditionContent Old = Edition("tt-2020", "Waters the seedlings and the beds", "Sows beans:\nearly\nlate", "Digs", "Rests");
    private static readonly EditionContent New = Edition("tt-2021", "Waters the seedlings", "Sows beans:\nearly\nlate", "Digs", "Mends the fence");

    [Fact]
    public void Every_behavior_of_the_shared_levels_is_suggested_once()
    {
        var draft = Draft([Old, New]);

        Assert.Equal(
        [
            ("tt-2020-ifa-gdn-01", CrosswalkRelation.Narrow, "tt-2021-ifa-gdn-01"),
            ("tt-2020-ifa-gdn-02", CrosswalkRelation.Exact, "tt-2021-ifa-gdn-02"),
            ("tt-2020-ifa-gdn-03", CrosswalkRelation.Exact, "tt-2021-ifa-gdn-03"),
            (null, CrosswalkRelation.Exact, "tt-2021-ifa-gdn-04"),
            ("tt-2020-ifa-gdn-04", CrosswalkRelation.Exact, null),
        ], draft.Rows.Select(row => ((string?)row.Base, row.Relation, row.Head)).OrderBy(row => row.Head is null));
        Assert.All(draft.Rows, row => Assert.Equal((Suggested, false), (row.Justification, row.IsReviewed)));
        var beans = draft.Rows.Single(row => row.Base == "tt-2020-ifa-gdn-02");
        Assert.Equal(1m, beans.Confidence);
        Assert.Equal(
            [("subject_label", "Sows beans: early; late"), ("object_label", "Sows beans: early; late"), ("mapping_tool", "guidelines"), ("similarity_score", "1"), ("similarity_measure", "cosine of words and pairs of words (tf-idf)")],
            beans.Slots.Select(slot => (slot.Name, slot.Values[0])));
        Assert.Equal(["subject_label", "mapping_tool"], draft.Rows.Single(row => row.Base == "tt-2020-ifa-gdn-04").Slots.Select(slot => slot.Name));
    }

    [Fact]
    public void Reviewed_rows_stay_as_they_are_in_their_order_and_get_the_fingerprints_that_they_lack()
    {
        CrosswalkRow[] reviewed =
        [
            Row(4, 1) with { Comment = "a \"word\"", Slots = [new("reviewer_label", ["Ada"])] },
            Row(1, null) with { Confidence = 0.5m },
        ];

        var draft = Draft([Old, New], reviewed);

        Assert.Equal(reviewed, draft.Rows.Take(2).Select(row => row with { BaseFingerprint = null, HeadFingerprint = null }));
        Assert.Equal([true, true], draft.Rows.Take(2).Select(row => row.BaseFingerprint is not null));
        Assert.Equal([true, false], draft.Rows.Take(2).Select(row => row.HeadFingerprint is not null));
        Assert.DoesNotContain(draft.Rows.Skip(2), row => row.Base is "tt-2020-ifa-gdn-01" or "tt-2020-ifa-gdn-04" || row.Head is "tt-2021-ifa-gdn-01");
    }

    [Theory]
    [InlineData("old", null, "the subject's text has changed")]
    [InlineData(null, "old", "the object's text has changed")]
    [InlineData("old", "old", "both texts have changed")]
    [InlineData(null, null, null)]
    public void A_row_whose_texts_have_changed_is_marked_and_keeps_its_fingerprints(string? @base, string? head, string? mark)
    {
        var row = Draft([Old, New], Row(1, 1) with { BaseFingerprint = @base, HeadFingerprint = head, ToReview = "long ago" }).Rows[0];

        Assert.Equal(mark, row.ToReview);
        Assert.Equal((@base ?? row.BaseFingerprint, head ?? row.HeadFingerprint), (row.BaseFingerprint, row.HeadFingerprint));
    }

    [Fact]
    public void A_suggestion_that_a_person_commented_on_or_another_program_made_is_kept()
    {
        var suggestions = Draft([Old, New]).Rows;
        var commented = suggestions[0] with { Comment = "Really?" };
        var foreign = Row(3, 3) with { Justification = "SemanticSimilarityThresholdMatching" };

        var draft = Draft([Old, New], [suggestions[1] with { Confidence = 0.1m }, commented, foreign]);

        Assert.Equal([commented, foreign], draft.Rows.Take(2));
        Assert.Equal(suggestions.Count, draft.Rows.Count);
    }

    [Fact]
    public void Texts_that_may_not_be_shown_stand_in_no_row()
    {
        var official = New with { Edition = New.Edition with { Wording = Wording.Official }, Documents = New.Documents.Select(document => document with { Wording = Wording.Official }).ToValueList() };

        var text = CrosswalkText.Write(Draft([Old, official]));

        Assert.Contains("Rests", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fence", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crosswalk_of_the_other_direction_keeps_its_own()
    {
        var library = LibraryOf([Old, New], Of(Row(4, 1)));

        Assert.Equal(CrosswalkDraft.Of(library, Old, New), CrosswalkDraft.Of(library, New, Old));
        Assert.Equal("crosswalks/tt-2020--tt-2021.sssom.tsv", CrosswalkDraft.PathOf(CrosswalkDraft.Of(library, New, Old)));
    }

    [Fact]
    public void Whatever_was_reviewed_a_draft_keeps_it_is_read_without_a_new_fault_and_is_its_own_draft() =>
        Properties.Hold(
            from pair in GeneratedPairs.Any
            from crosswalk in GeneratedCrosswalks.Of(pair.Base, pair.Head)
            select (Editions: new[] { Made.Edition(pair.Base.Edition, "2020", pair.Base), Made.Edition(pair.Head.Edition, "2020", pair.Head) }, Crosswalk: crosswalk with { BaseVersion = "2020", HeadVersion = "2020" }),
            made =>
            {
                var draft = Draft(made.Editions, made.Crosswalk);

                var kept = made.Crosswalk.Rows;
                Assert.Equal(kept, draft.Rows.Take(kept.Count).Select((row, i) => row with { BaseFingerprint = kept[i].BaseFingerprint, HeadFingerprint = null, ToReview = null }));
                var (read, faults) = Read(draft, made.Editions);
                Assert.Equal(Metadata(draft), Metadata(read));
                Assert.Equal(draft.Rows, read.Rows);
                Assert.Equal(Read(made.Crosswalk, made.Editions).Faults, faults);
                Assert.Equal(CrosswalkText.Write(draft), CrosswalkText.Write(Draft(made.Editions, read)));
            });

    [Fact]
    public void Suggestions_that_are_confirmed_as_they_stand_change_no_comparison() =>
        Properties.Hold(
            from pair in GeneratedPairs.Any
            from crosswalk in GeneratedCrosswalks.Of(pair.Base, pair.Head)
            select (pair.Base, pair.Head, Crosswalk: crosswalk with { Rows = crosswalk.Rows.Where(row => row.IsReviewed).ToValueList() }),
            made =>
            {
                var draft = Draft([Made.Edition(made.Base.Edition, null, made.Base), Made.Edition(made.Head.Edition, null, made.Head)], made.Crosswalk);

                var confirmed = draft with { Rows = draft.Rows.Select(row => row with { Justification = row.IsReviewed ? row.Justification : "MappingReview" }).ToValueList() };

                Assert.Equal(Said(made.Crosswalk), Said(confirmed));

                List<Change> Said(Crosswalk crosswalk) =>
                    [.. GuidelineComparer.Compare(made.Base, made.Head, MadeDocuments.Context with { Crosswalks = [crosswalk] }).Changes.Select(change => change with { Reviewed = false, Confidence = 0 })];
            });

    private static EditionContent Edition(string id, params string[] statements) => Made.Edition(id, id[3..], MadeDocuments.Document(id, ("gdn", statements)));

    private static CrosswalkRow Row(int @base, int? head) => new()
    {
        Base = Ids.Behavior("tt-2020-ifa", "gdn", @base),
        Head = head is { } number ? Ids.Behavior("tt-2021-ifa", "gdn", number) : null,
        Relation = head is null ? CrosswalkRelation.Exact : CrosswalkRelation.Close,
        Justification = "ManualMappingCuration",
    };

    private static Crosswalk Of(params CrosswalkRow[] rows) => new() { Base = "tt-2020", Head = "tt-2021", Rows = rows.ToValueList() };

    private static Crosswalk Draft(EditionContent[] editions, params CrosswalkRow[] rows) => Draft(editions, Of(rows));

    private static Crosswalk Draft(EditionContent[] editions, Crosswalk crosswalk) => CrosswalkDraft.Of(LibraryOf(editions, crosswalk), editions[0], editions[1]);

    private static Library LibraryOf(EditionContent[] editions, Crosswalk crosswalk) =>
        Library.Of(new ContentReading { Vocabulary = TestVocabulary.Value, Editions = editions.ToValueList(), Diagnostics = [], Places = new PlaceMap(), Crosswalks = [crosswalk] });

    private static (string, string, string?, string?) Metadata(Crosswalk crosswalk) => (crosswalk.Base, crosswalk.Head, crosswalk.BaseVersion, crosswalk.HeadVersion);

    // What the made crosswalk lacks in its metadata is not the draft's concern, nor are the rows to review.
    private static (Crosswalk Crosswalk, List<string> Faults) Read(Crosswalk crosswalk, EditionContent[] editions)
    {
        var log = new DiagnosticLog();
        var read = CrosswalkReader.Read(SourceText.From(CrosswalkReader.NameOf(crosswalk.Base, crosswalk.Head), CrosswalkText.Write(crosswalk)), new HeldBehaviors(editions), log)!;
        return (read, [.. log.All.Where(diagnostic => diagnostic.Severity is not Severity.Info && diagnostic.Rule != Rules.CrosswalkToReview).Select(diagnostic => diagnostic.Code)]);
    }
}

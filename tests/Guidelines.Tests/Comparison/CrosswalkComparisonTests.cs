using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.MadeDocuments;

namespace Guidelines.Tests.Comparison;

/// <summary>What a reviewer settled overrules what is computed; the rest is computed among what is left.</summary>
public sealed class CrosswalkComparisonTests
{
    private static readonly GuidelineDocument Old = Base("Waters the seedlings every day", "Sows beans", "Prunes old trees", "Digs");
    private static readonly GuidelineDocument New = Head("Waters the seedlings every single day", "Watches birds", "Prunes old trees", "Digs");

    [Fact]
    public void A_reviewed_link_stands_however_little_the_texts_are_alike()
    {
        var change = Find(Compare(Row(2, 2, CrosswalkRelation.Close, 0.7m)), 2);

        Assert.Equal((ChangeKind.Reworded, true, 0.7m, 0m, null, Grade.Substance), (change.Kind, change.Reviewed, change.Confidence, change.Similarity, change.Scope, change.Grade));
        Assert.Equal("tt-2021-ifa-gdn-02", change.Head[0].Id);
    }

    [Theory]
    [InlineData(CrosswalkRelation.Exact, Scope.Same, Grade.Wording, "reworded")]
    [InlineData(CrosswalkRelation.Broad, Scope.Broader, Grade.Substance, "reworded-broader")]
    [InlineData(CrosswalkRelation.Narrow, Scope.Narrower, Grade.Substance, "reworded-narrower-qualifier")]
    [InlineData(CrosswalkRelation.Close, null, Grade.Substance, "reworded-mixed")]
    public void The_reviewer_says_the_scope_and_the_grade_follows(CrosswalkRelation relation, Scope? scope, Grade grade, string rule)
    {
        var change = Find(Compare(Row(1, 1, relation)), 1);

        Assert.Equal((ChangeKind.Reworded, scope, grade, rule), (change.Kind, change.Scope, change.Grade!.Value, change.Rule));
    }

    [Fact]
    public void The_same_words_ask_for_the_same_whatever_the_reviewer_says()
    {
        var change = Find(Compare(Row(3, 3, CrosswalkRelation.Broad)), 3);

        Assert.Equal((ChangeKind.Unchanged, Scope.Same, null, true), (change.Kind, change.Scope, change.Grade, change.Reviewed));
    }

    [Fact]
    public void What_has_no_counterpart_by_review_is_linked_to_nothing()
    {
        var comparison = Compare(Row(1, null), Row(null, 1, CrosswalkRelation.Exact, 0.8m));

        var (removed, added) = (Find(comparison, 1), Find(comparison, null, 1));
        Assert.Equal((ChangeKind.Removed, true, 1m, null, "removed"), (removed.Kind, removed.Reviewed, removed.Confidence, removed.Scope, removed.Rule));
        Assert.Equal((ChangeKind.Added, true, 0.8m), (added.Kind, added.Reviewed, added.Confidence));
    }

    [Fact]
    public void Several_rows_of_one_subject_are_a_split_with_the_least_confidence()
    {
        var split = Find(Compare(Row(1, 1, CrosswalkRelation.Narrow), Row(1, 2, CrosswalkRelation.Close, 0.6m)), 1);

        Assert.Equal((ChangeKind.Split, true, 0.6m), (split.Kind, split.Reviewed, split.Confidence));
        Assert.Equal(["tt-2021-ifa-gdn-01", "tt-2021-ifa-gdn-02"], split.Head.Select(behavior => behavior.Id));
    }

    [Fact]
    public void Several_rows_of_one_object_are_a_merger()
    {
        var merged = Find(Compare(Row(1, 1, CrosswalkRelation.Broad), Row(2, 1, CrosswalkRelation.Broad)), 1);

        Assert.Equal((ChangeKind.Merged, true), (merged.Kind, merged.Reviewed));
        Assert.Equal(["tt-2020-ifa-gdn-01", "tt-2020-ifa-gdn-02"], merged.Base.Select(behavior => behavior.Id));
    }

    [Fact]
    public void One_part_that_is_broader_makes_the_whole_of_a_split_broader()
    {
        Assert.Equal(Scope.Broader, Find(Compare(Row(1, 1, CrosswalkRelation.Close), Row(1, 2, CrosswalkRelation.Broad)), 1).Scope);
        Assert.Equal(Scope.Narrower, Find(Compare(Row(1, 1, CrosswalkRelation.Close), Row(2, 1, CrosswalkRelation.Narrow)), 1).Scope);
    }

    [Fact]
    public void A_part_that_is_narrower_or_a_whole_that_is_broader_than_one_part_says_nothing_of_the_scope()
    {
        Assert.Equal(Scope.Broader, Find(Compare(Row(1, 1, CrosswalkRelation.Narrow), Row(1, 2, CrosswalkRelation.Close)), 1).Scope);
        Assert.Equal(Scope.Narrower, Find(Compare(Row(1, 1, CrosswalkRelation.Broad), Row(2, 1, CrosswalkRelation.Close)), 1).Scope);
    }

    [Fact]
    public void Nobody_joins_a_reviewed_link()
    {
        var head = Head("Waters the seedlings every single day", "Waters the seedlings every day", "Prunes old trees", "Digs");

        var comparison = GuidelineComparer.Compare(Old, head, With(Row(1, 1)));

        Assert.Equal(ChangeKind.Added, Find(comparison, null, 2).Kind);
        Assert.Equal(["tt-2021-ifa-gdn-01"], Find(comparison, 1).Head.Select(behavior => behavior.Id));
    }

    [Fact]
    public void What_no_row_names_is_computed_among_what_is_left()
    {
        var comparison = Compare(Row(4, 3, CrosswalkRelation.Close));

        Assert.Equal((ChangeKind.Reworded, false, "tt-2021-ifa-gdn-01"), (Find(comparison, 1).Kind, Find(comparison, 1).Reviewed, Find(comparison, 1).Head[0].Id));
        Assert.Equal(ChangeKind.Removed, Find(comparison, 3).Kind);
    }

    [Fact]
    public void The_other_direction_is_the_same_crosswalk_mirrored()
    {
        var back = GuidelineComparer.Compare(New, Old, With(Row(1, 1, CrosswalkRelation.Broad), Row(2, null), Row(null, 2)));

        Assert.Equal((Scope.Narrower, true), (Find(back, 1, ofHead: true).Scope, Find(back, 1, ofHead: true).Reviewed));
        Assert.Equal((ChangeKind.Added, true), (Find(back, 2, ofHead: true).Kind, Find(back, 2, ofHead: true).Reviewed));
        ComparisonInvariants.AssertHold(Old, New, With(Row(1, 1, CrosswalkRelation.Broad), Row(2, null), Row(null, 2)));
    }

    [Theory]
    [InlineData(CrosswalkRelation.Broad, Scope.Narrower)]
    [InlineData(CrosswalkRelation.Narrow, Scope.Broader)]
    public void A_crosswalk_may_lead_from_the_later_edition_to_the_earlier(CrosswalkRelation relation, Scope scope)
    {
        var row = new CrosswalkRow
        {
            Base = Ids.Behavior("tt-2021-ifa", "gdn", 2),
            Head = Ids.Behavior("tt-2020-ifa", "gdn", 2),
            Relation = relation,
            Justification = "ManualMappingCuration",
            BaseFingerprint = "words-" + Fingerprints.Of("watchesbirds"),
            HeadFingerprint = "words-" + Fingerprints.Of("sowsbeans"),
        };

        var change = Find(GuidelineComparer.Compare(Old, New, Context with { Crosswalks = [new Crosswalk { Base = "tt-2021", Head = "tt-2020", Rows = [row] }] }), 2);

        Assert.Equal((true, "tt-2021-ifa-gdn-02", scope), (change.Reviewed, change.Head[0].Id, change.Scope));
    }

    [Fact]
    public void A_suggestion_and_a_crosswalk_of_other_editions_overrule_nothing()
    {
        var computed = GuidelineComparer.Compare(Old, New, Context);

        Assert.Equal(computed, Compare(Row(2, 2) with { Justification = "LexicalMatching" }));
        Assert.Equal(computed, GuidelineComparer.Compare(Old, New, Context with { Crosswalks = [Crosswalk(Row(2, 2)) with { Head = "tt-2022" }] }));
    }

    [Fact]
    public void That_a_level_lacks_a_counterpart_says_nothing_of_another_level()
    {
        var other = New with { Id = "tt-2021-imhs", Level = "imhs" };

        Assert.False(Find(GuidelineComparer.Compare(Old, other, With(Row(1, null))), 1).Reviewed);
        Assert.True(Find(GuidelineComparer.Compare(Old, other, With(Row(1, 2))), 1).Reviewed);
    }

    [Fact]
    public void Where_a_text_has_changed_the_link_stands_but_scope_and_confidence_are_computed()
    {
        var computed = Find(GuidelineComparer.Compare(Old, New, Context), 1);
        var row = Row(1, 1, CrosswalkRelation.Close, 0.1m);

        Assert.NotEqual((computed.Scope, computed.Confidence), (null, 0.1m));
        Assert.Equal(computed with { ToReview = true }, Find(Compare(row with { HeadFingerprint = "words-of-old" }), 1));
        Assert.Equal(("tt-2021-ifa-gdn-02", false), (Find(Compare(Row(1, 2) with { BaseFingerprint = "words-of-old" }), 1).Head[0].Id, Find(Compare(Row(1, 2) with { BaseFingerprint = "words-of-old" }), 1).Reviewed));
    }

    [Fact]
    public void A_row_on_the_present_texts_is_reviewed_in_both_directions_and_one_on_others_in_neither()
    {
        var (old, @new) = ("words-" + Fingerprints.Of("sowsbeans"), "words-" + Fingerprints.Of("watchesbirds"));
        var present = Row(2, 2) with { BaseFingerprint = old, HeadFingerprint = @new };
        var swapped = Row(2, 2) with { BaseFingerprint = @new, HeadFingerprint = old };

        Assert.True(Find(Compare(present), 2).Reviewed);
        Assert.True(Find(GuidelineComparer.Compare(New, Old, With(present)), 2, ofHead: true).Reviewed);
        Assert.False(Find(Compare(swapped), 2).Reviewed);
        Assert.False(Find(GuidelineComparer.Compare(New, Old, With(swapped)), 2, ofHead: true).Reviewed);
        Assert.Equal((false, true, true), (Find(Compare(present), 2).ToReview, Find(Compare(swapped), 2).ToReview, Find(GuidelineComparer.Compare(New, Old, With(swapped)), 2, ofHead: true).ToReview));
    }

    [Fact]
    public void That_nothing_corresponds_still_holds_when_the_text_has_changed()
    {
        var removed = Find(Compare(Row(1, null) with { BaseFingerprint = "words-of-old" }), 1);

        Assert.Equal((ChangeKind.Removed, false, true), (removed.Kind, removed.Reviewed, removed.ToReview));
        Assert.NotEqual(1m, removed.Confidence);
    }

    [Fact]
    public void A_split_is_reviewed_only_when_each_of_its_texts_is()
    {
        var split = Find(Compare(Row(1, 1, CrosswalkRelation.Narrow), Row(1, 2, CrosswalkRelation.Narrow) with { HeadFingerprint = "words-of-old" }), 1);

        Assert.Equal((ChangeKind.Split, false, true), (split.Kind, split.Reviewed, split.ToReview));
    }

    private static DocumentComparison Compare(params CrosswalkRow[] rows) => GuidelineComparer.Compare(Old, New, With(rows));

    private static ComparisonContext With(params CrosswalkRow[] rows) => Context with { Crosswalks = [Crosswalk(rows)] };

    private static Crosswalk Crosswalk(params CrosswalkRow[] rows) => new() { Base = "tt-2020", Head = "tt-2021", Rows = rows.ToValueList() };

    private static CrosswalkRow Row(int? @base, int? head, CrosswalkRelation relation = CrosswalkRelation.Exact, decimal? confidence = null) => new()
    {
        Base = @base is { } left ? Ids.Behavior("tt-2020-ifa", "gdn", left) : null,
        Head = head is { } right ? Ids.Behavior("tt-2021-ifa", "gdn", right) : null,
        Relation = relation,
        Justification = "ManualMappingCuration",
        Confidence = confidence,
    };

    // By the number of a behavior of the older document, else of the newer one.
    private static Change Find(DocumentComparison comparison, int? old, int? @new = null, bool ofHead = false)
    {
        var id = old is { } number ? Ids.Behavior("tt-2020-ifa", "gdn", number) : Ids.Behavior("tt-2021-ifa", "gdn", @new!.Value);
        return comparison.Changes.Single(change => (ofHead || old is null ? change.Head : change.Base).Any(behavior => behavior.Id == id));
    }
}

using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Comparison;

public sealed class ComparisonInvariantsTests
{
    private static readonly ComparisonContext Context = new() { Vocabulary = TestVocabulary.Value };

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void The_invariants_hold_of_generated_pairs(string culture) =>
        Properties.InCulture(culture, () => Properties.Hold(GeneratedPairs.Any, pair => ComparisonInvariants.AssertHold(pair.Base, pair.Head, Context)));

    [Fact]
    public void The_invariants_hold_whatever_a_reviewer_says_and_every_row_is_kept() =>
        Properties.Hold(
            from pair in GeneratedPairs.Any
            from crosswalk in GeneratedCrosswalks.Of(pair.Base, pair.Head)
            select (pair.Base, pair.Head, crosswalk),
            reviewed =>
            {
                var context = Context with { Crosswalks = [reviewed.crosswalk] };

                ComparisonInvariants.AssertHold(reviewed.Base, reviewed.Head, context);
                var comparison = GuidelineComparer.Compare(reviewed.Base, reviewed.Head, context);
                var rows = reviewed.crosswalk.Rows.Where(row => row.IsReviewed).ToList();
                Assert.All(rows, row => Assert.Contains(comparison.Changes, change =>
                    (row.Base is null ? change.Base.IsEmpty : change.Base.Any(behavior => behavior.Id == row.Base))
                    && (row.Head is null ? change.Head.IsEmpty : change.Head.Any(behavior => behavior.Id == row.Head))));
                Assert.All(comparison.Changes, change =>
                {
                    var own = rows.Where(row => change.Base.Any(behavior => behavior.Id == row.Base) || change.Head.Any(behavior => behavior.Id == row.Head)).ToList();
                    Assert.Equal(own.Count > 0 && own.TrueForAll(row => row.BaseFingerprint is null), change.Reviewed);
                    Assert.Equal(own.Count > 0 && !change.Reviewed, change.ToReview);
                });
            });

    [Fact]
    public void A_comparison_has_the_same_bytes_in_any_culture_and_again() =>
        Properties.Hold(
            GeneratedPairs.Any,
            pair =>
            {
                var english = ComparisonInvariants.BytesOf(pair.Base, pair.Head, Context);
                Properties.InCulture("tr-TR", () => Assert.Equal(english, ComparisonInvariants.BytesOf(pair.Base, pair.Head, Context)));
            });
}

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
    public void A_comparison_has_the_same_bytes_in_any_culture_and_again() =>
        Properties.Hold(
            GeneratedPairs.Any,
            pair =>
            {
                var english = ComparisonInvariants.BytesOf(pair.Base, pair.Head, Context);
                Properties.InCulture("tr-TR", () => Assert.Equal(english, ComparisonInvariants.BytesOf(pair.Base, pair.Head, Context)));
            });
}

using Guidelines.Comparison;
using static Guidelines.Tests.Comparison.MadeDocuments;

namespace Guidelines.Tests.Comparison;

public sealed class KindTests
{
    [Theory]
    [InlineData("Waters the seedlings, daily", "waters the seedlings daily.")]
    [InlineData("Waters shared-garden seedlings", "Waters shared garden seedlings")]
    [InlineData("Waters the \"first\" seedlings", "Waters the “first” seedlings")]
    [InlineData("Keeps tools (rakes and spades) clean", "Keeps tools rakes & spades clean")]
    [InlineData("Uses tools (eg, rakes, etc)", "Uses tools (e.g., rakes, etc.)")]
    [InlineData("Names the helper(s) of a garden", "Names the helpers of a garden")]
    [InlineData("Each gardener’s own bed", "Each gardener's own bed")]
    [InlineData("Knows non-native plants", "Knows nonnative plants")]
    [InlineData("Counts 1,000 seeds", "Counts 1000 seeds")]
    [InlineData("Waters:\nthe beds\nthe pots", "Waters the beds; the pots")]
    public void Case_and_punctuation_leave_a_behavior_unchanged(string @base, string head)
    {
        var change = Compare(@base, head);

        Assert.Equal((ChangeKind.Unchanged, Grade.Editorial, "editorial"), (change.Kind, change.Grade, change.Rule));
    }

    [Theory]
    [InlineData("Waters the seedling of the shared garden", "Waters the seedlings of the shared garden")]
    [InlineData("Uses clean tools (rakes, spades)", "Uses clean tools (e.g., rakes, spades)")]
    [InlineData("Waters a bed of the shared garden", "Waters the bed of the shared garden")]
    [InlineData("Prunes trees needed in spring", "Prunes trees as needed in spring")]
    [InlineData("Gardens empathically with all neighbors", "Gardens empathetically with all neighbors")]
    [InlineData("Keeps the seeds a part of winter", "Keeps the seeds apart of winter")]
    [InlineData("Leaves beds 1.5 feet of room each", "Leaves beds 15 feet of room each")]
    [InlineData("Plants rows of ≥ 3 seedlings each", "Plants rows of ≤ 3 seedlings each")]
    [InlineData("Hears the neighbor's wishes for the garden", "Hears the neighbors' wishes for the garden")]
    public void Number_articles_and_spelling_are_not_ignored(string @base, string head) =>
        Assert.Equal(ChangeKind.Reworded, Compare(@base, head).Kind);

    [Theory]
    [InlineData("Shows a very young child how seeds grow", "Shows a young child how seeds grow", "very young child", "young child")]
    [InlineData("Shows infants/very young children how seeds grow", "Shows infants/young children how seeds grow", "very young child", "young child")]
    [InlineData("Gardens with each parent’s own tools", "Gardens with each parent's/primary caregiver's own tools", "parent", "parent/primary caregiver")]
    [InlineData("Gardens with parents or caregivers at home", "Gardens with parent/primary caregiver(s) at home", "parent or caregiver", "parent/primary caregiver")]
    [InlineData("Gardens at child care sites", "Gardens at early care and education sites", "child care", "early care and education")]
    public void Terms_of_one_family_are_terminology(string @base, string head, string from, string to)
    {
        var change = Compare(@base, head);

        Assert.Equal((ChangeKind.Terminology, Scope.Same, Grade.Terminology), (change.Kind, change.Scope, change.Grade));
        Assert.Equal([new ChangedTerm(from, to)], change.Terms);
    }

    [Fact]
    public void A_term_in_another_number_is_terminology()
    {
        var comparison = Compare(Base("Gardens with the parents’ lead"), Head("Gardens with the parent's lead"));

        var change = Assert.Single(comparison.Changes);
        Assert.Equal(ChangeKind.Terminology, change.Kind);
        Assert.Equal([new ChangedTerm("parents", "parent's")], change.Terms);
        Assert.Empty(comparison.Terminology);
    }

    [Fact]
    public void A_replacement_that_recurs_is_terminology_and_one_that_does_not_is_a_rewording()
    {
        var comparison = Compare(
            Base("Waters the allotment in dry weeks", "Names the owners of an allotment", "Weeds the paths every spring"),
            Head("Waters the shared plot in dry weeks", "Names the owners of a shared plot", "Weeds the lanes every spring"));

        Assert.Equal([ChangeKind.Terminology, ChangeKind.Terminology, ChangeKind.Reworded], comparison.Changes.Select(change => change.Kind));
        Assert.Equal([new TermReplacement("allotment", "shared plot", 2)], comparison.Terminology);
    }

    [Fact]
    public void A_replacement_recurs_in_any_number_and_possessive()
    {
        var comparison = Compare(
            Base("Waters all allotments in dry weeks", "Names the allotment's owners to visitors"),
            Head("Waters all plots in dry weeks", "Names the plot's owners to visitors"));

        Assert.All(comparison.Changes, change => Assert.Equal(ChangeKind.Terminology, change.Kind));
        Assert.Equal([new TermReplacement("allotment", "plot", 2)], comparison.Terminology);
    }

    [Fact]
    public void A_replacement_recurs_in_two_behaviors_not_twice_in_one()
    {
        var change = Compare("Waters the allotment in dry weeks and names the owners of the allotment", "Waters the plot in dry weeks and names the owners of the plot");

        Assert.Equal(ChangeKind.Reworded, change.Kind);
    }

    [Theory]
    [InlineData("large shared garden plot", ChangeKind.Terminology)]
    [InlineData("large old shared garden plot", ChangeKind.Reworded)]
    public void A_term_has_four_words_at_most(string term, ChangeKind kind)
    {
        var comparison = Compare(
            Base("Waters all allotments in dry weeks", "Names the owners of allotments to visitors"),
            Head($"Waters all {term}s in dry weeks", $"Names the owners of {term}s to visitors"));

        Assert.All(comparison.Changes, change => Assert.Equal(kind, change.Kind));
    }

    [Fact]
    public void Joining_words_are_no_term()
    {
        var comparison = Compare(
            Base("Waters the beds during rain", "Names the owners of beds during visits"),
            Head("Waters the beds after rain", "Names the owners of beds after visits"));

        Assert.All(comparison.Changes, change => Assert.Equal(ChangeKind.Reworded, change.Kind));
    }

    [Fact]
    public void The_verb_that_begins_statements_is_no_term()
    {
        var comparison = Compare(
            Base("Identifies weeds in the shared beds", "Identifies pests on young trees"),
            Head("Understands weeds in the shared beds", "Understands pests on young trees"));

        Assert.All(comparison.Changes, change => Assert.Equal(ChangeKind.Reworded, change.Kind));
    }

    [Fact]
    public void A_shared_topic_is_no_counterpart()
    {
        var comparison = Compare(Base("Waters the seedlings of the shared garden"), Head("Builds a fence around the garden with neighbors"));

        Assert.Equal([ChangeKind.Added, ChangeKind.Removed], comparison.Changes.Select(change => change.Kind).Order().Reverse());
        Assert.Equal(["tt-2020-ifa-gdn-01"], comparison.Unmapped.Base);
        Assert.Equal(["tt-2021-ifa-gdn-01"], comparison.Unmapped.Head);
    }

    [Fact]
    public void A_document_without_behaviors_has_everything_added_or_removed()
    {
        var added = Compare(Base(), Head("Waters", "Weeds"));
        var removed = Compare(Base("Waters", "Weeds"), Head());

        Assert.Equal([ChangeKind.Added, ChangeKind.Added], added.Changes.Select(change => change.Kind));
        Assert.Equal([ChangeKind.Removed, ChangeKind.Removed], removed.Changes.Select(change => change.Kind));
        Assert.Empty(Compare(Base(), Head()).Changes);
    }
}

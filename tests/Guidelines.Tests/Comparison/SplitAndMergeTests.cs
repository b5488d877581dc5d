using Guidelines.Comparison;
using static Guidelines.Tests.Comparison.MadeDocuments;

namespace Guidelines.Tests.Comparison;

public sealed class SplitAndMergeTests
{
    [Fact]
    public void What_two_behaviors_said_and_one_says_now_is_merged()
    {
        var comparison = Compare(
            Base("Uses a diary through the year to understand one's own work with seedlings", "Recognizes chances for learning or training", "Weeds the paths"),
            Head("Uses a diary through the year to understand one's own work with seedlings and recognize chances for learning or training", "Weeds the paths"));

        var merged = Assert.Single(comparison.Changes, change => change.Kind is ChangeKind.Merged);
        Assert.Equal(["tt-2020-ifa-gdn-01", "tt-2020-ifa-gdn-02"], merged.Base.Select(behavior => behavior.Id));
        Assert.Equal((Scope.Same, Grade.Substance, true), (merged.Scope, merged.Grade, merged.AffectsTraining));
        Assert.Equal(new ComparisonSummary { Unchanged = 1, Terminology = 0, Reworded = 0, Split = 0, Merged = 1, Removed = 0, Added = 0, Moved = 0 }, comparison.Summary);
    }

    [Fact]
    public void A_behavior_that_is_said_twice_is_split()
    {
        var comparison = Compare(
            Base("Helps neighbors plan beds, choose seeds and share tools in spring"),
            Head("Helps neighbors plan beds, choose seeds and share tools in spring", "Helps neighbors plan their beds, choose seeds and share tools"));

        var split = Assert.Single(comparison.Changes);
        Assert.Equal(ChangeKind.Split, split.Kind);
        Assert.Equal(2, split.Head.Count);
    }

    [Fact]
    public void Twins_pair_in_document_order()
    {
        var comparison = Compare(Base("Waters the beds", "Weeds", "Waters the beds"), Head("Waters the beds", "Waters the beds"));

        Assert.Equal(
            ["tt-2020-ifa-gdn-01 tt-2021-ifa-gdn-01", "tt-2020-ifa-gdn-03 tt-2021-ifa-gdn-02"],
            comparison.Changes.Where(change => change.Kind is ChangeKind.Unchanged).Select(change => $"{change.Base[0].Id} {change.Head[0].Id}"));
    }

    [Fact]
    public void A_surplus_twin_is_merged_and_not_removed()
    {
        var comparison = Compare(Base("Waters the beds", "Waters the beds"), Head("Waters the beds"));

        Assert.Equal(ChangeKind.Merged, Assert.Single(comparison.Changes).Kind);
    }

    [Fact]
    public void A_twin_of_the_own_domain_goes_before_one_of_another()
    {
        var comparison = Compare(
            Document("tt-2020", ("gdn", ["Keeps tools clean"]), ("ktn", ["Keeps tools clean"])),
            Document("tt-2021", ("gdn", []), ("ktn", ["Bakes", "Keeps tools clean"])));

        var merged = Assert.Single(comparison.Changes, change => change.Kind is ChangeKind.Merged);
        Assert.Equal(Move.None, merged.Moved);
        Assert.Equal(["tt-2021-ifa-ktn-02"], merged.Head.Select(behavior => behavior.Id));
    }
}

using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Comparison.Requirements;

public sealed class DesignationTests
{
    [Fact]
    public void What_is_asked_of_all_is_compared_with_what_is_asked_of_each_designation()
    {
        var years = Fact(FactNames.Years) with { Unit = "years" };
        var @base = By("aa-2001", "imhs", In("work", "Two summers.", years with { Value = 2 }));
        var head = By("aa-2001", "imhm",
            In("work", "Two summers.", years with { Value = 2 }).Of("C"),
            In("work", "Three summers.", years with { Value = 3 }).Of("P"),
            In("work", "Three summers.", years with { Value = 3 }).Of("RF"));

        var changes = Compare(@base, head);

        Assert.Equal(
            [("C", DifferenceKind.Unchanged), ("P", DifferenceKind.Changed), ("RF", DifferenceKind.Changed)],
            changes.Select(change => (string.Join(' ', change.Designations), change.Kind)));
        Assert.All(changes, change => Assert.Equal(["aa-2001-imhs-req-work-initial"], change.BaseIds));
    }

    [Fact]
    public void Designations_of_which_the_same_is_asked_stand_together()
    {
        var head = By("aa-2001", "imhm", In("training", "Thirty hours; clinical: fifteen on bees.", Hours(30), Hours(15) with { Of = 30, Designations = ["C"] }));

        var changes = Compare(By("aa-2001", "imhs", In("training", "Thirty hours.", Hours(30))), head);

        Assert.Equal(["C", "P RF"], changes.Select(change => string.Join(' ', change.Designations)));
        Assert.Equal([2, 1], changes.Select(change => change.Facts.Count));
    }

    [Fact]
    public void A_general_remark_counts_for_each_designation()
    {
        var head = By("aa-2001", "imhm", In("references", "Three ratings."), In("references", "One from a beekeeper.").Of("C"), In("references", "One from a cook.").Of("P", "RF"));

        var changes = Compare(By("bb-2002", "imhm"), head);

        Assert.Equal([("C", "Three ratings.\nOne from a beekeeper."), ("P RF", "Three ratings.\nOne from a cook.")], changes.Select(change => (string.Join(' ', change.Designations), change.Head)));
    }

    [Fact]
    public void A_requirement_that_is_asked_of_one_designation_alone_is_not_mentioned_for_the_others()
    {
        var @base = By("aa-2001", "imhs", In("supervision", "Twelve hours a year.", Hours(12, "year")).AtRenewal());
        var head = By("aa-2001", "imhm", In("supervision", "Clinical: twelve hours a year.", Hours(12, "year") with { Designations = ["C"] }).AtRenewal());

        var changes = Compare(@base, head);

        Assert.Equal(
            [("C", DifferenceKind.Changed, FactState.Required), ("P RF", DifferenceKind.Removed, FactState.NotMentioned)],
            changes.Select(change => (string.Join(' ', change.Designations), change.Kind, change.HeadState)));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("C", "P", "RF")]
    public void What_is_asked_of_every_designation_is_asked_of_all(params string[] codes)
    {
        var change = Assert.Single(Compare(By("aa-2001", "imhm", In("training", "Thirty hours.", Hours(30)).Of(codes)), By("bb-2002", "imhm", In("training", "Thirty hours.", Hours(30)))));

        Assert.Equal((DifferenceKind.Unchanged, 0), (change.Kind, change.Designations.Count));
    }
}

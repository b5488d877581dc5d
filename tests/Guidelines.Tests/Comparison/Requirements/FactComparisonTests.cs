using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Comparison.Requirements;

public sealed class FactComparisonTests
{
    public static TheoryData<RequirementFact, RequirementFact> SameAsks() => new()
    {
        { Hours(15, "year"), Hours(45, "cycle-3-years") },
        { Hours(1, "month"), Hours(12, "year") },
        { Hours(10, "cycle-3-years"), Hours(20, "cycle-6-years") },
        { Hours(30), Hours(30) with { Unit = "hours" } },
        { Hours(30), Hours(30) with { Qualifier = null } },
        { Hours(3, "year") with { Of = 15 }, Hours(9, "cycle-3-years") with { Of = 45 } },
        { Fact(FactNames.Years) with { Value = 2, Unit = "years" }, Fact(FactNames.Years) with { Value = 24, Unit = "months" } },
        { Fact(FactNames.Provider) with { Levels = ["imhs", "imhm"] }, Fact(FactNames.Provider) with { Levels = ["imhm", "imhs"] } },
    };

    public static TheoryData<RequirementFact, RequirementFact> OtherAsks() => new()
    {
        { Hours(15, "year"), Hours(30, "cycle-3-years") },
        { Hours(15, "year"), Hours(15) },
        { Hours(30), Hours(30) with { Qualifier = "maximum" } },
        { Hours(30), Hours(30) with { Max = 40 } },
        { Hours(30), Hours(30) with { State = FactState.Encouraged } },
        { Hours(30), Hours(30) with { Unit = "credit hours" } },
        { Hours(10) with { Of = 30 }, Hours(10) with { Of = 33 } },
        { Fact(FactNames.Years) with { Value = 2, Unit = "years", Qualifier = "any" }, Fact(FactNames.Years) with { Value = 2, Unit = "years" } },
        { Fact(FactNames.Provider) with { Levels = ["imhs"] }, Fact(FactNames.Provider) with { Levels = ["ers"] } },
        { Fact(FactNames.Documentation) with { Per = "year" }, Fact(FactNames.Documentation) },
        { Fact(FactNames.Transcript), Fact(FactNames.Transcript, FactState.Encouraged) },
    };

    [Theory]
    [MemberData(nameof(SameAsks))]
    public void Facts_that_ask_the_same_are_unchanged_however_they_are_counted(RequirementFact left, RequirementFact right) => Assert.Equal(DifferenceKind.Unchanged, Kind(left, right));

    [Theory]
    [MemberData(nameof(OtherAsks))]
    public void Facts_that_ask_something_else_are_changed(RequirementFact left, RequirementFact right) => Assert.Equal(DifferenceKind.Changed, Kind(left, right));

    [Fact]
    public void A_rate_is_given_by_the_year_with_the_period_of_each_side()
    {
        var change = Compare(Hours(15, "year"), Hours(45, "cycle-3-years"));

        Assert.Equal((15m, 45m, null, "year", "cycle-3-years", 15m, 15m), (change.Base!.Value, change.Head!.Value, change.Per, change.BasePer, change.HeadPer, change.BaseYearly!.Value, change.HeadYearly!.Value));
    }

    [Fact]
    public void A_period_that_both_sides_share_is_the_period_of_both() => Assert.Equal("year", Compare(Hours(15, "year"), Hours(20, "year")).Per);

    [Fact]
    public void A_figure_of_29_digits_is_compared_like_any_other()
    {
        const decimal Huge = 79_228_162_514_264_337_593_543_950_335m;

        Assert.Equal(DifferenceKind.Changed, Kind(Hours(Huge, "month"), Hours(Huge, "cycle-3-years")));
        Assert.Equal(DifferenceKind.Unchanged, Kind(Hours(Huge, "month"), Hours(Huge, "month")));
    }

    [Fact]
    public void A_total_pairs_with_the_total_and_its_parts_are_new()
    {
        var change = Compare(
            In("training", "Thirty hours.", Hours(30)),
            In("training", "Thirty-three hours.", Hours(10) with { Of = 33, Topic = "psychotherapy" }, Hours(23) with { Of = 33, Topic = "social-emotional" }, Hours(33)));

        Assert.Equal(
            [(30m, 33m, null), (null, 10m, "psychotherapy"), (null, 23m, "social-emotional")],
            change.Facts.Select(fact => (fact.Base, fact.Head, fact.Topic)));
    }

    [Fact]
    public void Parts_of_different_topics_are_different_things()
    {
        var change = Compare(
            In("training", "Ten hours on bees.", Hours(10) with { Of = 33, Topic = "psychotherapy" }),
            In("training", "Ten hours on wasps.", Hours(10) with { Of = 33, Topic = "social-emotional" }));

        Assert.Equal([DifferenceKind.Removed, DifferenceKind.Added], change.Facts.Select(fact => fact.Kind).Order().Reverse());
    }

    [Fact]
    public void The_nearest_figure_pairs_where_several_could()
    {
        var years = Fact(FactNames.Years) with { Unit = "years" };

        var change = Compare(In("work", "Two years.", years with { Value = 2 }), In("work", "Three years and two years.", years with { Value = 3 }, years with { Value = 2 }));

        Assert.Equal([(2m, 2m), (null, 3m)], change.Facts.Select(fact => (fact.Base, fact.Head)));
    }

    [Fact]
    public void Ratings_are_paired_by_whom_they_come_from()
    {
        var change = Compare(
            In("references", "Three ratings.", Rating("One from a beekeeper."), Rating("One from a neighbour.")),
            In("references", "Three ratings.", Rating("One from a close neighbour."), Rating("One from a customer.")));

        Assert.Equal([DifferenceKind.Removed, DifferenceKind.Unchanged, DifferenceKind.Added], change.Facts.Select(fact => fact.Kind).OrderByDescending(kind => kind is DifferenceKind.Removed));
    }

    [Fact]
    public void Ratings_from_endorsed_raters_are_one_thing_in_any_words()
    {
        var fact = Assert.Single(Compare(
            In("references", "Three ratings.", Rating("One from a head gardener.") with { Levels = ["imhs"] }),
            In("references", "Three ratings.", Rating("At least someone with a badge.") with { Levels = ["endorsed"] })).Facts);

        Assert.Equal((DifferenceKind.Changed, "imhs", "endorsed"), (fact.Kind, fact.BaseLevels[0], fact.HeadLevels[0]));
    }

    [Fact]
    public void Hours_of_supervision_say_that_supervision_is_required()
    {
        var change = Compare(
            In("supervision", "Everyone is invited.", Fact(FactNames.Supervision, FactState.Encouraged)),
            In("supervision", "Twelve hours a year.", Hours(12, "year")));

        Assert.Equal(
            [(FactNames.Supervision, FactState.Encouraged, FactState.Required), (FactNames.Hours, FactState.NotMentioned, FactState.Required)],
            change.Facts.OrderByDescending(fact => fact.Fact, StringComparer.Ordinal).Select(fact => (fact.Fact, fact.BaseState, fact.HeadState)));
    }

    [Fact]
    public void What_both_sides_imply_or_one_side_alone_is_not_reported()
    {
        var hours = In("supervision", "Fifty hours.", Hours(50));

        Assert.Equal([FactNames.Hours], Compare(hours, hours).Facts.Select(fact => fact.Fact));
        Assert.Equal([FactNames.Hours], Assert.Single(Compare(By("aa-2001", hours), By("bb-2002"))).Facts.Select(fact => fact.Fact));
    }

    [Fact]
    public void Parts_say_their_total()
    {
        var change = Compare(
            In("references", "Three ratings.", Fact(FactNames.Count) with { Value = 3, Unit = "ratings" }, Rating("One from a neighbour.")),
            In("references", "One from a neighbour.", Rating("One from a neighbour.")));

        Assert.All(change.Facts, fact => Assert.Equal(DifferenceKind.Unchanged, fact.Kind));
        Assert.Equal([3m, 1m], change.Facts.Select(fact => fact.Head));
    }

    [Fact]
    public void An_adjustment_is_compared_with_that_of_the_same_time()
    {
        var adjustment = Fact(FactNames.Adjustment) with { Unit = "hours" };

        var change = Compare(
            In("training", "Two years: 30.", adjustment with { Value = 30, Per = "2-years" }),
            In("training", "One year: 30.", adjustment with { Value = 30, Per = "1-years" }));

        Assert.Equal(2, change.Facts.Count);
    }

    private static DifferenceKind Kind(RequirementFact left, RequirementFact right) => Compare(left, right).Kind;
}

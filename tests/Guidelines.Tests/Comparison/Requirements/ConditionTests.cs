using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Comparison.Requirements;

public sealed class ConditionTests
{
    private static readonly RequirementFact Endorsed = Fact(FactNames.Provider) with { Levels = ["endorsed"] };

    [Theory]
    [InlineData("Three hours are about roses, if roses grow there.", "if roses grow there")]
    [InlineData("One is given by a gardener (if the applicant is a gardener).", "if the applicant is a gardener")]
    [InlineData("Three hours, provided that the bed is dug, and no more.", "provided that the bed is dug")]
    [InlineData("For those who keep bees, three hours are about bees.", "those who keep bees")]
    [InlineData("Whoever keeps bees and hens must learn three hours about them.", "Whoever keeps bees and hens")]
    [InlineData("Applicants for trees who are tall may climb three hours.", "Applicants for trees who are tall")]
    [InlineData("For tall applicants, three hours of climbing.", "tall applicants")]
    [InlineData("If roses grow there, three hours; unless it rains.", "If roses grow there; unless it rains")]
    [InlineData("Three hours are about roses.", null)]
    [InlineData("Everyone who applies is asked for three hours.", null)]
    [InlineData("Applicants will name three hours, or more.", null)]
    public void A_condition_is_the_clause_that_says_when_the_fact_holds(string sentence, string? expected) => Assert.Equal(expected, ConditionOf(Hours(3), sentence));

    [Theory]
    [InlineData("The provider is endorsed or knows the garden by heart.", "or knows the garden by heart")]
    [InlineData("The provider is a gardener or a beekeeper.", null)]
    public void Another_way_to_be_a_provider_is_a_condition_too(string sentence, string? expected)
    {
        Assert.Equal(expected, ConditionOf(Endorsed, sentence));
        Assert.Null(ConditionOf(Hours(3), sentence));
    }

    [Fact]
    public void What_the_figure_the_levels_or_the_designations_of_a_fact_say_is_no_condition()
    {
        Assert.Null(ConditionOf(Fact(FactNames.Adjustment) with { Value = 30, Unit = "hours", Per = "2-years" }, "Whoever has been endorsed for 2 years completes 30 hours."));
        Assert.Null(ConditionOf(Fact(FactNames.Years) with { Value = 1, Unit = "years", Levels = ["imhs"] }, "One year may count if the supervisor is endorsed at III."));
        Assert.Null(Assert.Single(Compare(By("aa-2001", "imhm", In("training", "For Clinical applicants, three hours.", Hours(3) with { Designations = ["C"] })), By("bb-2002", "imhm")).SelectMany(change => change.Facts)).BaseCondition);
    }

    [Fact]
    public void A_condition_at_the_end_of_a_sentence_belongs_to_its_last_fact_and_one_at_its_head_to_all()
    {
        Assert.Equal([null, "if bees fly"], Conditions("Ten hours, three of them about bees if bees fly."));
        Assert.Equal(["Whoever keeps bees", "Whoever keeps bees"], Conditions("Whoever keeps bees must learn ten hours, three of them about bees."));

        static IEnumerable<string?> Conditions(string sentence) =>
            Assert.Single(Compare(By("aa-2001", In("training", sentence, Hours(10), Hours(3) with { Of = 10 })), By("bb-2002"))).Facts.Select(fact => fact.BaseCondition);
    }

    [Fact]
    public void A_condition_that_came_or_went_asks_something_else_and_another_wording_of_it_is_told()
    {
        const string Plain = "Three hours are about roses.";
        const string Bound = "Three hours are about roses, if roses grow there.";

        Assert.Equal((DifferenceKind.Changed, RequirementGrade.Requirement, null, "if roses grow there"), Told(Plain, Bound));
        Assert.Equal((DifferenceKind.Changed, RequirementGrade.Requirement, "if roses grow there", null), Told(Bound, Plain));
        Assert.Equal((DifferenceKind.Unchanged, null, "if roses grow there", "if roses grow there"), Told(Bound, Bound));
        Assert.Equal((DifferenceKind.Unchanged, RequirementGrade.Wording, "if roses grow there", "if thorns grow there"), Told(Bound, "Three hours are about roses, if thorns grow there."));

        static (DifferenceKind, RequirementGrade?, string?, string?) Told(string @base, string head)
        {
            var change = Compare(In("training", @base, Hours(3)), In("training", head, Hours(3)));
            return (change.Facts[0].Kind, change.Grade, change.Facts[0].BaseCondition, change.Facts[0].HeadCondition);
        }
    }

    private static string? ConditionOf(RequirementFact fact, string sentence) =>
        Assert.Single(Assert.Single(Compare(By("aa-2001", In("training", sentence, fact)), By("bb-2002"))).Facts).BaseCondition;
}

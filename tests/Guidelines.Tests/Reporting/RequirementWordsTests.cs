using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;
using Guidelines.Vocabulary;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Reporting;

public sealed class RequirementWordsTests
{
    private static readonly RequirementFact Years = Fact(FactNames.Years) with { Unit = "years" };

    [Fact]
    public void Another_figure_is_said_once_with_its_unit()
    {
        var change = Compare(In("training", "Thirty hours.", Hours(30)), In("training", "Thirty-three hours.", Hours(33)));

        AssertWords(change,
            apart: "Training: In Ashford 2001: at least 30 clock hours; in Birchwood 2002: at least 33.",
            following: "Training: At least 30 clock hours → at least 33.");
    }

    [Fact]
    public void Parts_are_said_with_their_total()
    {
        var change = Compare(
            In("training", "Thirty hours.", Hours(30)),
            In("training", "Thirty-three hours.", Hours(33), Part(23, "social-emotional"), Part(10, "psychotherapy")));

        AssertWords(change,
            apart: "Training: In Ashford 2001: at least 30 clock hours; in Birchwood 2002: at least 33, of which 23 about social-emotional development and 10 about psychotherapy.",
            following: "Training: At least 30 clock hours → at least 33, of which 23 about social-emotional development and 10 about psychotherapy.");
    }

    [Fact]
    public void The_same_rate_by_another_count_is_the_same()
    {
        var change = Compare(In("education training", "Fifteen a year.", Hours(15, "year")).AtRenewal(), In("training", "Forty-five in three years.", Hours(45, "cycle-3-years")).AtRenewal());

        AssertWords(change,
            apart: "Renewal, training: At least 15 clock hours a year in both, counted by the year in Ashford 2001 and over 3 years (45) in Birchwood 2002. The wording differs.",
            following: "Renewal, training: Still at least 15 clock hours a year, now counted over 3 years (45). The wording differs.");
    }

    [Fact]
    public void Silence_is_said_to_be_silence_and_never_that_something_was_dropped()
    {
        var change = Assert.Single(Compare(By("aa-2001", In("examination", "An examination.", Fact(FactNames.Examination))), By("bb-2002")));

        AssertWords(change,
            apart: "Written examination: In Ashford 2001: required. Not mentioned in Birchwood 2002.",
            following: "Written examination: No longer mentioned in Birchwood 2002; it was: required.");
    }

    [Fact]
    public void A_section_of_the_head_alone_is_not_said_to_be_new()
    {
        var change = Assert.Single(Compare(By("aa-2001"), By("bb-2002", In("supervision", "Everyone is invited.", Fact(FactNames.Supervision, FactState.Encouraged)))));

        AssertWords(change,
            apart: "Reflective supervision/consultation: In Birchwood 2002: encouraged. Not mentioned in Ashford 2001.",
            following: "Reflective supervision/consultation: Not mentioned in Ashford 2001; now: encouraged.");
    }

    [Fact]
    public void A_section_of_one_side_without_facts_is_only_said_to_be_there()
    {
        var change = Assert.Single(Compare(By("aa-2001"), By("bb-2002", In("activities", "Leads a club."))));

        AssertWords(change, apart: "Leadership activities: Only in Birchwood 2002.", following: "Leadership activities: Only in Birchwood 2002.");
    }

    [Fact]
    public void What_is_shared_what_differs_and_what_one_side_alone_says_is_said_in_this_order()
    {
        var provider = Fact(FactNames.Provider);
        var change = Compare(
            In("supervision", "Fifty hours in a year or two.", Hours(50), Fact(FactNames.Window) with { Value = 1, Max = 2, Unit = "years" }, provider with { Levels = ["imhs", "imhm-c"] }),
            In("supervision", "Fifty hours.", Hours(50), provider with { Levels = ["ers"] }));

        AssertWords(change,
            apart: "Reflective supervision/consultation: At least 50 clock hours in both. Provider in Ashford 2001: Infant Mental Health Specialist or Infant Mental Health Mentor (Clinical); in Birchwood 2002: Endorsed Reflective Supervisor. Only in Ashford 2001: within 1 to 2 years.",
            following: "Reflective supervision/consultation: Still at least 50 clock hours. Provider: Infant Mental Health Specialist or Infant Mental Health Mentor (Clinical) → Endorsed Reflective Supervisor. No longer mentioned: within 1 to 2 years.");
    }

    [Fact]
    public void A_rating_is_told_by_its_own_words()
    {
        var change = Compare(
            In("references", "One from a beekeeper.\nOne from a neighbour.", Rating("One from a beekeeper."), Rating("One from a neighbour.")),
            In("references", "One from a neighbour.", Rating("One from a neighbour.")));

        AssertWords(change,
            apart: "Professional reference ratings: Only in Ashford 2001: “One from a beekeeper”.",
            following: "Professional reference ratings: No longer mentioned: “One from a beekeeper”.");
    }

    [Fact]
    public void A_rating_whose_words_are_withheld_is_told_by_its_figure()
    {
        var change = Assert.Single(Compare(By("aa-2001", In("references", "One from a beekeeper.", Rating("One from a beekeeper."))), By("bb-2002")));

        AssertWords(change with { Base = null },
            apart: "Professional reference ratings: In Ashford 2001: 1 of 3 ratings. Not mentioned in Birchwood 2002.",
            following: "Professional reference ratings: No longer mentioned in Birchwood 2002; it was: 1 of 3 ratings.");
    }

    [Fact]
    public void Where_only_the_persons_differ_the_rest_is_not_said_twice()
    {
        var internship = Years with { Value = 1, Of = 2, Qualifier = "may-count", State = FactState.NotRequired };

        var change = Compare(In("work", "A year may count.", internship with { Levels = ["imhs"] }), In("work", "A year may count.", internship with { Levels = ["imhs", "ecmhs"] }));

        AssertWords(change,
            apart: "Work: In Ashford 2001: 1 year of other experience may count towards the 2, supervised by Infant Mental Health Specialist; in Birchwood 2002: supervised by Infant Mental Health Specialist or Early Childhood Mental Health Specialist.",
            following: "Work: 1 year of other experience may count towards the 2, supervised by Infant Mental Health Specialist → supervised by Infant Mental Health Specialist or Early Childhood Mental Health Specialist.");
    }

    [Fact]
    public void Without_figures_the_wording_is_what_matters()
    {
        AssertWords(Compare(In("education", "A diploma in raking."), In("education", "A diploma in hoeing.")),
            apart: "Education: The wording differs; neither text states a figure or a plain demand that could be compared.",
            following: "Education: The wording differs; neither text states a figure or a plain demand that could be compared.");
        AssertWords(Compare(In("education", "A diploma, with transcript.", Fact(FactNames.Transcript)), In("education", "A diploma.")),
            apart: "Education: Only in Ashford 2001: transcript required. The wording differs too.",
            following: "Education: No longer mentioned: transcript required. The wording differs too.");
    }

    [Fact]
    public void What_is_only_worded_otherwise_says_what_is_the_same()
    {
        AssertWords(Compare(In("membership", "A member.", Fact(FactNames.Membership)), In("membership", "Joins a club.", Fact(FactNames.Membership))),
            apart: "Professional membership: Required in both; the wording differs.",
            following: "Professional membership: Still required; the wording differs.");
    }

    [Fact]
    public void A_condition_is_quoted_beside_what_holds_under_it()
    {
        var change = Compare(In("training", "Three hours are about roses.", Hours(3)), In("training", "Three hours are about roses, if roses grow there.", Hours(3)));

        AssertWords(change,
            apart: "Training: In Ashford 2001: at least 3 clock hours; in Birchwood 2002: at least 3 (condition: “if roses grow there”).",
            following: "Training: At least 3 clock hours → at least 3 (condition: “if roses grow there”).");
        AssertWords(change with { Facts = [change.Facts[0] with { HeadCondition = "" }] },
            apart: "Training: In Ashford 2001: at least 3 clock hours; in Birchwood 2002: at least 3 (under a condition).",
            following: "Training: At least 3 clock hours → at least 3 (under a condition).");
    }

    [Fact]
    public void Another_wording_of_a_condition_is_quoted_from_both_sides() =>
        AssertWords(
            Compare(In("training", "Three hours, if roses grow there.", Hours(3)), In("training", "Three hours, if thorns grow there.", Hours(3))),
            apart: "Training: The condition of “at least 3 clock hours” in Ashford 2001: “if roses grow there”; in Birchwood 2002: “if thorns grow there”. At least 3 clock hours in both; the wording differs.",
            following: "Training: The condition of “at least 3 clock hours”: “if roses grow there” → “if thorns grow there”. Still at least 3 clock hours; the wording differs.");

    [Fact]
    public void An_alternative_that_only_one_side_lists_is_quoted()
    {
        var (two, one) = (Listed("A letter", "Three hens"), Listed("A letter"));

        AssertWords(Compare(two, one),
            apart: "Education: In Ashford 2001: any of 2 alternatives; in Birchwood 2002: any of 1 alternatives. Listed only in Ashford 2001: “Three hens”.",
            following: "Education: Any of 2 alternatives → any of 1 alternatives. No longer listed: “Three hens”.");

        static Requirement Listed(params string[] items) =>
            In("education", "One of:", Fact(FactNames.Alternatives) with { Value = items.Length, Qualifier = "any" }) with { Parts = new() { Of = PartsOf.Any, Items = items.ToValueList() } };
    }

    [Fact]
    public void What_is_unchanged_is_said_in_a_word()
    {
        var requirement = In("ethics agreement", "Signed", Fact(FactNames.Signature));

        AssertWords(Compare(requirement, requirement), apart: "Code of ethics and endorsement agreement: The same.", following: "Code of ethics and endorsement agreement: Unchanged.");
    }

    [Fact]
    public void Designations_are_named()
    {
        var changes = Compare(
            By("aa-2001", "imhs", In("work", "Two summers.", Years with { Value = 2 })),
            By("aa-2001", "imhm", In("work", "Two summers.", Years with { Value = 2 }).Of("C"), In("work", "Three summers.", Years with { Value = 3 }).Of("P", "RF")));

        Assert.Equal(["Work (Clinical)", "Work (Policy, Research/Faculty)"], changes.Select(Apart.Name));
    }

    private static RequirementWords Apart { get; } = new("in Ashford 2001", "in Birchwood 2002", headFollowsBase: false, GuidelineVocabulary.Default);

    private static RequirementWords Following { get; } = new("in Ashford 2001", "in Birchwood 2002", headFollowsBase: true, GuidelineVocabulary.Default);

    private static RequirementFact Part(decimal hours, string topic) => Fact(FactNames.Hours) with { Value = hours, Unit = "clock hours", Of = 33, Topic = topic };

    private static void AssertWords(RequirementChange change, string apart, string following)
    {
        Assert.Equal(apart, Line(Apart));
        Assert.Equal(following, Line(Following));

        string Line(RequirementWords words) => $"{words.Name(change)}: {string.Join(' ', words.Sentences(change))}";
    }
}

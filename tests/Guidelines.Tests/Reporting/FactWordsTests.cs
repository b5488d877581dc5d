using Guidelines.Cli.Showing;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Cli;

public sealed class FactWordsTests
{
    public static TheoryData<RequirementFact, string> Facts() => new()
    {
        { Fact(FactNames.Hours) with { Value = 33, Unit = "clock hours", Qualifier = "minimum" }, "at least 33 clock hours" },
        { Fact(FactNames.Hours) with { Value = 45, Unit = "clock hours", Per = "cycle-3-years" }, "45 clock hours in a cycle of 3 years" },
        { Fact(FactNames.Hours) with { Value = 10, Unit = "clock hours", Of = 33, Topic = "psychotherapy" }, "10 clock hours, of 33 in all, about psychotherapy" },
        { Fact(FactNames.Count) with { Value = 1, Unit = "ratings", Of = 3, Levels = ["imhm-c"] }, "1 rating, of 3 in all, by Infant Mental Health Mentor (Clinical)" },
        { Fact(FactNames.Count) with { Value = 1, Unit = "families" }, "1 family" },
        { Fact(FactNames.Years) with { Value = 1, Unit = "years", Of = 2, Qualifier = "may-count", State = FactState.NotRequired }, "may count: 1 year, of 2 in all" },
        { Fact(FactNames.Window) with { Value = 1, Max = 2, Unit = "years" }, "within 1 to 2 years" },
        { Fact(FactNames.Membership) with { Per = "year" }, "membership: required, every year" },
        { Fact(FactNames.Examination) with { State = FactState.NotRequired }, "written examination: not required" },
        { Fact(FactNames.Adjustment) with { Value = 15, Unit = "hours", Per = "1-years" }, "adjustment: 15 hours for those endorsed 1 year" },
        { Fact(FactNames.Adjustment) with { Value = 0, Per = "0-years", State = FactState.NotRequired }, "adjustment: nothing for those endorsed less than a year" },
        { Fact(FactNames.Adjustment), "adjustment: no change" },
        { Fact(FactNames.Supervision) with { State = FactState.Encouraged, Designations = ["P", "RF"] }, "reflective supervision/consultation: encouraged [P RF]" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_said_in_words(RequirementFact fact, string words) => Assert.Equal(words, FactWords.Of(fact, GuidelineVocabulary.Default));

    private static RequirementFact Fact(string name) => new() { Fact = name, State = FactState.Required, Sentence = "As it says." };
}

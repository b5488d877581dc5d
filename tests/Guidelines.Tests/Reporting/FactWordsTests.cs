using Guidelines.Documents;
using Guidelines.Reporting;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reporting;

public sealed class FactWordsTests
{
    public static TheoryData<RequirementFact, string> Facts() => new()
    {
        { Fact(FactNames.Hours) with { Value = 33, Unit = "clock hours", Qualifier = "minimum" }, "at least 33 clock hours" },
        { Fact(FactNames.Hours) with { Value = 45, Unit = "clock hours", Per = "cycle-3-years" }, "45 clock hours in a cycle of 3 years" },
        { Fact(FactNames.Hours) with { Value = 10, Unit = "clock hours", Of = 33, Topic = "psychotherapy" }, "10 of 33 clock hours about psychotherapy" },
        { Fact(FactNames.Count) with { Value = 1, Unit = "ratings", Of = 3, Levels = ["imhm-c"] }, "1 of 3 ratings by Infant Mental Health Mentor (Clinical)" },
        { Fact(FactNames.Count) with { Value = 1, Unit = "families" }, "1 family" },
        { Fact(FactNames.Years) with { Value = 1, Unit = "years", Of = 2, Qualifier = "may-count", State = FactState.NotRequired }, "1 year of other experience may count towards the 2" },
        { Fact(FactNames.Window) with { Value = 1, Max = 2, Unit = "years" }, "within 1 to 2 years" },
        { Fact(FactNames.Membership) with { Per = "year" }, "membership required every year" },
        { Fact(FactNames.Examination) with { State = FactState.NotRequired }, "written examination not required" },
        { Fact(FactNames.Adjustment) with { Value = 15, Unit = "hours", Per = "1-years" }, "15 hours for those endorsed 1 year" },
        { Fact(FactNames.Adjustment) with { Value = 0, Per = "0-years", State = FactState.NotRequired }, "nothing for those endorsed less than a year" },
        { Fact(FactNames.Adjustment), "no mid-cycle adjustment" },
        { Fact(FactNames.Adjustment) with { Per = "3-years", State = FactState.NotRequired }, "no mid-cycle adjustment for those endorsed 3 years" },
        { Fact(FactNames.Years) with { Value = 1, Unit = "years", Of = 2, Qualifier = "may-count", State = FactState.NotRequired, Levels = ["imhs", "ers"] }, "1 year of other experience may count towards the 2, supervised by Infant Mental Health Specialist or Endorsed Reflective Supervisor" },
        { Fact(FactNames.Years) with { Value = 2, Unit = "years", Qualifier = "any" }, "2 years as one of the alternatives" },
        { Fact(FactNames.Hours) with { Value = 40, Unit = "hours", Qualifier = "maximum", State = FactState.Encouraged }, "at most 40 hours (encouraged)" },
        { Fact(FactNames.Alternatives) with { Value = 4, Qualifier = "any" }, "any of 4 alternatives" },
        { Fact(FactNames.Count) with { Value = 1, Unit = "ratings", Of = 3, Qualifier = "may-count", State = FactState.NotRequired }, "1 of 3 ratings may be such" },
        { Fact(FactNames.Provider) with { Levels = ["endorsed"] }, "provider: anyone endorsed" },
        { Fact(FactNames.Provider) with { Levels = ["ifs"], Qualifier = "may-count", State = FactState.NotRequired }, "provider: Infant Family Specialist in some cases" },
        { Fact(FactNames.Supervision) with { Value = 3, Unit = "years", Qualifier = "minimum", State = FactState.NotRequired }, "reflective supervision/consultation not required after at least 3 years" },
        { Fact(FactNames.Supervision) with { State = FactState.Encouraged, Designations = ["P", "RF"] }, "reflective supervision/consultation encouraged [P RF]" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_said_in_words(RequirementFact fact, string words) => Assert.Equal(words, FactWords.Of(fact, GuidelineVocabulary.Default));

    private static RequirementFact Fact(string name) => new() { Fact = name, State = FactState.Required, Sentence = "As it says." };
}

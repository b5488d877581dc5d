using Guidelines.Documents;

namespace Guidelines.Tests.Reading.Facts;

public class RequirementFactsTests
{
    [Theory]
    [InlineData("Two years of paid work with babies.", "years 2 years")]
    [InlineData("Minimum two years of paid, post-college work", "years 2 years, minimum")]
    [InlineData("2 yrs. in the family field", "years 2 years")]
    [InlineData("3 years as a leader", "years 3 years")]
    [InlineData("Meets what the level asks plus three years of postgraduate experience.", "years 3 years")]
    [InlineData("Served a minimum of 10 families with babies", "count 10 families, minimum")]
    [InlineData("Work with children from birth to 3 years of age in practice.", "")]
    public void Experience(string text, string expected) => Assert.Equal(expected, FactTable.Of("work", text));

    [Fact]
    public void A_year_that_may_count_is_not_asked() => Assert.Equal(
        "years 2 years\nyears 1 years of 2 by imhs+ecmhs+imhm-c+ecmhm-c, may-count, not required",
        FactTable.Of("work", "Two years of paid work.", parts: ["One year of internship may count towards the 2 years of work if the supervisor is endorsed (I/ECMHS or I/ECMHM-C)."]));

    [Fact]
    public void What_a_year_that_may_count_takes_is_asked_of_those_who_use_it() => Assert.Equal(
        "years 2 years\nyears 1 years of 2, may-count, not required\ndocumentation, any",
        FactTable.Of("work", "Two years of paid work. One year of internship may count towards the 2 years of work. One will submit a description of the internship."));

    [Fact]
    public void Ratings_know_their_total_and_who_gives_them() => Assert.Equal(
        """
        count 1 ratings of 3 by ifs+imhs+imhm, minimum
        count 3 ratings
        count 1 ratings of 3
        count 1 ratings of 3 by endorsed, minimum
        count 1 ratings of 3, may-count, not required
        """,
        FactTable.Of("references", "Note: At least one rating must be from a colleague endorsed at II, III, or IV.\nTotal of three ratings:", parts:
        [
            "1. One from the present supervisor",
            "At least one must come from a person who is endorsed OR well known",
            "One can come from a friend",
        ]));

    [Theory]
    [InlineData("3", "Section", "count 3 ratings")]
    [InlineData("One from a chair", "Three Ratings", "count 3 ratings\ncount 1 ratings of 3")]
    [InlineData("Ratings by those who know the work", "A Minimum of Two References", "count 2 ratings, minimum")]
    [InlineData("A total of four ratings", "Three Ratings", "count 4 ratings")]
    [InlineData("4", "Three Ratings", "count 4 ratings")]
    [InlineData("If nobody is there, one may ask three others", "Ratings", "count 3 ratings, may-count, not required")]
    [InlineData("One may ask three weeks before", "Ratings", "")]
    [InlineData("A chair and two friends", "One of Three Raters Is a Chair", "count 3 ratings")]
    public void Ratings(string text, string title, string expected) => Assert.Equal(expected, FactTable.Of("references", text, title: title));

    [Fact]
    public void Ratings_that_hold_on_a_condition_are_alternatives() => Assert.Equal(
        """
        count 3 ratings
        count 1 ratings of 3
        count 1 ratings of 3, any
        count 1 ratings of 3, any
        count 2 ratings of 3, may-count, not required
        """,
        FactTable.Of("references", "", title: "Three Ratings", parts:
        [
            "One from a neighbor, or a trainee (if one trains others)",
            "One from the head of the team, where applicable",
            "One from the dean if the dean knows the field. If not, ask a friend",
            "If neither is there, one may ask two friends",
        ]));

    [Theory]
    [InlineData("The provider of RSC has to be endorsed® at III or IV-Clinical.", "provider by imhs+imhm-c")]
    [InlineData("Providers must be named Mental Health Mentor-Clinical or Endorsed Reflective Supervisor.", "provider by imhm-c+ecmhm-c+ers")]
    [InlineData("For those at II, RSC may come from a trained person who has earned II.", "provider by ifs, may-count, not required")]
    [InlineData("A supervisor must be endorsed.", "provider by endorsed")]
    [InlineData("A supervisor should be endorsed.", "provider by endorsed, encouraged")]
    [InlineData("The provider must have earned it at Level IV-Policy.", "provider by imhm-p")]
    public void Providers(string text, string expected) => Assert.Equal(expected, string.Join('\n', FactTable.Of("supervision", text).Split('\n').Where(line => line.StartsWith("provider", StringComparison.Ordinal))));

    [Theory]
    [InlineData("All applicants are encouraged to seek reflective supervision", "supervision, encouraged")]
    [InlineData("Not required", "supervision, not required")]
    [InlineData("Asked and required for Clinical; optional for Research/Faculty and Policy\nMinimum 50 hours", "supervision for C\nsupervision for P+RF, not required\nhours 50 hours for C, minimum")]
    [InlineData("Mentors who maintain IV-C for at least 4 years are not required to go on, but it is strongly recommended for supervisors", "supervision 4 years for C, minimum, not required\nsupervision for C, encouraged")]
    [InlineData("In a group", "supervision")]
    [InlineData("Everyone should seek it", "supervision, encouraged")]
    [InlineData("Those who teach do not need to seek it", "supervision, not required")]
    [InlineData("Minimum 9 hours a year; mentors should go on later", "hours 9 hours per year, minimum\nsupervision, encouraged")]
    public void Supervision(string text, string expected) => Assert.Equal(expected, FactTable.Of("supervision", text, level: "imhm"));

    [Theory]
    [InlineData("ethics,agreement", "Signed.", "signature")]
    [InlineData("ethics", "The code is kept", "signature")]
    [InlineData("membership", "Yes", "membership")]
    [InlineData("membership", "Membership in one association", "membership")]
    [InlineData("membership", "Annual renewal of membership", "membership per year")]
    [InlineData("membership", "No", "membership, not required")]
    [InlineData("membership", "Membership is recommended", "membership, encouraged")]
    [InlineData("education", "A degree. Official transcript(s) required", "transcript")]
    [InlineData("education", "A degree (please include official transcripts)", "transcript")]
    [InlineData("documentation", "The file will document the skills. Written examination not required for them", "documentation\nexamination, not required")]
    [InlineData("documentation", "Successful completion of the written examination", "examination")]
    [InlineData("documentation", "The file speaks of a written examination and will document it", "documentation")]
    [InlineData("training", "Documentation of lessons submitted each spring", "documentation")]
    [InlineData("work", "Please submit a written description of the year abroad", "documentation")]
    [InlineData("work", "The lessons include a description of play", "")]
    [InlineData("examination", "Yes", "examination")]
    [InlineData("examination", "No", "examination, not required")]
    [InlineData("examination", "", "")]
    public void States(string sections, string text, string expected) => Assert.Equal(expected, FactTable.Of(sections, text));

    [Fact]
    public void Alternatives_are_counted_and_mark_what_stands_in_them() => Assert.Equal(
        "alternatives 3, any\ntranscript, any\nyears 2 years, any",
        FactTable.Of("education,work", "", of: PartsOf.Any, parts: ["Any degree", "Official transcript of a school", "Two years of paid work"]));

    [Fact]
    public void Each_alternative_makes_its_own_demand() => Assert.Equal(
        "alternatives 2, any\ntranscript, any\ntranscript, any",
        FactTable.Of("education", "", of: PartsOf.Any, parts: ["Official transcript of a school", "Official transcript of a college"]));

    [Theory]
    [InlineData("Work in at Least One of the Four Fields", "alternatives 4, any")]
    [InlineData("Any of three tracks", "alternatives 3, any")]
    [InlineData("One of the fields", "")]
    public void A_heading_over_alternatives_counts_them(string title, string expected) =>
        Assert.Equal(expected, FactTable.Of("work", "Leads in the field", title: title));

    [Fact]
    public void A_fact_of_the_heading_names_the_heading() =>
        Assert.Equal("Three Ratings", Assert.Single(FactTable.Facts("references", "By those who know the work", title: "Three Ratings")).Sentence);

    [Fact]
    public void Parts_that_are_all_asked_are_no_alternatives() =>
        Assert.Equal("years 2 years", FactTable.Of("work", "Two years of work:", parts: ["with babies, and", "with families"]));

    [Theory]
    [InlineData("Mid-Cycle Adjustment: Endorsed for 2 years by then, complete 30 hours; Endorsed for 1 year, complete 15 clock hours; Not endorsed for 1 year yet: exempt.", "adjustment 30 hours per 2-years\nadjustment 15 clock hours per 1-years\nadjustment 0 per 0-years, not required")]
    [InlineData("Mid-Cycle Adjustment: If endorsed for two years at renewal complete 24 hours; Year 3 exempt from this", "adjustment 24 hours per 2-years\nadjustment per 3-years, not required")]
    public void Adjustments(string text, string expected) => Assert.Equal(expected, FactTable.Of("training", text));

    [Fact]
    public void Membership_that_no_adjustment_changes() => Assert.Equal(
        "membership\nadjustment", FactTable.Of("membership", "Membership in one association.\nMid-Cycle Adjustment: No change – membership holds for all."));

    [Fact]
    public void Each_fact_names_its_sentence_and_comes_in_its_order()
    {
        var facts = FactTable.Facts("training", "Read much. Minimum 30 hours.", parts: ["An official transcript"], footnotes: ["Two years of work."]);

        Assert.Equal(["Minimum 30 hours.", "An official transcript", "Two years of work."], facts.Select(fact => fact.Sentence), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_said_twice_is_one_fact() => Assert.Equal("signature", FactTable.Of("ethics", "Signed. Signed once more."));
}

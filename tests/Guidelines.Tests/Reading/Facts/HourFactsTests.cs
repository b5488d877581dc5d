namespace Guidelines.Tests.Reading.Facts;

public class HourFactsTests
{
    [Theory]
    [InlineData("Minimum 30 clock hours of courses.", "hours 30 clock hours, minimum")]
    [InlineData("A minimum of 50 clock hours, alone or with others.", "hours 50 clock hours, minimum")]
    [InlineData("Minimum: 24 hours", "hours 24 hours, minimum")]
    [InlineData("Minimum 30 hrs.", "hours 30 hours, minimum")]
    [InlineData("At least thirty-three contact hours of study.", "hours 33 contact hours, minimum")]
    [InlineData("1,000 hours or more in practice.", "hours 1000 hours, minimum")]
    [InlineData("No fewer than twelve hours; up to 4 hours online.", "hours 12 hours, minimum\nhours 4 hours, maximum")]
    [InlineData("20 to 25 hours are usual.", "hours 20-25 hours")]
    [InlineData("Sit in a 3-hour workshop.", "")]
    [InlineData("Hours of children from birth to 36 months.", "")]
    [InlineData("As many hours as it takes.", "")]
    public void Totals(string text, string expected) => Assert.Equal(expected, FactTable.Of("training", text));

    [Theory]
    [InlineData("Minimum of 16 clock hours per year, in lessons (eg, a meeting, a recommended book club).", "hours 16 clock hours per year, minimum")]
    [InlineData("All must attend a minimum of 12 hours of lessons annually.", "hours 12 hours per year, minimum")]
    [InlineData("12 hours/year", "hours 12 hours per year")]
    [InlineData("Annual training: 10 hours.", "hours 10 hours per year")]
    [InlineData("10 hours each year", "hours 10 hours per year")]
    [InlineData("A minimum of 45 clock hours is asked over the 3-year cycle.", "hours 45 clock hours per cycle-3-years, minimum")]
    [InlineData("Forty hours in every two-year renewal cycle.", "hours 40 hours per cycle-2-years")]
    [InlineData("40 hours every two years.", "hours 40 hours per cycle-2-years")]
    [InlineData("A minimum of 36 clock hours over the three-year cycle (equivalent to 12 hours/year).", "hours 36 clock hours per cycle-3-years, minimum")]
    public void Rates(string text, string expected) => Assert.Equal(expected, FactTable.Of("training", text));

    [Theory]
    [InlineData(
        "Minimum of 33 clock hours of lessons; 23 pertaining to social-emotional growth. 10 hours of psychotherapy lessons, on the needs of babies.",
        "hours 33 clock hours, minimum\nhours 23 clock hours of 33 about social-emotional\nhours 10 clock hours of 33 about psychotherapy")]
    [InlineData(
        "Minimum of 15 clock hours per year. For those who are endorsed and supervise others, at least three of the lesson hours must be about reflective supervision.",
        "hours 15 clock hours per year, minimum\nhours 3 clock hours per year of 15 about reflective-supervision, minimum")]
    [InlineData(
        "Minimum 20 hours; recommended are at least 3 hours of lessons, to be about giving RSC.",
        "hours 20 hours, minimum\nhours 3 hours of 20 about reflective-supervision, minimum, encouraged")]
    [InlineData("40 hours, including 10 on psychotherapy and 5 about RSC.", "hours 40 hours\nhours 10 hours of 40 about psychotherapy\nhours 5 hours of 40 about reflective-supervision")]
    public void Hours_inside_hours_are_parts(string text, string expected) => Assert.Equal(expected, FactTable.Of("training", text));

    [Theory]
    [InlineData("Applicants should have 20 hours.", "hours 20 hours, encouraged")]
    [InlineData("Applicants should have at least 20 hours.", "hours 20 hours, minimum")]
    [InlineData("20 hours, of which 5 should be on psychotherapy", "hours 20 hours\nhours 5 hours of 20 about psychotherapy, encouraged")]
    [InlineData("20 hours, of which at least 5 should be on psychotherapy", "hours 20 hours\nhours 5 hours of 20 about psychotherapy, minimum")]
    public void Should_advises_unless_a_bound_makes_it_a_rule(string text, string expected) => Assert.Equal(expected, FactTable.Of("training", text));

    [Fact]
    public void Hours_about_what_one_gives_are_part_of_the_hours_received() => Assert.Equal(
        "hours 50 clock hours, minimum\nhours 25 clock hours of 50 about reflective-supervision, minimum",
        FactTable.Of("supervision", "Minimum 50 clock hours of RS/C. At least 25 hours of the RS/C one receives should be about what the applicant gives."));

    [Fact]
    public void Two_totals_for_two_designations_are_not_part_of_each_other() => Assert.Equal(
        "hours 50 hours for C, minimum\nhours 25 hours for P, minimum",
        FactTable.Of("supervision", "Clinical: Minimum 50 hours; Policy: minimum 25 hours", level: "imhm"));

    [Theory]
    [InlineData("Minimum 30 hours. Clinical applicants: At least 15 hours must be lessons about RSC.", "hours 30 hours, minimum\nhours 15 hours of 30 about reflective-supervision for C, minimum")]
    [InlineData("Clinical: Minimum 50 hours", "hours 50 hours for C, minimum")]
    [InlineData("All who are endorsed at IV - Clinical receive 12 hours annually.", "hours 12 hours per year for C")]
    [InlineData("Policy\nMinimum 8 hours\nResearch/Faculty\nMinimum 9 hours", "hours 8 hours for P, minimum\nhours 9 hours for RF, minimum")]
    public void Designations_limit_a_fact(string text, string expected) => Assert.Equal(expected, FactTable.Of("training", text, level: "imhm"));

    [Fact]
    public void The_requirements_own_designations_hold_for_all_its_facts() => Assert.Equal(
        "hours 30 hours for P, minimum\ntranscript for P",
        FactTable.Of("training", "Minimum 30 hours. Official transcript required.", level: "imhm", designations: ["P"]));

    [Theory]
    [InlineData("Minimum 26 hours within one- to two-year timeframe.", "hours 26 hours, minimum\nwindow 1-2 years")]
    [InlineData("Minimum 26 lessons of 2 clock hours within a two to three-year timeframe.", "count 26 lessons, minimum\nhours 2 clock hours\nwindow 2-3 years")]
    [InlineData("24 hours over a 18-month period", "hours 24 hours\nwindow 18 months")]
    [InlineData("24 hours within two years", "hours 24 hours\nwindow 2 years")]
    public void Windows(string text, string expected) => Assert.Equal(expected, FactTable.Of("supervision", text));
}

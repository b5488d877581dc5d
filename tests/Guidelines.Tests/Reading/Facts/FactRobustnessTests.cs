using System.Diagnostics;
using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Tests.Reading.Facts;

public class FactRobustnessTests
{
    private const string AllSections = "education,training,work,supervision,references,ethics,agreement,documentation,examination,membership,activities";

    [Fact]
    public void Facts_are_the_same_in_Turkish()
    {
        const string Text = "MINIMUM 30 CLOCK HOURS WITHIN TWO YEARS. Written Examination not required. The PROVIDER MUST have earned it at III. IN TOTAL: 1,250.5 hours. Clinical: Minimum 50 hours";
        var expected = FactTable.Of(AllSections, Text, level: "imhm");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

            Assert.Equal(expected, FactTable.Of(AllSections, Text, level: "imhm"));
            Assert.Contains("hours 30 clock hours, minimum", expected, StringComparison.Ordinal);
            Assert.Contains("examination, not required", expected, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static TheoryData<string> Hostile =>
    [
        "",
        " \n\n ",
        "1234567890",
        new string('9', 100_000),
        new string('(', 10_000) + new string(')', 10_000),
        Repeat("30 ", 10_000),
        Repeat("one ", 10_000),
        Repeat("minimum of ", 10_000),
        Repeat("at least thirty-", 5_000),
        Repeat("1,", 20_000),
        Repeat("1,000,", 5_000) + " hours",
        Repeat("documentation of ", 5_000),
        Repeat("endorsed for ", 5_000) + "2 years",
        Repeat("for Clinical or Policy and ", 4_000),
        Repeat("equivalent to ( ", 5_000),
        Repeat("provider supervisor ", 5_000),
        Repeat("II, III or IV ", 5_000),
        Repeat("One of the a b ", 5_000),
        Repeat("years in ", 8_000) + "experience",
        "99999999999999999999999999 hours; 999999 hours; 12/31/2020 hours; ½ hours; ٣ hours",
        "at Least One of the e l r ",
        "\uD800 30 hours \uDFFF",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_neither_breaks_nor_stalls_the_reading(string text)
    {
        var clock = Stopwatch.StartNew();

        FactTable.Facts(AllSections, text, level: "imhm", of: PartsOf.Any, parts: [text, "2"], footnotes: [text]);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }

    [Fact]
    public void Any_mixture_of_the_words_of_the_rules_can_be_read()
    {
        string[] words =
        [
            "minimum", "of", "at least", "30", "three", "thirty-three", "hours", "clock hours", "hrs.", "the", "must", "be", "about", "3-year cycle", ",", ";", ":", "(", ")", "-", "per year",
            "within", "years", "experience", "may count", "towards", "One", "from", "ratings", "including", "equivalent to", "/", "endorsed for", "complete", "exempt", "provider", "IV-C", "III", "Clinical", "for", "not required",
        ];
        var random = new Random(2016);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(words.Length)]));

            FactTable.Facts(AllSections, text, level: "imhm");
        }
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

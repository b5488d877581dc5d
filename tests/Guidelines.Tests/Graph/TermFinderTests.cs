using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Tests.Layers;

namespace Guidelines.Tests.Graph;

public sealed class TermFinderTests
{
    [Theory]
    [InlineData("garden", "The gardens of a neighbor.", "gardens")]
    [InlineData("Garden", "a garden’s soil", "garden’s")]
    [InlineData("Gardener’s Oath", "takes the gardeners' oath", "gardeners' oath")]
    [InlineData("child", "CHILDREN at play", "CHILDREN")]
    [InlineData("Shared Bed", "a shared-bed plan", "shared-bed")]
    [InlineData("Plant/Seed", "plant / seed", "plant / seed")]
    [InlineData("Seedbank® Advisor", "asks a Seedbank advisor", "Seedbank advisor")]
    [InlineData("Seedbank Advisor", "asks a Seedbank® advisor", "Seedbank® advisor")]
    [InlineData("Visitor", "visitor(s) come", "visitor(s)")]
    public void A_term_is_found_whatever_its_number_possessive_case_and_marks(string term, string text, string expected) =>
        Assert.Equal([expected], Found(text, term));

    [Theory]
    [InlineData("art", "Gardeners start in parts.")]
    [InlineData("shared bed", "is shared. Beds are dug")]
    [InlineData("shared bed", "shared (bed)")]
    [InlineData("shared bed", "shared")]
    [InlineData("bed", "")]
    [InlineData("…", "a bed …")]
    public void A_term_is_not_found_in_parts_of_words_or_across_sentences(string term, string text) =>
        Assert.Empty(Found(text, term));

    [Fact]
    public void A_short_form_in_brackets_is_a_name_of_its_own() =>
        Assert.Equal(["Shared Seed/Plant Bank", "SS/PB"], Found("The Shared Seed/Plant Bank, SS/PB for short.", "Shared Seed/Plant Bank (SS/PB)"));

    [Fact]
    public void An_abbreviation_is_found_in_its_own_capitals_only() =>
        Assert.Equal(["SPADE", "SPADEs"], Found("SPADE is no spade; two SPADEs are. Spades!", "Society of Digging (SPADE)"));

    [Fact]
    public void Of_terms_that_overlap_the_one_with_more_words_wins()
    {
        string[] terms = ["bed", "shared bed", "bed of roses", "roses", "roses in a row"];

        Assert.Equal(["shared bed", "roses in a row"], Found("A shared bed of roses in a row.", terms));
        Assert.Equal(["bed of roses"], Found("A bed of roses.", terms));
        Assert.Equal(["bed", "roses"], Found("Beds, roses", terms).Select(found => found.TrimEnd('s').ToLowerInvariant() is "bed" ? "bed" : found));
    }

    [Fact]
    public void A_use_says_which_term_it_is_and_where_it_stands()
    {
        var use = Assert.Single(FinderOf("Soil", "Seed bed").Find("Waters 😀 the seed beds."));

        Assert.Equal(("tt-2020-term-1", 14, 9), (use.Term.Id, use.Offset, use.Length));
    }

    [Fact]
    public void The_culture_does_not_matter() =>
        Properties.InCulture("tr-TR", () => Assert.Equal(["INFANT"], Found("an INFANT", "infant")));

    private static IEnumerable<string> Found(string text, params string[] terms) => FinderOf(terms).Find(text).Select(use => text.Substring(use.Offset, use.Length));

    private static TermFinder FinderOf(params string[] terms)
    {
        var edition = new EditionNode(Made.Edition("tt-2020", null));
        return new TermFinder(terms.Select((name, i) => new TermNode(edition, new GlossaryTerm { Id = $"tt-2020-term-{i}", Name = name, Blocks = [] })));
    }
}

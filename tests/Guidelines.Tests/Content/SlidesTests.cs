using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>Michigan's edition of 2015 and Massachusetts', which have requirements only; the first also an overview and a history, taken from slides.</summary>
public sealed partial class SlidesTests
{
    private const string Slides = "mi-2015-framework-slides.txt";

    private static EditionContent Michigan => Edition("mi-2015");

    [Fact]
    public void The_four_levels_of_2015_ask_eight_things_each()
    {
        Assert.Equal(["ifa", "ifs", "imhs", "imhm"], Michigan.Documents.Select(document => document.Level));
        Assert.All(Michigan.Documents, document => Assert.Equal((0, 8), (document.Domains.Count, document.Requirements.Count)));
        Assert.All(Michigan.Documents.SelectMany(document => document.Requirements), requirement => Assert.Equal(Phase.Initial, requirement.Phase));
    }

    [Fact]
    public void Massachusetts_asks_eight_things_for_endorsement_and_three_for_renewal() =>
        Assert.Equal((8, 3), (Count(Phase.Initial), Count(Phase.Renewal)));

    [Fact]
    public void The_overview_has_eight_domains_and_25_areas() =>
        Assert.Equal(["tf:8", "law:2", "dss:4", "wwo:2", "com:3", "sys:1", "thi:2", "ref:3"], Michigan.Overview.Select(domain => $"{domain.Id}:{domain.Areas.Count}"));

    [OfficialFact]
    public void The_overview_is_that_of_the_slides() =>
        Assert.True(Michigan.Overview == OfficialEditions.Reading("mi-2015").Overview);

    [Fact]
    public void The_vocabulary_has_the_areas_that_the_slides_list_in_full_for_three_domains() =>
        Assert.Equal(
            ["tf:10", "law:2", "sys:1", "dss:10", "wwo:2", "com:3", "thi:2", "ref:6"],
            GuidelineVocabulary.Default.Domains.Select(domain => (domain.Id, Count: domain.Areas.Count(area => NamesOf(area).Any()))).Where(domain => domain.Count > 0).Select(domain => $"{domain.Id}:{domain.Count}"));

    [OfficialFact]
    public void The_slides_have_every_name_of_an_area_that_the_vocabulary_gives_them()
    {
        var slides = Text();

        Assert.DoesNotContain(GuidelineVocabulary.Default.Domains.SelectMany(domain => domain.Areas).SelectMany(NamesOf), name => !slides.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_history_goes_from_the_1970s_to_2015()
    {
        Assert.Equal(
            ["1970s", "1977", "1983", "1986", "1990", "1997", "2000", "2002", "2002-06", "2005", "2006", "2007", "2008", "2008-10-01", "2009-10-01", "2011", "2012", "2014", "2015"],
            Michigan.History.Select(fact => fact.Date).Distinct());
        Assert.Equal(27, Michigan.History.Count);
    }

    [OfficialFact]
    public void Every_year_and_figure_of_the_history_stands_in_the_slides()
    {
        var slides = Text();

        var figures = Michigan.History.SelectMany(fact => Figure().Matches(fact.Text).Select(figure => figure.Value).Prepend(fact.Date[..4]));

        Assert.DoesNotContain(figures, figure => !slides.Contains(figure, StringComparison.Ordinal));
    }

    [OfficialFact]
    public void No_fact_of_the_history_is_worded_as_in_the_slides()
    {
        var slides = " " + string.Join(' ', OfficialWords.Of(Text())) + " ";

        Assert.Empty(Michigan.History.Where(fact => slides.Contains(" " + string.Join(' ', OfficialWords.Of(fact.Text)) + " ", StringComparison.Ordinal)).Select(fact => fact.Date));
    }

    private static EditionContent Edition(string id) => ShippedContent.Reading.Editions.Single(edition => edition.Edition.Id == id);

    private static int Count(Phase phase) => Assert.Single(Edition("ma-nd").Documents).Requirements.Count(requirement => requirement.Phase == phase);

    private static IEnumerable<string> NamesOf(AreaEntry area) => area.Names.Where(names => names.Edition == "mi-2015").SelectMany(names => names.Names);

    /// <summary>The text of the slides without its line ends, also those behind a hyphen.</summary>
    private static string Text() => SingleLine.Of(OfficialDocuments.Load(Slides).Text).Replace("- ", "-", StringComparison.Ordinal);

    [GeneratedRegex("[0-9]+(?:,[0-9]+)?")]
    private static partial Regex Figure();
}

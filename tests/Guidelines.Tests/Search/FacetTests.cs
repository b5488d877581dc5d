using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Sources;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

public class FacetTests
{
    [Theory]
    [InlineData("attachment")]
    [InlineData("confidentiality of families")]
    [InlineData("reflective supervision hours")]
    public void A_count_is_the_number_of_results_that_choosing_the_value_gives(string text)
    {
        foreach (var (value, count) in Counts(Find(text)))
        {
            Assert.Equal(count, Find(text, value).Total);
        }
    }

    [Fact]
    public void Counts_of_a_facet_are_made_under_the_other_facets_and_not_under_itself()
    {
        var chosen = Only(SearchFacet.Level, "imhs");
        var answer = Find("attachment", chosen);
        Assert.Equal(Counts(Find("attachment")).Where(pair => pair.Value.Facet is SearchFacet.Level), Counts(answer).Where(pair => pair.Value.Facet is SearchFacet.Level));
        foreach (var (value, count) in Counts(answer).Where(pair => pair.Value.Facet is not SearchFacet.Level))
        {
            Assert.Equal(count, Find("attachment", chosen, value).Total);
        }
    }

    [Fact]
    public void Several_values_of_a_facet_are_alternatives_and_several_facets_narrow_one_another()
    {
        FacetValue[] levels = [Only(SearchFacet.Level, "ifa"), Only(SearchFacet.Level, "imhm")];
        var both = FindAll("attachment", levels);
        Assert.True(both.Total > Find("attachment", levels[0]).Total);
        Assert.All(both.Hits.SelectMany(hit => hit.Variants), variant => Assert.Contains(variant.Level, new[] { "ifa", "imhm", null }));
        var narrow = FindAll("attachment", [.. levels, Only(SearchFacet.Edition, "ak-2016"), Only(SearchFacet.Kind, "behavior")]);
        Assert.NotEmpty(narrow.Hits);
        Assert.All(narrow.Hits.SelectMany(hit => hit.Variants), variant => Assert.Equal("ak-2016", variant.Edition));
    }

    [Fact]
    public void The_grade_is_that_of_the_comparison_with_the_other_edition()
    {
        var comparison = Library.Compare(Library.Document("ak-2016-ifa")!, Library.Document("mi-2025-ifa")!);
        var substantial = comparison.Changes.Where(change => change.Grade is Guidelines.Comparison.Grade.Substance).SelectMany(change => change.Base.Concat(change.Head)).Select(behavior => behavior.Id).Order(StringComparer.Ordinal);
        var rows = SearchRows.Of(Library).Where(row => row.Facets.Contains(Only(SearchFacet.Grade, "substance")) && row.Facets.Contains(Only(SearchFacet.Level, "ifa")));
        Assert.Equal(substantial, rows.Select(row => row.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(SearchFacet.Edition, "ak-2016")]
    [InlineData(SearchFacet.Level, "ecfa")]
    [InlineData(SearchFacet.Kind, "behavior")]
    [InlineData(SearchFacet.Designation, "RF")]
    [InlineData(SearchFacet.Grade, "unchanged")]
    public void An_unknown_value_is_a_fault_that_lists_the_valid_ones(SearchFacet facet, string valid)
    {
        var fault = Instance.Search(new SearchRequest { Text = "attachment", Facets = [Only(facet, "no-such")] }).Fault!;
        Assert.Equal(YamlMap.Kebab(facet), fault.Parameter);
        Assert.Contains(valid, fault.Valid);
        Assert.All(fault.Valid, value => Assert.Null(Instance.Search(new SearchRequest { Text = "attachment", Facets = [Only(facet, value)] }).Fault));
    }

    [Fact]
    public void Where_a_value_leaves_nothing_good_what_has_a_part_is_shown()
    {
        // The whole phrase is Michigan's alone.
        var answer = Find("cultural humility pregnancy training hours", Only(SearchFacet.Edition, "ma-nd"));
        Assert.NotEmpty(answer.Hits);
    }

    private static List<(FacetValue Value, int Count)> Counts(SearchAnswer answer) =>
        [.. answer.Facets.SelectMany(facet => facet.Values.Select(value => (new FacetValue(facet.Facet, value.Value), value.Count)))];
}

using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Sources;

namespace Guidelines.Site;

/// <summary>Links from a page of results to others of the same query.</summary>
public static class SearchLinks
{
    /// <summary>With a value of a facet chosen, or given up where it is chosen now; from the first page on.</summary>
    public static string With(SearchAnswer answer, SearchFacet facet, FacetCount value, string page)
    {
        var chosen = ChosenBy(answer);
        var other = (YamlMap.Kebab(facet), value.Value);
        return Link(page, answer.Query, value.Chosen ? chosen.Where(one => one != other) : chosen.Append(other));
    }

    /// <summary>The next page.</summary>
    public static string Next(SearchAnswer answer, string page) => Link(page, answer.Query, ChosenBy(answer).Append(("cursor", answer.Next!)));

    private static IEnumerable<(string Name, string Value)> ChosenBy(SearchAnswer answer) =>
        answer.Facets.SelectMany(facet => facet.Values.Where(value => value.Chosen).Select(value => (YamlMap.Kebab(facet.Facet), value.Value)));

    private static string Link(string page, string query, IEnumerable<(string Name, string Value)> others) =>
        page + "?" + string.Join('&', others.Prepend(("q", query)).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));
}

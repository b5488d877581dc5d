using Guidelines.Documents;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Sources;

namespace Guidelines.Service.Http;

/// <summary>The query parameters of searches. What they may be the search itself says.</summary>
internal static class SearchFilters
{
    public static Filter Query { get; } = new("q", "What is looked for: words, \"phrases\", -without, or an id.", null);

    public static Filter Limit { get; } = new("limit", "How many results there are at most, 1 to 100.", null);

    public static Filter Cursor { get; } = new("cursor", "The page that begins where the one before it ended: its 'next'.", null);

    /// <summary>One for each facet.</summary>
    public static ValueList<Filter> Facets { get; } = Enum.GetValues<SearchFacet>()
        .Select(facet => new Filter(YamlMap.Kebab(facet), $"Only what has this {YamlMap.Kebab(facet)}; given several times, any of them.", null, IsRepeated: true)).ToValueList();

    /// <summary>The chosen values, in the order of the facets.</summary>
    public static ValueList<FacetValue> ChosenBy(HttpRequest request) => Enum.GetValues<SearchFacet>()
        .SelectMany(facet => request.Query[YamlMap.Kebab(facet)].Select(value => new FacetValue(facet, value ?? ""))).ToValueList();

    /// <summary>The number that was asked for; one that no search has where it is no number.</summary>
    public static int LimitOf(string? limit) =>
        limit is null ? SearchRequest.DefaultLimit : int.TryParse(limit, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}

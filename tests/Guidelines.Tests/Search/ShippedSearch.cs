using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Search;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Tests.Content;

namespace Guidelines.Tests.Search;

/// <summary>Search over the content of this repository, made once.</summary>
internal static class ShippedSearch
{
    private static readonly Lazy<Library> Made = new(() => Library.Of(ShippedContent.Reading));
    private static readonly Lazy<CompetencySearch> Search = new(() => CompetencySearch.Of(Made.Value));

    public static Library Library => Made.Value;

    public static CompetencySearch Instance => Search.Value;

    public static SearchAnswer Find(string text, params FacetValue[] facets) => Ask(new SearchRequest { Text = text, Facets = [.. facets] });

    /// <summary>All results, whatever their number.</summary>
    public static SearchAnswer FindAll(string text, params FacetValue[] facets)
    {
        var answer = Ask(new SearchRequest { Text = text, Facets = [.. facets], Limit = SearchRequest.MostLimit });
        var hits = answer.Hits.ToList();
        for (var next = answer.Next; next is not null;)
        {
            var page = Ask(new SearchRequest { Text = text, Facets = [.. facets], Limit = SearchRequest.MostLimit, Cursor = next });
            hits.AddRange(page.Hits);
            next = page.Next;
        }

        return answer with { Hits = hits.ToValueList(), Next = null };
    }

    public static SearchAnswer Ask(SearchRequest request) => Instance.Search(request) is { Answer: { } answer } ? answer : throw new InvalidOperationException("the search has no answer");

    public static FacetValue Only(SearchFacet facet, string value) => new(facet, value);

    public static string TextOf(SearchHit hit) => string.Concat(hit.Snippet.Select(piece => piece.Text));
}

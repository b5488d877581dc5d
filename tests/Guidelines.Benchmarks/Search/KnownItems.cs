using Guidelines.Documents;
using Guidelines.Search;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;

namespace Guidelines.Benchmarks.Search;

/// <summary>Whether someone who has the official sentence before them finds its restatement: ids are the same.</summary>
internal static class KnownItems
{
    private const int Page = 10;

    /// <summary>For each behavior of an official document the rank of the one of the same id, in a search for its text and elements within its document; null beyond the first ten.</summary>
    /// <param name="search">Over the restated content.</param>
    /// <param name="official">A document with its official wording.</param>
    public static IEnumerable<(string Id, int? Rank)> Ranks(CompetencySearch search, GuidelineDocument official)
    {
        foreach (var behavior in official.Domains.SelectMany(domain => domain.Behaviors))
        {
            var text = string.Join(' ', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text));
            var hits = search.Search(new SearchRequest
            {
                Text = text[..Math.Min(text.Length, SearchRequest.MostText)],
                Facets = [new(SearchFacet.Edition, official.Edition), new(SearchFacet.Level, official.Level)],
                Limit = Page,
            }).Answer!.Hits;
            var before = hits.TakeWhile(hit => hit.Variants.All(variant => variant.Id != behavior.Id)).Count();
            yield return (behavior.Id, before < hits.Count ? before + 1 : null);
        }
    }
}

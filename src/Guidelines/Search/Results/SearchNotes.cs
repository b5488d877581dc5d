using Guidelines.Search.Queries;
using Guidelines.Search.Ranking;

namespace Guidelines.Search.Results;

/// <summary>What has to be known of an answer, in plain sentences.</summary>
internal static class SearchNotes
{
    public static IEnumerable<string> Of(SearchQuery query, Matches matches)
    {
        if (query.Words.IsEmpty)
        {
            yield return query.Without.IsEmpty
                ? "There is no word to search for."
                : "There is no word to search for, only what the results must not have.";
        }

        if (matches.LacksExact && matches.Rows.Count > 0)
        {
            yield return "Nothing has the quoted words just so; these results have some of them.";
        }
    }
}

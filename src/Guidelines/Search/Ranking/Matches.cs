using Guidelines.Search.Engines;
using Guidelines.Search.Queries;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Ranking;

/// <summary>The rows that answer a query, with their scores.</summary>
/// <param name="Scores">For each row of the table; 0 for a row that does not match.</param>
/// <param name="Rows">The rows that match well.</param>
/// <param name="Weak">Those that have only a small part of the query.</param>
/// <param name="LacksExact">Whether no row has the quoted phrases, so that their words were searched for.</param>
internal sealed record Matches(float[] Scores, List<int> Rows, List<int> Weak, bool LacksExact)
{
    // A row with less than this share of the best score is shown only to fill a page.
    private const float LeastShare = 0.35f;

    private const int EnoughRows = 10;

    // More than any other row can have.
    private const float FullScore = 2;

    public static Matches Of(SearchQuery query, RowTable table, PhraseIndex index)
    {
        var scores = Ranker.Score(query, table.Rows.Count);
        foreach (var phrase in query.Without)
        {
            foreach (var row in index.Find(phrase).Rows)
            {
                scores[row] = 0;
            }
        }

        var found = Enumerable.Range(0, scores.Length).Where(row => scores[row] > 0).ToList();
        var exact = query.Exact.IsEmpty ? found : [.. found.Where(row => query.Exact.All(phrase => HoldsExactly(table.Rows[row], phrase, index.Find(phrase), row)))];
        var lacksExact = exact.Count == 0 && !query.Exact.IsEmpty;
        var rows = lacksExact ? found : exact;
        var least = rows.Select(row => scores[row]).DefaultIfEmpty().Max() * LeastShare;
        var good = rows.Where(row => scores[row] >= least).ToList();
        return good.Count < EnoughRows
            ? new(scores, rows, [], lacksExact)
            : new(scores, good, [.. rows.Where(row => scores[row] < least)], lacksExact);
    }

    /// <summary>Puts a row before all others, whether it matches otherwise or not.</summary>
    public void Lead(int row)
    {
        Scores[row] = FullScore;
        if (!Rows.Contains(row))
        {
            Rows.Add(row);
            Weak.Remove(row);
        }
    }

    private static bool HoldsExactly(SearchRow row, Phrase phrase, PhraseRows holding, int number) =>
        holding.Contains(number) && SearchFields.All.Any(field => Holds(SearchWords.Of(row[field]), phrase));

    private static bool Holds(IReadOnlyList<string> words, Phrase phrase)
    {
        for (var first = 0; first + phrase.Words.Count <= words.Count; first++)
        {
            if (phrase.Words.Select((word, i) => word == words[first + i]).All(isSame => isSame))
            {
                return true;
            }
        }

        return false;
    }
}

using Guidelines.Search.Queries;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Suggesting;

/// <summary>Counts the phrases of two and three words that stand in the texts of several groups of rows.</summary>
internal static class OccurringPhrases
{
    private const int LongestPhrase = 3;
    private const int LeastGroups = 3;
    private const int MostPhrases = 20_000;

    /// <summary>The phrases with the number of groups that have them, the most first. None begins or ends with a stop word.</summary>
    public static IReadOnlyList<(string Phrase, int Groups)> Of(IEnumerable<SearchRow> rows)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in rows.GroupBy(row => row.Group, StringComparer.Ordinal))
        {
            foreach (var phrase in group.SelectMany(row => row.Text.Split('\n')).SelectMany(In).Distinct(StringComparer.Ordinal))
            {
                counts[phrase] = counts.GetValueOrDefault(phrase) + 1;
            }
        }

        return [.. counts.Where(pair => pair.Value >= LeastGroups).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MostPhrases).Select(pair => (pair.Key, pair.Value))];
    }

    private static IEnumerable<string> In(string line)
    {
        var words = SearchWords.Of(line);
        for (var first = 0; first < words.Count; first++)
        {
            for (var length = 2; length <= LongestPhrase && first + length <= words.Count && !StopWords.Contains(words[first]); length++)
            {
                if (!StopWords.Contains(words[first + length - 1]))
                {
                    yield return string.Join(' ', words.Skip(first).Take(length));
                }
            }
        }
    }
}

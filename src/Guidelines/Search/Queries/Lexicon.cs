using Guidelines.Search.Rows;

namespace Guidelines.Search.Queries;

/// <summary>The words that the rows hold: for a word's beginning what it may become, and for a misspelt word what it may have meant.</summary>
internal sealed class Lexicon
{
    // Shorter words have too many neighbours for a guess.
    private const int LeastLength = 4;

    // From this length on two letters may be wrong.
    private const int LongLength = 7;

    private readonly string[] _words;
    private readonly int[] _rows;
    private readonly ILookup<int, int> _byLength;

    private Lexicon(SortedDictionary<string, int> counts)
    {
        _words = [.. counts.Keys];
        _rows = [.. counts.Values];
        _byLength = Enumerable.Range(0, _words.Length).ToLookup(i => _words[i].Length);
    }

    /// <param name="rows">What is searched.</param>
    /// <param name="names">Words that a query may have besides, with synonyms in the rows.</param>
    public static Lexicon Of(IEnumerable<SearchRow> rows, IEnumerable<string> names)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            counts.TryAdd(name, 0);
        }

        foreach (var row in rows)
        {
            foreach (var word in SearchFields.All.SelectMany(field => SearchWords.Of(row[field])).Distinct(StringComparer.Ordinal))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return new Lexicon(counts);
    }

    /// <summary>The words that rows hold, each with their number.</summary>
    public IEnumerable<(string Word, int Rows)> Occurring => _words.Zip(_rows).Where(pair => pair.Second > 0);

    /// <summary>The words that begin so, those of the most rows first.</summary>
    public IEnumerable<string> Completions(string beginning, int atMost)
    {
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        return Enumerable.Range(first, _words.Length - first).TakeWhile(i => _words[i].StartsWith(beginning, StringComparison.Ordinal))
            .OrderByDescending(i => _rows[i]).ThenBy(i => i).Take(atMost).Select(i => _words[i]);
    }

    /// <summary>The words of the least distance, those of the most rows first; none where too much would have to be wrong.</summary>
    public IEnumerable<string> Nearest(string word, int atMost)
    {
        if (word.Length < LeastLength || word.Any(char.IsDigit))
        {
            return [];
        }

        var most = word.Length < LongLength ? 1 : 2;
        var near = Enumerable.Range(word.Length - most, (2 * most) + 1).SelectMany(length => _byLength[length])
            .Select(i => (Index: i, Distance: Spelling.Distance(word, _words[i], most)))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance).ThenByDescending(pair => _words[pair.Index][0] == word[0]).ThenByDescending(pair => _rows[pair.Index]).ThenBy(pair => pair.Index)
            .ToList();
        return near.Where(pair => pair.Distance == near[0].Distance).Take(atMost).Select(pair => _words[pair.Index]);
    }
}

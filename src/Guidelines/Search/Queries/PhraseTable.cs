namespace Guidelines.Search.Queries;

/// <summary>Finds what stands for given names in a list of words, whatever the names' number, tense and person.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Stems, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>All words of the names, as they were given.</summary>
    public IEnumerable<string> Words => _words;

    public void Add(string name, T value)
    {
        var words = SearchWords.Of(name);
        if (words.Count == 0)
        {
            return;
        }

        _words.UnionWith(words);
        var stems = words.Select(WordStem.Of).ToArray();
        if (!_byFirst.TryGetValue(stems[0], out var names))
        {
            _byFirst.Add(stems[0], names = []);
        }

        names.Add((stems, value));
    }

    /// <summary>The names that begin at a word, each with the number of its words.</summary>
    public IEnumerable<(int Length, T Value)> At(IReadOnlyList<string> words, int first)
    {
        foreach (var (stems, value) in _byFirst.GetValueOrDefault(WordStem.Of(words[first])) ?? [])
        {
            if (first + stems.Length <= words.Count && stems.Select((stem, i) => stem == WordStem.Of(words[first + i])).All(isSame => isSame))
            {
                yield return (stems.Length, value);
            }
        }
    }
}

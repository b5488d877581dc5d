using Guidelines.Vocabulary;

namespace Guidelines.Search.Queries;

/// <summary>Finds what stands for given names in a list of words, whatever the names' number.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Lemmas, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>All words of the names.</summary>
    public IEnumerable<string> Words => _byFirst.Values.SelectMany(names => names).SelectMany(name => name.Lemmas).Distinct(StringComparer.Ordinal);

    public void Add(string name, T value)
    {
        var lemmas = SearchWords.Of(name).Select(Inflection.Lemma).ToArray();
        if (lemmas.Length > 0)
        {
            if (!_byFirst.TryGetValue(lemmas[0], out var names))
            {
                _byFirst.Add(lemmas[0], names = []);
            }

            names.Add((lemmas, value));
        }
    }

    /// <summary>The names that begin at a word, each with the number of its words.</summary>
    public IEnumerable<(int Length, T Value)> At(IReadOnlyList<string> words, int first)
    {
        foreach (var (lemmas, value) in _byFirst.GetValueOrDefault(Inflection.Lemma(words[first])) ?? [])
        {
            if (first + lemmas.Length <= words.Count && lemmas.Select((lemma, i) => lemma == Inflection.Lemma(words[first + i])).All(isSame => isSame))
            {
                yield return (lemmas.Length, value);
            }
        }
    }
}

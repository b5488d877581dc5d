namespace Guidelines.Benchmarks.Quality;

/// <summary>Statements of words that no language has. Groups of statements share their first words, as guidelines do.</summary>
internal sealed class InventedWords
{
    private const int Stem = 5;

    private static readonly string[] Joining = ["and", "of", "the", "with", "in", "to", "for", "their", "or", "a"];

    private readonly Random _random;
    private readonly List<string> _lexicon = [];

    private InventedWords(Random random, int count)
    {
        _random = random;
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        while (_lexicon.Count < count)
        {
            var syllables = Enumerable.Range(0, random.Next(2, 4)).Select(_ => $"{consonants[random.Next(consonants.Length)]}{vowels[random.Next(vowels.Length)]}{consonants[random.Next(consonants.Length)]}");
            var word = string.Concat(syllables);
            if (!_lexicon.Contains(word))
            {
                _lexicon.Add(word);
            }
        }
    }

    public static Corpus Corpus(Random random, int domains, int perDomain)
    {
        var words = new InventedWords(random, 600);
        var statements = new List<CorpusStatement>();
        for (var domain = 0; domain < domains; domain++)
        {
            var stem = words.Text(Stem);
            for (var i = 0; i < perDomain; i++)
            {
                // Three in ten share their first words.
                var text = i % 10 < 3 ? $"{stem} {words.Text(random.Next(6, 12))}" : words.Text(random.Next(10, 20));
                statements.Add(new CorpusStatement(text, domain, random.Next(Quality.Corpus.Areas)));
            }
        }

        return words.CorpusOf(statements, domains);
    }

    /// <summary>Every statement begins with the same ten words.</summary>
    public static Corpus SameStart(Random random, int count)
    {
        const int domains = 8;
        var words = new InventedWords(random, 800);
        var stem = words.Text(10);
        return words.CorpusOf([.. Enumerable.Range(0, count).Select(index => new CorpusStatement($"{stem} {words.Text(10)}", index % domains, 0))], domains);
    }

    private Corpus CorpusOf(List<CorpusStatement> statements, int domains) => new(statements, domains, Word, () => Text(_random.Next(10, 20)));

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(index => index % 3 == 2 ? Joining[_random.Next(Joining.Length)] : Word()));

    // A few words are in many statements, most in few.
    private string Word() => _lexicon[(int)(_lexicon.Count * Math.Pow(_random.NextDouble(), 2))];
}

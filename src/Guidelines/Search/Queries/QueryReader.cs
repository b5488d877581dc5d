using Guidelines.Documents;
using Guidelines.Search.Engines;
using Guidelines.Search.Ranking;
using Guidelines.Search.Rows;
using Guidelines.Vocabulary;

namespace Guidelines.Search.Queries;

/// <summary>Reads what a user typed as a query over the rows of an index.</summary>
/// <param name="index">The rows' index.</param>
/// <param name="names">Other words for the same, and names.</param>
/// <param name="lexicon">The rows' words.</param>
/// <param name="rowsOf">The rows that have a value.</param>
internal sealed class QueryReader(PhraseIndex index, SearchNames names, Lexicon lexicon, Func<FacetValue, PhraseRows> rowsOf)
{
    // More words than a statement has say nothing more; the rarest ones are kept.
    private const int MostWords = 64;

    private const int MostCompletions = 12;
    private const int LeastBeginning = 3;
    private const float SynonymFactor = 0.8f;
    private const float GuessFactor = 0.9f;

    // A word of a name ("infant" in a level's name) says little outside of what bears the name; a domain's name of one word is a word like others.
    private const float NamedFactor = 0.5f;

    private readonly HashSet<string> _nameWords = new(names.Synonyms.Words.Concat(names.Hints.Words), StringComparer.Ordinal);

    public SearchQuery Read(string text)
    {
        var parts = QueryText.Read(text);
        var wanted = parts.Where(part => !part.IsWithout).ToList();
        var typed = wanted.SelectMany(part => part.Words.Select(word => new TypedWord(word, part.IsBeginning))).ToList();
        if (typed.Count > 0 && !wanted[^1].IsPhrase && !text.EndsWith(' '))
        {
            typed[^1] = typed[^1] with { IsLast = true };
        }

        return Read(typed) with
        {
            Exact = wanted.Where(part => part.IsPhrase).Select(part => new Phrase(part.Words)).ToValueList(),
            Without = parts.Where(part => part.IsWithout).Select(part => new Phrase(part.Words)).ToValueList(),
        };
    }

    /// <summary>Reads a passage: plain words, none of them unfinished or misspelt.</summary>
    public SearchQuery ReadPassage(string text) => Read([.. SearchWords.Of(text).Select(word => new TypedWord(word, IsFinished: true))]);

    private SearchQuery Read(List<TypedWord> typed)
    {
        var made = new Making(Kept(typed));
        for (var i = 0; i < typed.Count; i++)
        {
            if (made.AtomOf(typed[i].Word) >= 0)
            {
                made.Meant.Add(Meant(typed[i], made));
            }
            else
            {
                made.Meant.Add(typed[i].Word);
            }
        }

        AddNames(typed, made);
        AddWords(made);
        AddPairs(made, typed);
        return new SearchQuery
        {
            Words = made.Words.ToValueList(),
            Evidence = made.Evidence.ToValueList(),
            Pairs = made.Pairs.ToValueList(),
            Corrections = made.Corrections.Distinct().ToValueList(),
            Unknown = made.Words.Where((_, atom) => made.Evidence.All(evidence => !evidence.Words.Contains(atom))).ToValueList(),
        };
    }

    /// <summary>The words that count: all but stop words, unless there is nothing else; of very many the rarest.</summary>
    private List<string> Kept(List<TypedWord> typed)
    {
        var words = typed.Select(word => word.Word).Distinct(StringComparer.Ordinal).ToList();
        var telling = words.Where(word => !StopWords.Contains(word)).ToList();
        telling = telling.Count > 0 ? telling : words;
        if (telling.Count <= MostWords)
        {
            return telling;
        }

        var rarest = telling.Where(IsKnown).OrderBy(word => RowsOf(word).Count).Take(MostWords).ToHashSet(StringComparer.Ordinal);
        return [.. telling.Where(rarest.Contains)];
    }

    /// <summary>The word itself, or the one that it was probably meant to be; what it may become where it is unfinished.</summary>
    private string Meant(TypedWord word, Making made)
    {
        var atom = made.AtomOf(word.Word);
        var isUnknown = !word.IsFinished && !IsKnown(word.Word);
        if (word.IsBeginning || (isUnknown && word is { IsLast: true, Word.Length: >= LeastBeginning }))
        {
            var completions = lexicon.Completions(word.Word, MostCompletions).Where(completion => completion != word.Word).ToList();
            foreach (var completion in completions)
            {
                made.Add([atom], RowsOf(completion), GuessFactor, MatchKind.Beginning, new Phrase([completion]), word.Word);
            }

            isUnknown &= completions.Count == 0;
        }

        if (!isUnknown || lexicon.Nearest(word.Word, 2).ToList() is not [var nearest, ..] near)
        {
            return word.Word;
        }

        made.Corrections.AddRange(near.Select(instead => new Correction(word.Word, instead)));
        foreach (var instead in near)
        {
            made.Add([atom], RowsOf(instead), GuessFactor, MatchKind.Spelling, new Phrase([instead]), word.Word);
        }

        return nearest;
    }

    private void AddNames(List<TypedWord> typed, Making made)
    {
        for (var i = 0; i < made.Meant.Count; i++)
        {
            foreach (var (length, value) in names.Hints.At(made.Meant, i))
            {
                var atoms = made.AtomsOf(typed, i, length);
                made.Add(atoms, rowsOf(value), 1, MatchKind.Place, null, TypedOf(i, length));
                made.Named.UnionWith(length > 1 || value.Facet is not SearchFacet.Domain ? atoms : []);
            }

            foreach (var (length, synonym) in names.Synonyms.At(made.Meant, i))
            {
                foreach (var other in synonym.Others)
                {
                    made.Add(made.AtomsOf(typed, i, length), index.Find(other), SynonymFactor, MatchKind.Synonym, other, TypedOf(i, length));
                }
            }
        }

        string TypedOf(int first, int length) => string.Join(' ', typed.Skip(first).Take(length).Select(word => word.Word));
    }

    private void AddWords(Making made)
    {
        for (var atom = 0; atom < made.Words.Count; atom++)
        {
            made.Add([atom], RowsOf(made.Words[atom]), made.Named.Contains(atom) ? NamedFactor : 1, MatchKind.Word, new Phrase([made.Words[atom]]), made.Words[atom]);
        }
    }

    private void AddPairs(Making made, List<TypedWord> typed)
    {
        for (var i = 1; i < made.Meant.Count; i++)
        {
            var (left, right) = (made.AtomOf(typed[i - 1].Word), made.AtomOf(typed[i].Word));
            if (left >= 0 && right >= 0 && left != right)
            {
                made.Pairs.Add(new WordPair(left, right, index.Find(new Phrase([made.Meant[i - 1], made.Meant[i]]))));
            }
        }
    }

    private bool IsKnown(string word) => _nameWords.Contains(Inflection.Lemma(word)) || RowsOf(word).Count > 0;

    private PhraseRows RowsOf(string word) => index.Find(new Phrase([word]));

    private readonly record struct TypedWord(string Word, bool IsBeginning = false, bool IsLast = false, bool IsFinished = false);

    /// <summary>A query as far as it is read.</summary>
    private sealed class Making(List<string> words)
    {
        private readonly Dictionary<string, int> _atoms = words.Select((word, atom) => (word, atom)).ToDictionary(pair => pair.word, pair => pair.atom, StringComparer.Ordinal);

        public List<string> Words => words;

        /// <summary>What was meant by each typed word.</summary>
        public List<string> Meant { get; } = [];

        public List<Evidence> Evidence { get; } = [];

        public List<WordPair> Pairs { get; } = [];

        public List<Correction> Corrections { get; } = [];

        /// <summary>The words that are part of a name of several words.</summary>
        public HashSet<int> Named { get; } = [];

        public int AtomOf(string typed) => _atoms.TryGetValue(typed, out var atom) ? atom : -1;

        public ValueList<int> AtomsOf(List<TypedWord> typed, int first, int length) =>
            typed.Skip(first).Take(length).Select(word => AtomOf(word.Word)).Where(atom => atom >= 0).Distinct().ToValueList();

        public void Add(ValueList<int> atoms, PhraseRows rows, float factor, MatchKind kind, Phrase? phrase, string typed)
        {
            if (!atoms.IsEmpty && rows.Count > 0)
            {
                Evidence.Add(new Evidence(atoms, rows, factor, kind, phrase, typed));
            }
        }
    }
}

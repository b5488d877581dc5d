using System.Text.RegularExpressions;
using Guidelines.Vocabulary;

namespace Guidelines.Graph;

/// <summary>Finds the terms of one edition's glossary in texts.</summary>
/// <remarks>
/// A term's name is found as whole words, whatever their number, possessive and case; blanks, hyphens, slashes, apostrophes and registered marks
/// between them do not count. A name with a short form in brackets at its end is found by either. A word with a capital inside,
/// such as an abbreviation, is found in its own capitals only: "IDEA" is no idea. Of names that overlap the one with more words wins,
/// then the one that stands first in the text, then the one that stands first in the glossary.
/// </remarks>
public sealed partial class TermFinder
{
    private const string JoiningMarks = "-‐‑–/'’®©™";

    // Names by their first word.
    private readonly ILookup<string, Name> _names;

    public TermFinder(IEnumerable<TermNode> terms) =>
        _names = terms.SelectMany(term => Forms(term.Content.Name).Select(form => new Name(term, form))).Where(name => name.Words.Length > 0).ToLookup(name => name.Words[0].Lemma, StringComparer.Ordinal);

    /// <summary>Every use of a term, in the order of the text.</summary>
    public IReadOnlyList<TermUse> Find(string text)
    {
        if (_names.Count == 0 || text.Length == 0)
        {
            return [];
        }

        var words = WordsOf(text);
        var found = new List<(Name Name, int First)>();
        for (var first = 0; first < words.Length; first++)
        {
            foreach (var name in _names[words[first].Lemma])
            {
                if (name.StandsAt(text, words.AsSpan(first)))
                {
                    found.Add((name, first));
                }
            }
        }

        var taken = new bool[words.Length];
        var kept = new List<TermUse>();
        foreach (var (name, first) in found.OrderByDescending(use => use.Name.Words.Length))
        {
            var used = taken.AsSpan(first, name.Words.Length);
            if (!used.Contains(true))
            {
                used.Fill(true);
                var start = words[first].Start;
                kept.Add(new TermUse(name.Term, start, words[first + name.Words.Length - 1].End - start));
            }
        }

        kept.Sort((left, right) => left.Offset.CompareTo(right.Offset));
        return kept;
    }

    private static IEnumerable<string> Forms(string name) =>
        ShortForm().Match(name) is { Success: true } match ? [match.Groups["name"].Value, match.Groups["short"].Value] : [name];

    private static FormedWord[] WordsOf(string text) =>
        [.. Words.Of(text).Where(word => char.IsLetterOrDigit(text[word.Start])).Select(word => new FormedWord(Inflection.Lemma(word.Key), word.Start, word.End))];

    [GeneratedRegex(@"\A(?<name>.*[^\s])\s*\((?<short>[^()]+)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortForm();

    private readonly record struct FormedWord(string Lemma, int Start, int End);

    private sealed class Name
    {
        // For each word its capitals where they count, else empty.
        private readonly string[] _capitals;

        public Name(TermNode term, string form)
        {
            Term = term;
            Words = WordsOf(form);
            _capitals = Array.ConvertAll(Words, word => form[word.Start..word.End]);
            for (var i = 0; i < _capitals.Length; i++)
            {
                _capitals[i] = _capitals[i].Skip(1).Any(char.IsUpper) ? _capitals[i] : "";
            }
        }

        public TermNode Term { get; }

        public FormedWord[] Words { get; }

        public bool StandsAt(string text, ReadOnlySpan<FormedWord> words)
        {
            if (words.Length < Words.Length)
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                if (words[i].Lemma != Words[i].Lemma
                    || !text.AsSpan(words[i].Start).StartsWith(_capitals[i], StringComparison.Ordinal)
                    || (i > 0 && !Joins(text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End))))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Joins(ReadOnlySpan<char> between)
        {
            foreach (var c in between)
            {
                if (!char.IsWhiteSpace(c) && !JoiningMarks.Contains(c, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

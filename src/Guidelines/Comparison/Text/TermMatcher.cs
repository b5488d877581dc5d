using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Text;

/// <summary>Finds the terms of the vocabulary's families in texts, whatever their number, possessive, case, "(s)" or slash form.</summary>
internal sealed class TermMatcher
{
    private readonly ILookup<string, Member> _members;

    public TermMatcher(IEnumerable<TermFamily> families) =>
        _members = families
            .SelectMany(family => family.Terms.Select(term => new Member("#" + family.Id, LemmasOf(Words.Of(term)))))
            .Where(member => member.Lemmas.Length > 0)
            .OrderByDescending(member => member.Lemmas.Length)
            .ToLookup(member => member.Lemmas[0], StringComparer.Ordinal);

    /// <summary>The text's words, with every term as one unit; alternatives of one family ("parents or caregivers", "parent/primary caregiver(s)") are one.</summary>
    public Unit[] UnitsOf(string text, Word[] words)
    {
        var lemmas = LemmasOf(words);
        var units = new List<Unit>(words.Length);
        for (var at = 0; at < words.Length; at = units[^1].End)
        {
            if (MatchAt(lemmas, at) is { } member)
            {
                var joined = AlternativeBefore(text, words, units, member.Family);
                var first = joined is { } index ? units[index].First : at;
                units.RemoveRange(joined ?? units.Count, units.Count - (joined ?? units.Count));
                units.Add(new Unit(member.Family, first, at + member.Lemmas.Length));
            }
            else
            {
                units.Add(new Unit(words[at].Key, at, at + 1));
            }
        }

        return [.. units];
    }

    private static string[] LemmasOf(Word[] words) => Array.ConvertAll(words, word => Inflection.Lemma(word.Key));

    private Member? MatchAt(string[] lemmas, int at)
    {
        foreach (var member in _members[lemmas[at]])
        {
            if (lemmas.AsSpan(at).StartsWith(member.Lemmas))
            {
                return member;
            }
        }

        return null;
    }

    // The index of a unit of the same family that "/" or "or" joins to the word that comes next.
    private static int? AlternativeBefore(string text, Word[] words, List<Unit> units, string family)
    {
        if (units is [.., var last] && last.Key == family && text.AsSpan(words[last.End - 1].End, words[last.End].Start - words[last.End - 1].End).Contains('/'))
        {
            return units.Count - 1;
        }

        return units is [.., var before, { Key: "or" }] && before.Key == family ? units.Count - 2 : null;
    }

    private sealed record Member(string Family, string[] Lemmas);
}

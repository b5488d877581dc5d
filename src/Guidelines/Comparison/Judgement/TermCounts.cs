using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Judgement;

/// <summary>The replacements of terms of a whole comparison, each with the number of changes that make it.</summary>
internal static class TermCounts
{
    public static ValueList<TermReplacement> Of(ValueList<Change> changes) =>
        changes.SelectMany(change => change.Terms)
            .Where(term => !IsInflection(term))
            .GroupBy(term => term)
            .Select(group => new TermReplacement(group.Key.From, group.Key.To, group.Count()))
            .OrderByDescending(replacement => replacement.Count)
            .ThenBy(replacement => replacement.From, StringComparer.Ordinal)
            .ThenBy(replacement => replacement.To, StringComparer.Ordinal)
            .ToValueList();

    // Another number or possessive of the same term.
    private static bool IsInflection(ChangedTerm term) => Lemmas(term.From).SequenceEqual(Lemmas(term.To), StringComparer.Ordinal);

    private static IEnumerable<string> Lemmas(string term) => Words.Of(term).Select(word => Inflection.Lemma(word.Key));
}

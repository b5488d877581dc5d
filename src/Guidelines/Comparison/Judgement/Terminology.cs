using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Judgement;

/// <summary>The replacements of terms that a pair of documents makes again and again.</summary>
internal sealed class Terminology
{
    private const int LongestTerm = 4;

    private const int Recurring = 2;

    private readonly HashSet<ChangedTerm> _recurring;

    public Terminology(IEnumerable<PairDifference> differences) =>
        _recurring = [.. differences
            .SelectMany(difference => difference.Hunks.Select(hunk => ReplacementOf(difference, hunk)).OfType<ChangedTerm>().Distinct())
            .GroupBy(term => term)
            .Where(group => group.Count() >= Recurring)
            .Select(group => group.Key)];

    /// <summary>The replacements of terms in a pair: those of families, and those that recur.</summary>
    public IEnumerable<ChangedTerm> TermsOf(PairDifference difference) =>
        difference.FamilyTerms.Concat(difference.Hunks.Where(hunk => IsRecurring(difference, hunk)).Select(hunk => ReplacementOf(difference, hunk)!)).Distinct();

    /// <summary>What is left of a difference once recurring replacements are undone.</summary>
    public Hunk[] Remaining(PairDifference difference) => [.. difference.Hunks.Where(hunk => !IsRecurring(difference, hunk))];

    private bool IsRecurring(PairDifference difference, Hunk hunk) => ReplacementOf(difference, hunk) is { } replacement && _recurring.Contains(replacement);

    // A term names something: words of another number alone, joining words, and the verb that a statement begins with are none.
    private static ChangedTerm? ReplacementOf(PairDifference difference, Hunk hunk)
    {
        if (hunk.BaseCount is 0 or > LongestTerm || hunk.HeadCount is 0 or > LongestTerm || hunk.BaseStart == 0
            || !Names(difference.BaseUnits(hunk)) || !Names(difference.HeadUnits(hunk)))
        {
            return null;
        }

        // "An allotment" becomes "a plot": the article follows the term.
        var articles = IsArticle(difference.BaseUnits(hunk)[0]) && IsArticle(difference.HeadUnits(hunk)[0]) ? 1 : 0;
        var (from, to) = (Phrase.Term(difference.Base, difference.BaseUnits(hunk)[articles..]), Phrase.Term(difference.Head, difference.HeadUnits(hunk)[articles..]));
        return from == to ? null : new ChangedTerm(from, to);
    }

    private static bool IsArticle(Unit unit) => unit.Key is "a" or "an";

    private static bool Names(ReadOnlySpan<Unit> units)
    {
        foreach (var unit in units)
        {
            if (!FunctionWords.Contains(unit.Key))
            {
                return true;
            }
        }

        return false;
    }
}

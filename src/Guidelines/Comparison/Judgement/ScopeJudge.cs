using Guidelines.Comparison.Text;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Judgement;

/// <summary>
/// Whether the head asks for more or less than the base, judged from what was dropped and added: another item of a list asks for more,
/// a qualifier ("in accordance with …", "appropriate …") for less. Evidence for both is no judgement.
/// </summary>
internal static class ScopeJudge
{
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "no", "never", "nor", "without", "except", "unless" };

    /// <summary>For one statement each side, from what is left of their difference once terminology is undone.</summary>
    public static Scope? Of(PairDifference difference, IEnumerable<Hunk> remaining)
    {
        var weights = remaining.Select(hunk => WeightOf(difference, hunk)).ToList();
        return Combined(weights.Contains(Weight.More), weights.Contains(Weight.Less), weights.Contains(Weight.Unclear));
    }

    /// <summary>For several statements on a side, from the words that only one side has.</summary>
    public static Scope? Of(Statement[] @base, Statement[] head)
    {
        var (left, right) = (Lemmas(@base), Lemmas(head));
        return Combined(right.Except(left, StringComparer.Ordinal).Any(), left.Except(right, StringComparer.Ordinal).Any(), unclear: false);
    }

    private static Scope? Combined(bool more, bool less, bool unclear) => (more, less, unclear) switch
    {
        (_, _, true) or (true, true, _) => null,
        (true, _, _) => Scope.Broader,
        (_, true, _) => Scope.Narrower,
        _ => Scope.Same,
    };

    private static HashSet<string> Lemmas(Statement[] statements) =>
        [.. statements.SelectMany(statement => statement.Units).Where(unit => !FunctionWords.Contains(unit.Key)).Select(Lemma)];

    private static Weight WeightOf(PairDifference difference, Hunk hunk)
    {
        var (dropped, added) = (ContentOf(difference.BaseUnits(hunk)), ContentOf(difference.HeadUnits(hunk)));
        if (dropped.Concat(added).Any(Negations.Contains))
        {
            return Weight.Unclear;
        }

        // Words of both sides exchanged for as many others: said otherwise. A word on one side that stays inside more words: added to.
        var (lost, gained) = (dropped.Except(added, StringComparer.Ordinal).Count(), added.Except(dropped, StringComparer.Ordinal).Count());
        return (lost, gained) switch
        {
            (0, 0) => Weight.None,
            (0, _) => IsItem(difference.Head, hunk.HeadStart, hunk.HeadEnd) ? Weight.More : Weight.Less,
            (_, 0) => IsItem(difference.Base, hunk.BaseStart, hunk.BaseEnd) ? Weight.Less : Weight.More,
            _ => lost <= 3 && gained <= 3 ? Weight.None : Weight.Unclear,
        };
    }

    private static List<string> ContentOf(ReadOnlySpan<Unit> units)
    {
        var content = new List<string>();
        foreach (var unit in units)
        {
            if (!FunctionWords.Contains(unit.Key) || Negations.Contains(unit.Key))
            {
                content.Add(Lemma(unit));
            }
        }

        return content;
    }

    // One more of several things: a conjunction, comma, semicolon, slash or line end ties it to its neighbours. What begins with a
    // preposition qualifies instead.
    private static bool IsItem(Statement statement, int start, int end)
    {
        var first = statement.Units[start];
        if (FunctionWords.IsPreposition(first.Key))
        {
            return false;
        }

        return FunctionWords.IsConjunction(first.Key) || FunctionWords.IsConjunction(statement.Units[end - 1].Key) || Separated(statement, start) || Separated(statement, end);
    }

    private static bool Separated(Statement statement, int unit)
    {
        var from = unit == 0 ? 0 : statement.Words[statement.Units[unit - 1].End - 1].End;
        var to = unit == statement.Units.Length ? statement.Text.Length : statement.Words[statement.Units[unit].First].Start;
        return unit > 0 && statement.Text.AsSpan(from, to - from).IndexOfAny(",;/\n") >= 0;
    }

    private static string Lemma(Unit unit) => unit.IsTerm ? unit.Key : Inflection.Lemma(unit.Key);

    private enum Weight
    {
        None,
        More,
        Less,
        Unclear,
    }
}

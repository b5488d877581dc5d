using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Judgement;

/// <summary>
/// Whether the head asks for more or less than the base, judged from what was dropped and added: another item of a list asks for more,
/// a qualifier ("in accordance with …", "appropriate …") for less. Evidence for both is no judgement.
/// </summary>
internal static class ScopeJudge
{
    // Neither more nor less by themselves.
    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "all", "any", "each", "every", "other", "some" };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "no", "never", "nor", "without", "except", "unless" };

    /// <summary>For one statement each side, from what is left of their difference once terminology is undone.</summary>
    public static Scope? Of(PairDifference difference, IEnumerable<Hunk> remaining)
    {
        var hunks = remaining.ToList();

        // A word that is dropped in one place and added in another has only moved.
        var dropped = hunks.SelectMany(hunk => ContentOf(difference.BaseUnits(hunk))).ToHashSet(StringComparer.Ordinal);
        var moved = hunks.SelectMany(hunk => ContentOf(difference.HeadUnits(hunk))).Where(dropped.Contains).ToHashSet(StringComparer.Ordinal);
        var weights = hunks.Select(hunk => WeightOf(difference, hunk, moved)).ToList();
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
        [.. statements.SelectMany(statement => statement.Units).Where(unit => !FunctionWords.Contains(unit.Key)).Select(unit => unit.Lemma)];

    private static Weight WeightOf(PairDifference difference, Hunk hunk, HashSet<string> moved)
    {
        var dropped = ContentOf(difference.BaseUnits(hunk)).Where(word => !moved.Contains(word)).ToList();
        var added = ContentOf(difference.HeadUnits(hunk)).Where(word => !moved.Contains(word)).ToList();
        if (dropped.Concat(added).Any(Negations.Contains))
        {
            return Weight.Unclear;
        }

        // A few words for a few others say it otherwise.
        return (dropped.Count, added.Count) switch
        {
            (0, 0) => Weight.None,
            (0, _) => IsItem(difference.Head, hunk.HeadStart, hunk.HeadEnd) ? Weight.More : Repeats(added, difference.Base) ? Weight.None : Weight.Less,
            (_, 0) => IsItem(difference.Base, hunk.BaseStart, hunk.BaseEnd) ? Weight.Less : Repeats(dropped, difference.Head) ? Weight.None : Weight.More,
            (<= 3, <= 3) => Weight.None,
            _ => Weight.Unclear,
        };
    }

    // A qualifier of words that the other side has as well is the same phrase in another place.
    private static bool Repeats(List<string> words, Statement other) => words.TrueForAll(Lemmas([other]).Contains);

    private static List<string> ContentOf(ReadOnlySpan<Unit> units)
    {
        var content = new List<string>();
        foreach (var unit in units)
        {
            if ((!FunctionWords.Contains(unit.Key) && !Determiners.Contains(unit.Key)) || Negations.Contains(unit.Key))
            {
                content.Add(unit.Lemma);
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

        return FunctionWords.IsConjunction(first.Key) || FunctionWords.IsConjunction(statement.Units[end - 1].Key)
            || statement.IsSeparatedBefore(start) || statement.IsSeparatedBefore(end);
    }

    private enum Weight
    {
        None,
        More,
        Less,
        Unclear,
    }
}

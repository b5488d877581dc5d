using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Judgement;

/// <summary>What the head asks for against the base, and why; the reason is the same seen from the other side.</summary>
/// <param name="Scope">Null where it cannot be told.</param>
/// <param name="Reason">What alone was added or dropped; <see cref="Part.Nothing"/> where it was not one of them only.</param>
internal sealed record ScopeFinding(Scope? Scope, Part Reason);

/// <summary>
/// Whether the head asks for more or less than the base, judged from what was dropped and added: another item of a list asks for more,
/// a qualifier ("in accordance with …") for less. Evidence for both is no judgement.
/// </summary>
internal static class ScopeJudge
{
    // Where more words give way to more others, what they ask for cannot be told from them.
    private const int Few = 3;

    // Of a general word's particulars more may be named.
    private const int Particulars = 5;

    private const double NearlyAll = 2.0 / 3;

    /// <summary>For one statement each side, from what is left of their difference once terminology is undone.</summary>
    public static ScopeFinding Of(PairDifference difference, IReadOnlyList<Hunk> remaining)
    {
        var hunks = Joined(difference, remaining);

        // A word that is dropped in one place and added in another has only moved.
        var moved = hunks.SelectMany(hunk => Stretch.StemsOf(difference.Base, hunk.BaseStart, hunk.BaseEnd)).ToHashSet(StringComparer.Ordinal);
        moved.IntersectWith(hunks.SelectMany(hunk => Stretch.StemsOf(difference.Head, hunk.HeadStart, hunk.HeadEnd)));
        var weight = hunks.Aggregate(Weight.None, (sum, hunk) => sum | WeightOf(difference, hunk, moved));
        return new ScopeFinding(Combined(weight), (weight & Weight.Reasons) switch { Weight.ByItem => Part.Item, Weight.ByQualifier => Part.Qualifier, _ => Part.Nothing });
    }

    /// <summary>For one statement on one side and several on the other.</summary>
    public static Scope? Of(Statement[] @base, Statement[] head) => (@base, head) switch
    {
        ([var one], _) => OfParts(one, head),
        (_, [var one]) => OfParts(one, @base).Mirrored(),
        _ => OfWords(@base, head),
    };

    // A part that says nearly all of the whole and more settles it; so does one that says the same, where the others say no more.
    private static Scope? OfParts(Statement whole, Statement[] parts)
    {
        var said = Stems([whole]);
        var scopes = Array.ConvertAll(parts, part => said.Count(Stems([part]).Contains) >= NearlyAll * said.Count && new PairDifference(whole, part) is var pair ? Of(pair, pair.Hunks).Scope : Scope.Narrower);
        return scopes.Contains(Scope.Broader) ? Scope.Broader
            : scopes.Contains(Scope.Same) && !scopes.Contains(null) ? Scope.Same
            : OfWords([whole], parts);
    }

    private static Scope? OfWords(Statement[] @base, Statement[] head)
    {
        var (left, right) = (Stems(@base), Stems(head));
        return Combined((right.IsSubsetOf(left) ? Weight.None : Weight.More) | (left.IsSubsetOf(right) ? Weight.None : Weight.Less));
    }

    private static Scope? Combined(Weight weight) => (weight & ~Weight.Reasons) switch
    {
        Weight.None => Scope.Same,
        Weight.More => Scope.Broader,
        Weight.Less => Scope.Narrower,
        _ => null,
    };

    private static HashSet<string> Stems(Statement[] statements) =>
        [.. statements.SelectMany(statement => Stretch.StemsOf(statement, 0, statement.Units.Length))];

    // Differences between which only a conjunction or "of" stays are one.
    private static List<Hunk> Joined(PairDifference difference, IReadOnlyList<Hunk> hunks)
    {
        var joined = new List<Hunk>(hunks.Count);
        foreach (var hunk in hunks)
        {
            if (joined is [.., var last] && difference.Base.Units[last.BaseEnd..hunk.BaseStart] is var between
                && between.Length == hunk.HeadStart - last.HeadEnd && Array.TrueForAll(between, unit => unit.Key is "of" || FunctionWords.IsConjunction(unit.Key)))
            {
                joined[^1] = new Hunk(last.BaseStart, hunk.BaseEnd - last.BaseStart, last.HeadStart, hunk.HeadEnd - last.HeadStart);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return joined;
    }

    private static Weight WeightOf(PairDifference difference, Hunk hunk, HashSet<string> moved)
    {
        var dropped = new Stretch(difference.Base, hunk.BaseStart, hunk.BaseEnd, moved);
        var added = new Stretch(difference.Head, hunk.HeadStart, hunk.HeadEnd, moved);
        if (dropped.IsNegated || added.IsNegated)
        {
            return Weight.Unclear;
        }

        // The verbs that statements begin with stand for each other, whatever stood in between.
        var isVerb = hunk is { BaseStart: 0, HeadStart: 0, BaseCount: > 0, HeadCount: > 0 };
        return (isVerb || dropped.SaysOtherThan(added), isVerb || added.SaysOtherThan(dropped)) switch
        {
            (false, false) => Weight.None,
            (false, _) => OfAdded(added, difference.Base),
            (_, false) => Opposite(OfAdded(dropped, difference.Head)),
            _ => OfReplaced(difference, isVerb, dropped, added),
        };
    }

    // A qualifier of words that the other side has as well is the same phrase in another place.
    private static Weight OfAdded(Stretch added, Statement other) =>
        added.Whole() is var part && part is Part.Qualifier && Stems([other]).IsSupersetOf(added.Stems) ? Weight.None : Alone(part);

    private static Weight OfReplaced(PairDifference difference, bool isVerb, Stretch dropped, Stretch added)
    {
        if (isVerb && Rung(difference.Base) is { } from && Rung(difference.Head) is { } to && from.Ladder == to.Ladder && from.Rung != to.Rung)
        {
            return Weight.Otherwise | (from.Rung < to.Rung ? Weight.More : Weight.Less);
        }

        var general = OfGeneral(dropped, added) | Opposite(OfGeneral(added, dropped));
        if ((general is (Weight.More | Weight.Otherwise) && dropped.Stems.Length <= Particulars) || (general is (Weight.Less | Weight.Otherwise) && added.Stems.Length <= Particulars))
        {
            return general;
        }

        // Other words in place of those that moved: what is tied as an item, is one.
        if (dropped.IsEmpty || added.IsEmpty)
        {
            return general | ItemOnly(added) | Opposite(ItemOnly(dropped));
        }

        var (left, right) = (dropped.Cut(), added.Cut());
        var weight = general | OfTail(left.Tail, right.Tail);
        var isMuch = left.Core > Few || right.Core > Few || (weight is Weight.None && (dropped.Stems.Length > Few || added.Stems.Length > Few));
        return isMuch ? Weight.Unclear : weight;
    }

    private static Weight OfGeneral(Stretch dropped, Stretch added) =>
        dropped.EndsWith(added) || (added.IsUniversal && !dropped.IsUniversal) || (dropped.HasList && (added.IsUmbrella || added.Openness > dropped.Openness))
            ? Weight.More | Weight.Otherwise
            : Weight.None;

    private static Weight OfTail(Part dropped, Part added) => dropped == added ? Weight.None : Alone(added) | Opposite(Alone(dropped));

    private static Weight ItemOnly(Stretch added) => added.Whole() is Part.Item ? Alone(Part.Item) : Weight.None;

    private static Weight Alone(Part added) => added switch
    {
        Part.Item => Weight.More | Weight.ByItem,
        Part.Qualifier => Weight.Less | Weight.ByQualifier,
        _ => Weight.None,
    };

    private static (int Ladder, int Rung)? Rung(Statement statement) => ScopeWords.Asks([.. statement.Units.Take(3).Select(unit => unit.Lemma)]);

    private static Weight Opposite(Weight weight) =>
        (weight & ~(Weight.More | Weight.Less)) | (weight.HasFlag(Weight.More) ? Weight.Less : Weight.None) | (weight.HasFlag(Weight.Less) ? Weight.More : Weight.None);

    [Flags]
    private enum Weight
    {
        None = 0,
        More = 1,
        Less = 2,
        Unclear = 4,

        ByItem = 8,
        ByQualifier = 16,
        Otherwise = 32,
        Reasons = ByItem | ByQualifier | Otherwise,
    }
}

using Guidelines.Comparison.Alignment;
using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>Which facts of two sides are about the same thing.</summary>
internal static class FactPairs
{
    // A rating or another thing that is counted in parts is known by the words that say which.
    private const int SameThing = 500;

    /// <summary>Every fact of both sides in exactly one pair; one side is null where the other does not mention it.</summary>
    public static IEnumerable<FactPair> Of(IReadOnlyList<StatedFact> @base, IReadOnlyList<StatedFact> head) =>
        Align(ImpliedFacts.Complete(@base, head), ImpliedFacts.Complete(head, @base)).Where(pair => pair.IsStated);

    private static IEnumerable<FactPair> Align(IReadOnlyList<StatedFact> @base, IReadOnlyList<StatedFact> head)
    {
        // Solved in one order, whichever side is the base, so that a tie falls the same way in both directions.
        var order = string.CompareOrdinal(string.Concat(@base.Select(stated => stated.Key)), string.Concat(head.Select(stated => stated.Key)));
        if (order > 0)
        {
            return Solve(head, @base).Select(pair => new FactPair(pair.Head, pair.Base));
        }

        return order < 0 ? Solve(@base, head) : @base.Zip(head, (left, right) => new FactPair(left, right));
    }

    private static List<FactPair> Solve(IReadOnlyList<StatedFact> @base, IReadOnlyList<StatedFact> head)
    {
        var gains = @base.Select(left => head.Select(right => Gain(left, right)).ToArray()).ToArray();
        var assigned = Assignment.Solve(gains, head.Count);
        var paired = assigned.ToHashSet();
        return
        [
            .. @base.Select((fact, i) => new FactPair(fact, assigned[i] < 0 ? null : head[assigned[i]])),
            .. head.Where((_, i) => !paired.Contains(i)).Select(fact => new FactPair(null, fact)),
        ];
    }

    /// <summary>0 for facts about different things, else the more the more they have in common.</summary>
    private static long Gain(StatedFact @base, StatedFact head)
    {
        var (left, right) = (@base.Fact, head.Fact);
        if (!AreComparable(left, right))
        {
            return 0;
        }

        var likeness = @base.Likeness(head);
        if (left is { Fact: FactNames.Count, Of: not null } && (left.Levels.IsEmpty || right.Levels.IsEmpty) && likeness < SameThing)
        {
            return 0;
        }

        return 1000
            + (Asks.AreSame(left, right) ? 2000 : 0)
            + (Asks.Bound(left) == Asks.Bound(right) ? 400 : 0)
            + (left.State == right.State ? 300 : 0)
            + (left.Value == right.Value ? 200 : 0)
            + (left.Levels == right.Levels ? 100 : 0)
            + (left.Per == right.Per ? 50 : 0)
            + (left.Sentence == right.Sentence ? 50 : 0)
            + (likeness / 2);
    }

    private static bool AreComparable(RequirementFact left, RequirementFact right) =>
        left.Fact == right.Fact
        && left.Topic == right.Topic
        && Figures.AreComparable(left.Unit, right.Unit)
        && (left.Topic is not null || (left.Of is null) == (right.Of is null))
        && left.Fact switch
        {
            // What is asked of those endorsed for two years is compared with that alone.
            FactNames.Adjustment => left.Per == right.Per,

            // Whether supervision is asked, and after how many years it no longer is, are two things.
            FactNames.Supervision => (left.Value is null) == (right.Value is null),
            _ => true,
        };
}

/// <summary>A fact on both sides; null where a side does not mention it.</summary>
internal sealed record FactPair(StatedFact? Base, StatedFact? Head)
{
    /// <summary>The base's fact, else the head's: for what both have in common.</summary>
    public RequirementFact Either => (Base ?? Head)!.Fact;

    /// <summary>Whether either side counts the figure as a part of a total.</summary>
    public bool IsPart => (Base?.Fact.Of ?? Head?.Fact.Of) is not null;

    public bool IsStated => Base is { IsImplied: false } || Head is { IsImplied: false };
}

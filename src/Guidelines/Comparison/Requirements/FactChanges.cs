using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>Two sides' facts, compared.</summary>
internal static class FactChanges
{
    private static readonly List<string> Names = [.. FactNames.All];

    /// <summary>
    /// Totals before their parts, what both sides mention before what one does not, by kind; else in the order of the texts,
    /// whichever side is the base.
    /// </summary>
    public static ValueList<FactChange> Of(Side @base, Side head) =>
        FactPairs.Of(@base.Facts, head.Facts)
            .OrderBy(pair => pair.IsPart)
            .ThenBy(pair => pair is { Base: not null, Head: not null } ? -1 : Names.IndexOf(pair.Either.Fact))
            .ThenBy(pair => Math.Min(pair.Base?.Index ?? int.MaxValue, pair.Head?.Index ?? int.MaxValue))
            .ThenBy(pair => Math.Max(pair.Base?.Index ?? 0, pair.Head?.Index ?? 0))
            .ThenBy(pair => new[] { pair.Base?.Key, pair.Head?.Key }.Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .ThenBy(pair => new[] { pair.Base?.Key, pair.Head?.Key }.Max(StringComparer.Ordinal), StringComparer.Ordinal)
            .Select(Change)
            .ToValueList();

    private static FactChange Change(FactPair pair)
    {
        var (left, right) = (pair.Base?.Fact, pair.Head?.Fact);
        return new FactChange
        {
            Fact = pair.Either.Fact,
            Kind = left is null ? DifferenceKind.Added : right is null ? DifferenceKind.Removed
                : Asks.AreSame(left, right) && Conditions.AreAlike(pair.Base!, pair.Head!) ? DifferenceKind.Unchanged : DifferenceKind.Changed,
            Base = left?.Value,
            Head = right?.Value,
            Unit = Figures.CommonUnit(left?.Unit, right?.Unit),
            Per = left is null || right is null || left.Per == right.Per ? pair.Either.Per : null,
            BaseState = left?.State ?? FactState.NotMentioned,
            HeadState = right?.State ?? FactState.NotMentioned,
            BaseMax = left?.Max,
            HeadMax = right?.Max,
            BaseUnit = left?.Unit,
            HeadUnit = right?.Unit,
            BasePer = left?.Per,
            HeadPer = right?.Per,
            BaseYearly = Figures.Yearly(left?.Value, left?.Per),
            HeadYearly = Figures.Yearly(right?.Value, right?.Per),
            BaseOf = left?.Of,
            HeadOf = right?.Of,
            Topic = pair.Either.Topic,
            BaseQualifier = left?.Qualifier,
            HeadQualifier = right?.Qualifier,
            BaseLevels = left?.Levels ?? [],
            HeadLevels = right?.Levels ?? [],
            BaseCondition = pair.Base?.Condition,
            HeadCondition = pair.Head?.Condition,
            BaseLine = pair.Base?.Line,
            HeadLine = pair.Head?.Line,
        };
    }
}

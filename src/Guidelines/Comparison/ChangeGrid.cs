using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>What became of the behaviors of each area at each level that two editions share.</summary>
/// <remarks>
/// Every behavior of either side counts once, under its own area, else under the one that was inferred, else under no area of its
/// domain; so the cells of a level add up to its comparison. A level without behaviors on one side has no cells, for they would say
/// that everything is gone.
/// </remarks>
public sealed record ChangeGrid
{
    /// <summary>By domain and area in the vocabulary's order; what has no area stands last in its domain.</summary>
    public ValueList<GridRow> Rows { get; init; }
}

/// <summary>An area of a domain at all levels.</summary>
public sealed record GridRow
{
    public required string Domain { get; init; }

    /// <summary>Null for behaviors that have no area, not even an inferred one.</summary>
    public string? AreaId { get; init; }

    /// <summary>The area's name in the base, of the first level that lists it; null where none does.</summary>
    public string? Base { get; init; }

    public string? Head { get; init; }

    /// <summary>One for each level at which either side lists the area or has a behavior under it.</summary>
    public ValueList<GridCell> Cells { get; init; }
}

/// <summary>An area at one level.</summary>
public sealed record GridCell
{
    public required string Level { get; init; }

    /// <summary>What became of the area itself; null where neither side lists it.</summary>
    public AreaChangeKind? Area { get; init; }

    public required BehaviorTally Base { get; init; }

    public required BehaviorTally Head { get; init; }

    /// <summary>Whether a training on this area must be looked at again, for what it is mapped to or for what has come.</summary>
    public bool AffectsTraining => !Base.Affected.IsEmpty || !Head.Affected.IsEmpty;

    public ChangeShares Shares => ChangeShares.Of(Base, Head);
}

/// <summary>Shares of all behaviors of both sides, 0 to 1; all 0 where there are none. Seen from the other side, gone is new.</summary>
public sealed record ChangeShares
{
    public required decimal Unchanged { get; init; }

    public required decimal Terminology { get; init; }

    public required decimal Wording { get; init; }

    public required decimal Substance { get; init; }

    /// <summary>The base's behaviors without a counterpart.</summary>
    public required decimal Gone { get; init; }

    /// <summary>The head's behaviors without a counterpart.</summary>
    public required decimal New { get; init; }

    public static ChangeShares Of(BehaviorTally @base, BehaviorTally head)
    {
        var all = @base.Behaviors + head.Behaviors;
        return new ChangeShares
        {
            Unchanged = Share(@base.Unchanged + head.Unchanged),
            Terminology = Share(@base.Terminology + head.Terminology),
            Wording = Share(@base.Wording + head.Wording),
            Substance = Share(@base.Substance + head.Substance),
            Gone = Share(@base.Unmapped),
            New = Share(head.Unmapped),
        };

        decimal Share(int count) => all == 0 ? 0 : Math.Round((decimal)count / all, 3, MidpointRounding.AwayFromZero);
    }
}

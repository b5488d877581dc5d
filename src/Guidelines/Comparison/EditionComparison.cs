using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>What differs between two editions: the comparisons of the levels that both hold here, the levels of one alone, and the grid of areas and levels.</summary>
/// <remarks>The other direction says the same with both sides exchanged.</remarks>
public sealed record EditionComparison
{
    public required Edition Base { get; init; }

    public required Edition Head { get; init; }

    /// <summary>One for each level that this library holds of both, in the vocabulary's order of levels.</summary>
    public ValueList<DocumentComparison> Levels { get; init; }

    /// <summary>The other levels that either edition has, in the same order.</summary>
    public ValueList<UncomparedLevel> Uncompared { get; init; }

    public required ChangeGrid Grid { get; init; }

    /// <summary>The behaviors of all levels that hold some on both sides, as <see cref="ChangeGrid"/> counts them.</summary>
    public BehaviorTally BaseTally => BehaviorTally.Sum(Levels.Where(level => level.HasBehaviorsOnBothSides()).Select(level => BehaviorTally.OfBase(level.Changes)));

    /// <inheritdoc cref="BaseTally"/>
    public BehaviorTally HeadTally => BehaviorTally.Sum(Levels.Where(level => level.HasBehaviorsOnBothSides()).Select(level => BehaviorTally.OfHead(level.Changes)));
}

/// <summary>A level that cannot be compared, because this library holds it of one edition only, or of none. Nothing is said to be removed.</summary>
public sealed record UncomparedLevel
{
    public required string Level { get; init; }

    /// <summary>As the edition that holds it calls it, else as the vocabulary does.</summary>
    public required string Title { get; init; }

    public required LevelHolding Base { get; init; }

    public required LevelHolding Head { get; init; }

    /// <summary>The id of the one document that is here; null where there is none.</summary>
    public string? Document { get; init; }
}

/// <summary>What this library knows of a level of an edition.</summary>
public enum LevelHolding
{
    /// <summary>Its document is here.</summary>
    Held,

    /// <summary>The edition has the level, and its document is not in this library.</summary>
    NotHeld,

    /// <summary>Its document is not in this library either; whether the edition has the level is not recorded.</summary>
    NotListed,
}

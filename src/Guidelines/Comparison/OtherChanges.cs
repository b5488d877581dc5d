namespace Guidelines.Comparison;

/// <summary>A preamble, a note or designations that one side has otherwise than the other.</summary>
public sealed record ContextChange
{
    public required string Domain { get; init; }

    public required ContextPart What { get; init; }

    public required DifferenceKind Kind { get; init; }

    /// <summary>The base behavior concerned, else the head's; null for a preamble, which governs a group.</summary>
    public string? Behavior { get; init; }

    public string? Base { get; init; }

    public string? Head { get; init; }
}

public enum ContextPart
{
    Preamble,
    Note,
    Designations,
}

/// <summary>How two sides differ in one thing.</summary>
public enum DifferenceKind
{
    Unchanged,
    Changed,
    Added,
    Removed,
}

/// <summary>An area of a domain on both sides.</summary>
public sealed record AreaChange
{
    public required string Domain { get; init; }

    public required AreaChangeKind Kind { get; init; }

    public required string AreaId { get; init; }

    /// <summary>The area's name in the base; null where the base has none.</summary>
    public string? Base { get; init; }

    public string? Head { get; init; }
}

public enum AreaChangeKind
{
    Unchanged,
    Renamed,
    Added,
    Removed,
}

using Guidelines.Documents;

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

/// <summary>A section of requirements on both sides.</summary>
public sealed record RequirementChange
{
    /// <summary>The section's id in the vocabulary.</summary>
    public required string Section { get; init; }

    public required Phase Phase { get; init; }

    public ValueList<string> Designations { get; init; }

    public required DifferenceKind Kind { get; init; }

    /// <summary>The base's text with parts and footnotes, a line each; null where the base has none, or where it may not be shown.</summary>
    public string? Base { get; init; }

    public string? Head { get; init; }

    /// <summary>Null where nothing differs.</summary>
    public RequirementGrade? Grade { get; init; }

    public ValueList<FactChange> Facts { get; init; }
}

/// <summary>Whether a requirement asks something else, or says the same otherwise.</summary>
public enum RequirementGrade
{
    Wording,
    Requirement,
}

/// <summary>One fact on both sides, figures compared as rates where they are rates.</summary>
public sealed record FactChange
{
    /// <summary>One of <see cref="FactNames"/>.</summary>
    public required string Fact { get; init; }

    public required DifferenceKind Kind { get; init; }

    /// <summary>The base's figure; null where the fact is only a state, or the base does not mention it.</summary>
    public decimal? Base { get; init; }

    public decimal? Head { get; init; }

    /// <summary>What the figures count: <c>clock hours</c>, <c>years</c> …</summary>
    public string? Unit { get; init; }

    /// <summary>The period of both figures, where it is the same one.</summary>
    public string? Per { get; init; }

    public string? BasePer { get; init; }

    public string? HeadPer { get; init; }

    /// <summary>The base's figure as a rate a year; null where it is no rate.</summary>
    public decimal? BaseYearly { get; init; }

    public decimal? HeadYearly { get; init; }

    public decimal? BaseOf { get; init; }

    public decimal? HeadOf { get; init; }

    public string? Topic { get; init; }

    public required FactState BaseState { get; init; }

    public required FactState HeadState { get; init; }
}

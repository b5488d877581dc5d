using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>
/// A section of requirements on both sides, or several that one side joins under one heading; for a level with designations one
/// change for each that is asked otherwise than the rest.
/// </summary>
public sealed record RequirementChange
{
    /// <summary>The section's id in the vocabulary; of joined ones the first that both sides name.</summary>
    public required string Section { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>The designations concerned; empty where everyone is asked the same.</summary>
    public ValueList<string> Designations { get; init; }

    public required DifferenceKind Kind { get; init; }

    /// <summary>The base's text with parts and footnotes, a line each; null where the base has none, or where it may not be shown.</summary>
    public string? Base { get; init; }

    public string? Head { get; init; }

    /// <summary>Null where nothing differs.</summary>
    public RequirementGrade? Grade { get; init; }

    /// <summary>The base's strongest demand here; silence is <see cref="FactState.NotMentioned"/>.</summary>
    public required FactState BaseState { get; init; }

    public required FactState HeadState { get; init; }

    /// <summary>The sections that the base names for this, in the vocabulary's order.</summary>
    public ValueList<string> BaseSections { get; init; }

    public ValueList<string> HeadSections { get; init; }

    /// <summary>The ids of the base's requirements that are told here.</summary>
    public ValueList<string> BaseIds { get; init; }

    public ValueList<string> HeadIds { get; init; }

    public ValueList<FactChange> Facts { get; init; }

    /// <summary>What is listed under the headings of both sides, alternatives with alternatives; empty where a side lists nothing.</summary>
    public ValueList<PartChange> Parts { get; init; }
}

/// <summary>An item of a requirement's list on both sides.</summary>
public sealed record PartChange
{
    public required DifferenceKind Kind { get; init; }

    /// <summary>Which line of <see cref="RequirementChange.Base"/> it is, counted from 1; null where the base does not list it.</summary>
    public int? BaseLine { get; init; }

    public int? HeadLine { get; init; }
}

/// <summary>Whether a requirement asks something else, or says the same otherwise.</summary>
public enum RequirementGrade
{
    Wording,
    Requirement,
}

/// <summary>
/// One fact on both sides. Figures are compared as rates where they are rates: 15 a year and 45 in a cycle of 3 years ask the same,
/// so that their fact is unchanged although it is counted otherwise.
/// </summary>
public sealed record FactChange
{
    /// <summary>One of <see cref="FactNames"/>.</summary>
    public required string Fact { get; init; }

    /// <summary>Whether something else is asked; a figure counted otherwise is unchanged.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>The base's figure; null where the fact is only a state, or the base does not mention it.</summary>
    public decimal? Base { get; init; }

    public decimal? Head { get; init; }

    /// <summary>What the figures count: <c>clock hours</c>, <c>years</c> …; null where the sides count different things.</summary>
    public string? Unit { get; init; }

    /// <summary>The period of both figures, where it is the same one.</summary>
    public string? Per { get; init; }

    public required FactState BaseState { get; init; }

    public required FactState HeadState { get; init; }

    /// <summary>The upper figure where the base gives a range.</summary>
    public decimal? BaseMax { get; init; }

    public decimal? HeadMax { get; init; }

    public string? BaseUnit { get; init; }

    public string? HeadUnit { get; init; }

    public string? BasePer { get; init; }

    public string? HeadPer { get; init; }

    /// <summary>The base's figure as a rate a year; null where it is no rate.</summary>
    public decimal? BaseYearly { get; init; }

    public decimal? HeadYearly { get; init; }

    /// <summary>The total that the base's figure is a part of.</summary>
    public decimal? BaseOf { get; init; }

    public decimal? HeadOf { get; init; }

    /// <summary>What the hours must be about: a topic of the vocabulary.</summary>
    public string? Topic { get; init; }

    /// <summary><see cref="RequirementFact.Qualifier"/> in the base.</summary>
    public string? BaseQualifier { get; init; }

    public string? HeadQualifier { get; init; }

    /// <summary><see cref="RequirementFact.Levels"/> in the base.</summary>
    public ValueList<string> BaseLevels { get; init; }

    public ValueList<string> HeadLevels { get; init; }

    /// <summary>
    /// The clauses of the base's sentence under which alone the fact holds, or that name another way to meet it; null where there is
    /// none, empty where it may not be shown. That one came or went is a change; that it is reworded is told, and judged by nobody.
    /// </summary>
    public string? BaseCondition { get; init; }

    public string? HeadCondition { get; init; }

    /// <summary>The line of <see cref="RequirementChange.Base"/>, counted from 1, that states the fact; null where none does so alone.</summary>
    public int? BaseLine { get; init; }

    public int? HeadLine { get; init; }
}

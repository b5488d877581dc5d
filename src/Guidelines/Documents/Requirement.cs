namespace Guidelines.Documents;

/// <summary>One section of what an endorsement asks, for the first time or at renewal.</summary>
public sealed record Requirement
{
    /// <summary><c>{document}-req-{section}-{initial|renewal}</c>, with <c>-c</c>, <c>-p</c> or <c>-rf</c> for one designation.</summary>
    public required string Id { get; init; }

    /// <summary>The section's id in the vocabulary, for instance <c>training</c>; the first one where the source joins several.</summary>
    public string Section => Sections[0];

    /// <summary>All section ids that the source joins under this heading; at least one.</summary>
    public required ValueList<string> Sections { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>The heading as the edition prints it.</summary>
    public required string Title { get; init; }

    public ValueList<string> Designations { get; init; }

    /// <summary>The running text, its paragraphs separated by <c>\n</c>; empty where there are only parts.</summary>
    public required string Text { get; init; }

    public RequirementParts? Parts { get; init; }

    public ValueList<string> Footnotes { get; init; }

    public ValueList<RequirementFact> Facts { get; init; }
}

/// <summary>Whether a requirement is asked once, for the endorsement, or again to keep it.</summary>
public enum Phase
{
    Initial,
    Renewal,
}

/// <summary>The items of a requirement, of which any one or all are asked.</summary>
public sealed record RequirementParts
{
    public required PartsOf Of { get; init; }

    public required ValueList<string> Items { get; init; }
}

public enum PartsOf
{
    Any,
    All,
}

/// <summary>A typed value that a sentence of a requirement states, so that two editions can be compared by figures.</summary>
public sealed record RequirementFact
{
    /// <summary>What is measured or asked; one of <see cref="FactNames"/>.</summary>
    public required string Fact { get; init; }

    /// <summary>The figure; null where the fact is only a state.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper figure of a range such as "one to two years".</summary>
    public decimal? Max { get; init; }

    /// <summary>What the figure counts: <c>clock hours</c>, <c>years</c>, <c>ratings</c> …</summary>
    public string? Unit { get; init; }

    /// <summary>The period of a rate: <c>year</c>, <c>month</c> or <c>cycle-3-years</c>; for an adjustment how long one was endorsed: <c>2-years</c>; null for a total.</summary>
    public string? Per { get; init; }

    /// <summary>
    /// <c>minimum</c> or <c>maximum</c> where the figure is a bound; <c>any</c> where it counts, or stands in, alternatives of which one is
    /// enough, as a rating by someone "if applicable"; <c>may-count</c> for what is accepted where it exists but asked of nobody (its state is <see cref="FactState.NotRequired"/>).
    /// </summary>
    public string? Qualifier { get; init; }

    public required FactState State { get; init; }

    /// <summary>The designations that the fact concerns; empty where it concerns every applicant.</summary>
    public ValueList<string> Designations { get; init; }

    /// <summary>The total that the figure is a part of: 23 of 33.</summary>
    public decimal? Of { get; init; }

    /// <summary>What a part of the hours must be about: a topic id of the vocabulary, for instance <c>psychotherapy</c>.</summary>
    public string? Topic { get; init; }

    /// <summary>Who may provide or rate: level ids, a designation after a hyphen (<c>imhm-c</c>); <c>endorsed</c> for anyone endorsed.</summary>
    public ValueList<string> Levels { get; init; }

    /// <summary>The sentence, part or footnote that states the fact, or the heading where it alone does.</summary>
    public required string Sentence { get; init; }
}

/// <summary>What an edition says of something it may ask. Silence is <see cref="NotMentioned"/>, never "dropped".</summary>
public enum FactState
{
    Required,
    NotRequired,
    Encouraged,
    NotMentioned,
}

/// <summary>The kinds of fact.</summary>
public static class FactNames
{
    /// <summary>Hours of training or of reflective supervision/consultation.</summary>
    public const string Hours = "hours";

    /// <summary>Years of experience.</summary>
    public const string Years = "years";

    /// <summary>The time within which hours must fall.</summary>
    public const string Window = "window";

    /// <summary>A number of ratings, families or other things.</summary>
    public const string Count = "count";

    /// <summary>Alternatives, of which any or all are asked; the value is their number.</summary>
    public const string Alternatives = "alternatives";

    /// <summary>Who may provide supervision, or be a rater.</summary>
    public const string Provider = "provider";

    /// <summary>What is asked at renewal of someone endorsed for part of the cycle: the hours, 0 where nothing is asked, null where nothing changes.</summary>
    public const string Adjustment = "adjustment";

    public const string Examination = "examination";

    public const string Membership = "membership";

    public const string Signature = "signature";

    public const string Transcript = "transcript";

    public const string Documentation = "documentation";

    /// <summary>Whether reflective supervision/consultation is asked at all, where no hours are given; with a figure, after how many years it no longer is.</summary>
    public const string Supervision = "supervision";

    public static ValueList<string> All { get; } =
        [Hours, Years, Window, Count, Alternatives, Provider, Adjustment, Examination, Membership, Signature, Transcript, Documentation, Supervision];
}

/// <summary>The values of <see cref="RequirementFact.Qualifier"/>.</summary>
internal static class Qualifiers
{
    public const string Minimum = "minimum";
    public const string Maximum = "maximum";
    public const string Any = "any";

    /// <summary>Something that is accepted where it exists, and asked of nobody.</summary>
    public const string MayCount = "may-count";
}

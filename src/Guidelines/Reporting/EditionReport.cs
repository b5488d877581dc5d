using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>
/// A comparison of two editions in plain words, its members in the order in which they are told. Text, Markdown and pages lay it
/// out; none of them adds a word on what differs.
/// </summary>
public sealed record EditionReport
{
    public required string Title { get; init; }

    public required EditionSides Sides { get; init; }

    /// <summary>What the two are to each other, a sentence each.</summary>
    public required ValueList<string> Relation { get; init; }

    /// <summary>The verdict: a paragraph each on levels, behaviors, trainings, requirements.</summary>
    public required ValueList<string> Summary { get; init; }

    /// <summary>The levels that are compared.</summary>
    public required ValueList<LevelReport> Levels { get; init; }

    /// <summary>The levels that cannot be compared, a sentence each.</summary>
    public required ValueList<string> Uncompared { get; init; }

    /// <summary>Null where no level has behaviors on both sides.</summary>
    public required GridReport? Grid { get; init; }

    /// <summary>What is counted and not listed, and how to get it.</summary>
    public required ValueList<string> LeftOut { get; init; }

    /// <summary>The notices that stand with every copy.</summary>
    public required ValueList<string> Rights { get; init; }
}

/// <summary>A level that is compared.</summary>
public sealed record LevelReport
{
    public required DocumentComparison Comparison { get; init; }

    /// <summary>The level's name; both names where the editions differ in it.</summary>
    public required string Title { get; init; }

    /// <summary>A paragraph each on behaviors, on trainings, on requirements.</summary>
    public required ValueList<string> Summary { get; init; }

    public required ValueList<RequirementSentence> Requirements { get; init; }

    /// <summary>The command that shows the comparison whole.</summary>
    public string Command => $"guidelines compare {Comparison.Base.Id} {Comparison.Head.Id}";
}

/// <summary>The change grid: what each column means, and the areas of each domain.</summary>
public sealed record GridReport
{
    /// <summary>The names of the columns of figures, as <see cref="GridLine.Figures"/> has them.</summary>
    public required ValueList<string> Columns { get; init; }

    /// <summary>What the columns and marks mean, a sentence each.</summary>
    public required ValueList<string> Legend { get; init; }

    public required ValueList<GridDomain> Domains { get; init; }
}

/// <summary>The areas of a domain.</summary>
public sealed record GridDomain(string Id, string Name, ValueList<GridArea> Areas);

/// <summary>An area at all levels.</summary>
/// <param name="Id">Null for behaviors without an area.</param>
/// <param name="Name">"cultural competence → cultural humility", "no area".</param>
/// <param name="Lines">One for each level.</param>
public sealed record GridArea(string? Id, string Name, ValueList<GridLine> Lines);

/// <summary>An area at one level.</summary>
/// <param name="Level">The level's id.</param>
/// <param name="Figures">One for each column; those that hold behaviors of an inferred area are marked.</param>
/// <param name="Training">What it means for a training on this area: "holds", "again: 2", "anew", "holds; anew"; a dash where the base has nothing here.</param>
public sealed record GridLine(string Level, ValueList<string> Figures, string Training);

using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Libraries;

namespace Guidelines.Reporting;

/// <summary>Which level asks what, in plain words; text and Markdown lay it out.</summary>
public sealed record LevelsReport
{
    public required string Title { get; init; }

    /// <summary>Whose words the texts are, and where the original stands.</summary>
    public required string Notice { get; init; }

    /// <summary>A paragraph each.</summary>
    public required ValueList<string> Summary { get; init; }

    /// <summary>A sentence for each level: how much it asks, and how much no other level of the edition does.</summary>
    public required ValueList<string> Levels { get; init; }

    public required EditionLevels Content { get; init; }

    /// <summary>The notice that stands with every copy.</summary>
    public required string? Rights { get; init; }

    /// <param name="levels">Of an edition of the library.</param>
    /// <param name="library">Knows names.</param>
    public static LevelsReport Of(EditionLevels levels, Library library) => new()
    {
        Title = $"{EditionSide.PlaceAndYear(levels.Edition, library.Vocabulary)}: who is asked for what",
        Notice = WordingNotice.Of(levels.Edition, levels.Edition.Wording, levels.Edition.Sources),
        Summary = new[] { Meaning(levels), Shared(levels), Withheld(levels), NotHeld(levels, library) }.OfType<string>().ToValueList(),
        Levels = levels.Levels.Select(Level).ToValueList(),
        Content = levels,
        Rights = levels.Edition.Rights,
    };

    private static string Meaning(EditionLevels levels) =>
        levels.Levels.IsEmpty ? "This library holds no level of this edition."
        : "Levels are a set, none above another: each asks what its own work needs. What several levels ask is one competency, although each may word it in its own way.";

    private static string? Shared(EditionLevels levels)
    {
        var rows = levels.Domains.SelectMany(domain => domain.Competencies).ToList();
        var asking = levels.Levels.Count(level => level.Behaviors > 0);
        if (rows.Count == 0)
        {
            return levels.Levels.IsEmpty ? null : "No level of this edition has behaviors here.";
        }

        var ofAll = rows.Count(row => row.Cells.Count(cell => !cell.Behaviors.IsEmpty) == asking);
        return asking < 2 ? $"There are {Count.Of(rows.Count, "competency", "competencies")}."
            : $"Of {Count.Of(rows.Count, "competency", "competencies")}, {ofAll} {(ofAll == 1 ? "is" : "are")} asked of all {asking} levels that have behaviors here.";
    }

    private static string? Withheld(EditionLevels levels) =>
        levels.Levels.Any(level => level.Withheld) ? "The wording may not be shown here. Ids, names and counts are; they were computed on the full texts." : null;

    private static string? NotHeld(EditionLevels levels, Library library) =>
        levels.NotHeld.IsEmpty ? null : $"Not in this library, though the edition has them: {string.Join(", ", levels.NotHeld.Select(level => library.Vocabulary.Level(level)?.Name ?? level))}.";

    private static string Level(LevelColumn level) => level.Behaviors == 0
        ? $"{level.Title} ({level.Level}, {level.Document}): no behaviors here."
        : $"{level.Title} ({level.Level}, {level.Document}): {Count.Of(level.Behaviors, "behavior")}, {Count.Of(level.Competencies, "competency", "competencies")}, {level.Alone} of them asked of this level alone.";
}

using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>Which level asks what, as the API and <c>guidelines levels --format json</c> give it: ids, names and counts, no texts.</summary>
public sealed record EditionLevelsJson
{
    public required string Edition { get; init; }

    public required string Title { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>The levels whose documents are here. They are a set, none above another.</summary>
    public ValueList<LevelColumn> Levels { get; init; }

    /// <summary>The ids of the levels that the edition has and this library does not hold.</summary>
    public ValueList<string> NotHeld { get; init; }

    public ValueList<LevelsDomainJson> Domains { get; init; }

    public static EditionLevelsJson Of(EditionLevels levels) => new()
    {
        Edition = levels.Edition.Id,
        Title = levels.Edition.Title,
        Wording = levels.Edition.Wording,
        Levels = levels.Levels,
        NotHeld = levels.NotHeld,
        Domains = levels.Domains.Select(domain => new LevelsDomainJson(domain.Id, domain.Name, domain.Competencies.Select(LevelsCompetencyJson.Of).ToValueList())).ToValueList(),
    };

    public static string Write(EditionLevels levels) => JsonText.Serialize(Of(levels));
}

/// <summary>The competencies of a domain, in the order of their first behaviors.</summary>
public sealed record LevelsDomainJson(string Id, string Name, ValueList<LevelsCompetencyJson> Competencies);

/// <summary>A competency, and the ids of the behaviors by which each level asks it; one list for each level, empty where it does not.</summary>
public sealed record LevelsCompetencyJson(string Id, ValueList<AskedOfLevelJson> Levels)
{
    internal static LevelsCompetencyJson Of(LevelsRow row) =>
        new(row.Id, row.Cells.Select(cell => new AskedOfLevelJson(cell.Level, cell.Behaviors.Select(behavior => behavior.Id).ToValueList())).ToValueList());
}

/// <summary>What one level asks of a competency.</summary>
public sealed record AskedOfLevelJson(string Level, ValueList<string> Behaviors);

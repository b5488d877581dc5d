using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Layers;

/// <summary>Which level of an edition asks which competency. Levels are a set, none above another; their order here is only that of the vocabulary.</summary>
public sealed record EditionLevels
{
    public required Edition Edition { get; init; }

    /// <summary>The levels whose documents are here, as columns.</summary>
    public ValueList<LevelColumn> Levels { get; init; }

    /// <summary>The ids of the levels that the edition has and this library does not hold.</summary>
    public ValueList<string> NotHeld { get; init; }

    /// <summary>The domains in the vocabulary's order.</summary>
    public ValueList<LevelsDomain> Domains { get; init; }

    /// <param name="content">An edition with its documents in the order of levels.</param>
    /// <param name="competencies">Of the library that the edition stands in.</param>
    /// <param name="vocabulary">Gives the order of domains, and their names.</param>
    public static EditionLevels Of(EditionContent content, Competencies competencies, GuidelineVocabulary vocabulary)
    {
        var documents = content.Documents;
        var rows = AskedBehavior.Of(documents)
            .GroupBy(asked => competencies.OfBehavior(asked.Behavior.Id)?.Id ?? asked.Behavior.Id, StringComparer.Ordinal)
            .Select(group => (group.First().Domain, Row: LevelsRow.Of(group.Key, group, documents)))
            .ToList();
        var order = vocabulary.Domains.Select(domain => domain.Id).ToList();
        return new EditionLevels
        {
            Edition = content.Edition,
            Levels = documents.Select(document => LevelColumn.Of(document, rows.Select(row => row.Row))).ToValueList(),
            NotHeld = content.Edition.Levels.Select(level => level.Id).Except(documents.Select(document => document.Level), StringComparer.Ordinal).ToValueList(),
            Domains = rows.GroupBy(row => row.Domain, row => row.Row, StringComparer.Ordinal)
                .OrderBy(domain => order.IndexOf(domain.Key) is var rank and >= 0 ? rank : order.Count).ThenBy(domain => domain.Key, StringComparer.Ordinal)
                .Select(domain => new LevelsDomain { Id = domain.Key, Name = vocabulary.Domain(domain.Key)?.Name ?? domain.Key, Competencies = domain.ToValueList() })
                .ToValueList(),
        };
    }
}

/// <summary>A level of the edition.</summary>
public sealed record LevelColumn
{
    public required string Level { get; init; }

    public required string Document { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether the document's texts may not be shown; then they are empty.</summary>
    public required bool Withheld { get; init; }

    public required int Behaviors { get; init; }

    /// <summary>How many competencies the level asks.</summary>
    public required int Competencies { get; init; }

    /// <summary>How many of them no other level of the edition asks.</summary>
    public required int Alone { get; init; }

    internal static LevelColumn Of(GuidelineDocument document, IEnumerable<LevelsRow> rows)
    {
        var asked = rows.Where(row => row.Cells.Any(cell => cell.Level == document.Level && !cell.Behaviors.IsEmpty)).ToList();
        return new LevelColumn
        {
            Level = document.Level,
            Document = document.Id,
            Title = document.Title,
            Withheld = document.Withheld,
            Behaviors = document.Domains.Sum(domain => domain.Behaviors.Count),
            Competencies = asked.Count,
            Alone = asked.Count(row => row.IsOfOneLevel),
        };
    }
}

/// <summary>The competencies of a domain. One whose behaviors stand in several domains is listed under that of its first behavior in the edition.</summary>
public sealed record LevelsDomain
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In the order of their first behaviors: by level, and as the level's document has them.</summary>
    public ValueList<LevelsRow> Competencies { get; init; }
}

/// <summary>A competency and the levels that ask it.</summary>
public sealed record LevelsRow
{
    /// <summary>The competency's id, which may be that of another edition's behavior.</summary>
    public required string Id { get; init; }

    /// <summary>One for each column, empty where the level does not ask it.</summary>
    public ValueList<LevelsCell> Cells { get; init; }

    public bool IsOfOneLevel => Cells.Count(cell => !cell.Behaviors.IsEmpty) == 1;

    internal static LevelsRow Of(string competency, IEnumerable<AskedBehavior> behaviors, ValueList<GuidelineDocument> documents)
    {
        var ofLevel = behaviors.ToLookup(asked => asked.Level, asked => asked.Behavior, StringComparer.Ordinal);
        return new LevelsRow
        {
            Id = competency,
            Cells = documents.Select(document => new LevelsCell { Level = document.Level, Behaviors = ofLevel[document.Level].ToValueList() }).ToValueList(),
        };
    }
}

/// <summary>The behaviors by which a level asks a competency: one, or several where it was split or merged.</summary>
public sealed record LevelsCell
{
    public required string Level { get; init; }

    public ValueList<Behavior> Behaviors { get; init; }
}

/// <summary>A behavior with its level and domain.</summary>
internal readonly record struct AskedBehavior(string Level, string Domain, Behavior Behavior)
{
    public static IEnumerable<AskedBehavior> Of(ValueList<GuidelineDocument> documents) =>
        from document in documents
        from domain in document.Domains
        from behavior in domain.Behaviors
        select new AskedBehavior(document.Level, domain.Id, behavior);
}

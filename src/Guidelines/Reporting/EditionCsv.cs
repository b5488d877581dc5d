using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Sources;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>
/// A comparison of two editions for a spreadsheet: a row for each level, for each cell of the change grid (an area at a level) and for
/// each requirement. The column <c>what</c> tells them apart, so that one filter gives the grid.
/// </summary>
/// <remarks>Counts are behaviors of the base but for <c>head…</c> and <c>new</c>; shares are of the behaviors of both sides (<see cref="ChangeShares"/>).</remarks>
public static class EditionCsv
{
    /// <param name="comparison">A comparison of two editions of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows the names of domains, and words requirements.</param>
    public static string Write(EditionComparison comparison, Library library)
    {
        var report = EditionWords.Of(comparison, library, listAll: true);
        var documents = comparison.Levels.ToDictionary(level => level.Base.Level, StringComparer.Ordinal);
        return CsvText.Write(
            Columns.Select(column => column.Name),
            [
                .. comparison.Levels.Select(Level).Select(Cells),
                .. comparison.Uncompared.Select(Uncompared).Select(Cells),
                .. comparison.Grid.Rows.SelectMany(row => row.Cells.Select(cell => Cell(row, cell, documents[cell.Level], library))).Select(Cells),
                .. report.Levels.SelectMany(level => level.Requirements.Select(requirement => Requirement(level.Comparison, requirement))).Select(Cells),
            ]);

        IEnumerable<string?> Cells(Row row) => Columns.Select(column => column.Cell(row));
    }

    private static readonly (string Name, Func<Row, string?> Cell)[] Columns =
    [
        ("what", row => row.What),
        ("level", row => row.Level),
        ("base", row => row.Base),
        ("head", row => row.Head),
        ("domain", row => row.Domain),
        ("areaId", row => row.AreaId),
        ("baseArea", row => row.BaseArea),
        ("headArea", row => row.HeadArea),
        ("section", row => row.Section),
        ("phase", row => row.Phase),
        ("designations", row => row.Designations),
        ("kind", row => row.Kind),
        ("grade", row => row.Grade),
        ("baseBehaviors", row => Number(row.Tallies?.Base.Behaviors)),
        ("unchanged", row => Number(row.Tallies?.Base.Unchanged)),
        ("terminology", row => Number(row.Tallies?.Base.Terminology)),
        ("wording", row => Number(row.Tallies?.Base.Wording)),
        ("substance", row => Number(row.Tallies?.Base.Substance)),
        ("gone", row => Number(row.Tallies?.Base.Unmapped)),
        ("new", row => Number(row.Tallies?.Head.Unmapped)),
        ("headBehaviors", row => Number(row.Tallies?.Head.Behaviors)),
        ("baseInferred", row => Number(row.Tallies?.Base.Inferred)),
        ("headInferred", row => Number(row.Tallies?.Head.Inferred)),
        ("unchangedShare", row => Number(row.Shares?.Unchanged)),
        ("terminologyShare", row => Number(row.Shares?.Terminology)),
        ("wordingShare", row => Number(row.Shares?.Wording)),
        ("substanceShare", row => Number(row.Shares?.Substance)),
        ("goneShare", row => Number(row.Shares?.Gone)),
        ("newShare", row => Number(row.Shares?.New)),
        ("affectsTraining", row => row.Tallies is { } tallies ? tallies.Base.Affected.IsEmpty && tallies.Head.Affected.IsEmpty ? "false" : "true" : null),
        ("baseAffected", row => row.Tallies is { } tallies ? string.Join(' ', tallies.Base.Affected) : null),
        ("headAffected", row => row.Tallies is { } tallies ? string.Join(' ', tallies.Head.Affected) : null),
        ("explanation", row => row.Explanation),
        ("baseWording", row => row.BaseWording),
        ("headWording", row => row.HeadWording),
    ];

    private static Row Level(DocumentComparison comparison) => Of(comparison, "level") with
    {
        Kind = comparison.HasBehaviorsOnBothSides() ? "compared" : "requirements-only",
        Tallies = comparison.HasBehaviorsOnBothSides() ? new(BehaviorTally.OfBase(comparison.Changes), BehaviorTally.OfHead(comparison.Changes)) : null,
    };

    private static Row Uncompared(UncomparedLevel level) => new()
    {
        What = "level",
        Level = level.Level,
        Base = level.Base is LevelHolding.Held ? level.Document : null,
        Head = level.Head is LevelHolding.Held ? level.Document : null,
        Kind = "not-in-this-library",
        Explanation = $"base: {YamlMap.Kebab(level.Base)}; head: {YamlMap.Kebab(level.Head)}",
    };

    private static Row Cell(GridRow row, GridCell cell, DocumentComparison comparison, Library library) => Of(comparison, "cell") with
    {
        Domain = library.Vocabulary.Domain(row.Domain)?.Name ?? row.Domain,
        AreaId = row.AreaId,
        BaseArea = row.Base,
        HeadArea = row.Head,
        Kind = cell.Area is { } area ? YamlMap.Kebab(area) : null,
        Tallies = new(cell.Base, cell.Head),
    };

    private static Row Requirement(DocumentComparison comparison, RequirementSentence requirement) => Of(comparison, "requirement") with
    {
        Section = requirement.Change.Section,
        Phase = YamlMap.Kebab(requirement.Change.Phase),
        Designations = string.Join(' ', requirement.Change.Designations),
        Kind = YamlMap.Kebab(requirement.Change.Kind),
        Grade = requirement.Change.Grade is { } grade ? YamlMap.Kebab(grade) : null,
        Explanation = string.Join(' ', requirement.Sentences),
    };

    private static Row Of(DocumentComparison comparison, string what) => new()
    {
        What = what,
        Level = comparison.Base.Level,
        Base = comparison.Base.Id,
        Head = comparison.Head.Id,
        BaseWording = DocumentCsv.NameOf(comparison.Base.Wording),
        HeadWording = DocumentCsv.NameOf(comparison.Head.Wording),
    };

    private static string? Number(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture);

    private sealed record Tallies(BehaviorTally Base, BehaviorTally Head);

    /// <summary>What a row has to say; a member that does not concern it is null.</summary>
    private sealed record Row
    {
        public required string What { get; init; }

        public required string Level { get; init; }

        public string? Base { get; init; }

        public string? Head { get; init; }

        public string? Domain { get; init; }

        public string? AreaId { get; init; }

        public string? BaseArea { get; init; }

        public string? HeadArea { get; init; }

        public string? Section { get; init; }

        public string? Phase { get; init; }

        public string? Designations { get; init; }

        public string? Kind { get; init; }

        public string? Grade { get; init; }

        public Tallies? Tallies { get; init; }

        public ChangeShares? Shares => Tallies is { } tallies ? ChangeShares.Of(tallies.Base, tallies.Head) : null;

        public string? Explanation { get; init; }

        public string? BaseWording { get; init; }

        public string? HeadWording { get; init; }
    }
}

using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>
/// A comparison for a spreadsheet: a row for each change of behaviors, for each term that recurs, area, line around behaviors
/// and requirement, unchanged ones included. The column <c>what</c> tells them apart, so that one filter gives each kind.
/// </summary>
/// <remarks>
/// Ids in one cell are parted by blanks; texts of several behaviors, and elements, by line feeds. A text that may not be shown
/// is an empty cell.
/// </remarks>
public static class ComparisonCsv
{
    /// <param name="comparison">A comparison of two documents of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows the names of domains, and words requirements.</param>
    public static string Write(DocumentComparison comparison, Library library)
    {
        var rows = new Rows(comparison, library.Vocabulary);
        return CsvText.Write(
            Columns.Select(column => column.Name),
            [
                .. comparison.Changes.Select(rows.Behavior).Select(Cells),
                .. comparison.Terminology.Select(Rows.Term).Select(Cells),
                .. comparison.Areas.Select(rows.Area).Select(Cells),
                .. comparison.Context.Select(rows.Context).Select(Cells),
                .. ComparisonWords.Of(comparison, library, listAll: true).Requirements.Select(Rows.Requirement).Select(Cells),
            ]);

        IEnumerable<string?> Cells(Row row) => Columns.Select(column => column.Cell(row, comparison));
    }

    private static readonly (string Name, Func<Row, DocumentComparison, string?> Cell)[] Columns =
    [
        ("baseIds", (row, _) => row.BaseIds),
        ("headIds", (row, _) => row.HeadIds),
        ("what", (row, _) => row.What),
        ("baseDomain", (row, _) => row.BaseDomain),
        ("headDomain", (row, _) => row.HeadDomain),
        ("baseArea", (row, _) => row.BaseArea),
        ("headArea", (row, _) => row.HeadArea),
        ("baseAreaEvidence", (row, _) => Evidence(row.Change?.Base)),
        ("headAreaEvidence", (row, _) => Evidence(row.Change?.Head)),
        ("baseAreaConfidence", (row, _) => Confidence(row.Change?.Base)),
        ("headAreaConfidence", (row, _) => Confidence(row.Change?.Head)),
        ("section", (row, _) => row.Section),
        ("phase", (row, _) => row.Phase),
        ("designations", (row, _) => row.Designations),
        ("kind", (row, _) => row.Kind),
        ("grade", (row, _) => row.Grade),
        ("scope", (row, _) => row.Change?.Scope is { } scope ? YamlMap.Kebab(scope) : null),
        ("moved", (row, _) => row.Change is { } change ? YamlMap.Kebab(change.Moved) : null),
        ("affectsTraining", (row, _) => row.Change is { } change ? Is(change.AffectsTraining) : null),
        ("terms", (row, _) => row.Change is { } change ? string.Join("; ", change.Terms.Select(term => $"{term.From} → {term.To}")) : null),
        ("base", (row, _) => row.Base),
        ("head", (row, _) => row.Head),
        ("explanation", (row, _) => row.Explanation),
        ("similarity", (row, _) => Number(row.Change?.Similarity)),
        ("confidence", (row, _) => Number(row.Change?.Confidence)),
        ("reviewed", (row, _) => row.Change is { } change ? Is(change.Reviewed) : null),
        ("toReview", (row, _) => row.Change is { } change ? Is(change.ToReview) : null),
        ("baseWording", (_, comparison) => DocumentCsv.NameOf(comparison.Base.Wording)),
        ("headWording", (_, comparison) => DocumentCsv.NameOf(comparison.Head.Wording)),
    ];

    private static string Is(bool value) => value ? "true" : "false";

    private static string? Number(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture);

    private static string? Evidence(ValueList<ComparedBehavior>? side) =>
        side is { } behaviors ? string.Join(' ', behaviors.SelectMany(behavior => behavior.AreaEvidence).Distinct(StringComparer.Ordinal)) : null;

    // Of several behaviors the least, so that a filter on it hides no doubt.
    private static string? Confidence(ValueList<ComparedBehavior>? side) => side is { } behaviors ? Number(behaviors.Min(behavior => behavior.AreaConfidence)) : null;

    /// <summary>What a row has to say; a member that does not concern it is null.</summary>
    private sealed record Row
    {
        public required string What { get; init; }

        public required string Kind { get; init; }

        public Change? Change { get; init; }

        public string? BaseIds { get; init; }

        public string? HeadIds { get; init; }

        public string? BaseDomain { get; init; }

        public string? HeadDomain { get; init; }

        public string? BaseArea { get; init; }

        public string? HeadArea { get; init; }

        public string? Section { get; init; }

        public string? Phase { get; init; }

        public string? Designations { get; init; }

        public string? Grade { get; init; }

        public string? Base { get; init; }

        public string? Head { get; init; }

        public string? Explanation { get; init; }
    }

    private sealed class Rows(DocumentComparison comparison, GuidelineVocabulary vocabulary)
    {
        private readonly HashSet<string> _baseIds = comparison.Changes.SelectMany(change => change.Base).Select(behavior => behavior.Id).ToHashSet(StringComparer.Ordinal);

        public Row Behavior(Change change) => new()
        {
            What = "behavior",
            Kind = YamlMap.Kebab(change.Kind),
            Change = change,
            BaseIds = Join(' ', change.Base, behavior => behavior.Id),
            HeadIds = Join(' ', change.Head, behavior => behavior.Id),
            BaseDomain = Join(';', change.Base, behavior => Domain(behavior.Domain)),
            HeadDomain = Join(';', change.Head, behavior => Domain(behavior.Domain)),
            BaseArea = Join(';', change.Base, Area),
            HeadArea = Join(';', change.Head, Area),
            Grade = change.Grade is { } grade ? YamlMap.Kebab(grade) : null,
            Base = Join('\n', change.Base, Text),
            Head = Join('\n', change.Head, Text),
            Explanation = change.Explanation,
        };

        public static Row Term(TermReplacement term) => new()
        {
            What = "term",
            Kind = "terminology",
            Base = term.From,
            Head = term.To,
            Explanation = $"in {Count.Of(term.Count, "behavior")}",
        };

        public Row Area(AreaChange area) => new()
        {
            What = "area",
            Kind = YamlMap.Kebab(area.Kind),
            BaseDomain = Domain(area.Domain),
            HeadDomain = Domain(area.Domain),
            BaseArea = area.Base,
            HeadArea = area.Head,
        };

        public Row Context(ContextChange context) => new()
        {
            What = YamlMap.Kebab(context.What),
            Kind = YamlMap.Kebab(context.Kind),
            BaseIds = context.Behavior is { } one && _baseIds.Contains(one) ? one : null,
            HeadIds = context.Behavior is { } other && !_baseIds.Contains(other) ? other : null,
            BaseDomain = Domain(context.Domain),
            HeadDomain = Domain(context.Domain),
            Base = context.Base,
            Head = context.Head,
        };

        public static Row Requirement(RequirementSentence requirement) => new()
        {
            What = "requirement",
            Kind = YamlMap.Kebab(requirement.Change.Kind),
            BaseIds = string.Join(' ', requirement.Change.BaseIds),
            HeadIds = string.Join(' ', requirement.Change.HeadIds),
            Section = requirement.Change.Section,
            Phase = YamlMap.Kebab(requirement.Change.Phase),
            Designations = string.Join(' ', requirement.Change.Designations),
            Grade = requirement.Change.Grade is { } grade ? YamlMap.Kebab(grade) : null,
            Base = requirement.Change.Base,
            Head = requirement.Change.Head,
            Explanation = string.Join(' ', requirement.Sentences),
        };

        private string Domain(string id) => vocabulary.Domain(id)?.Name ?? id;

        private static string? Area(ComparedBehavior behavior) => behavior.Area is { } area ? area + (behavior.AreaInferred ? " (inferred)" : "") : null;

        private static string? Text(ComparedBehavior behavior) =>
            behavior.Text is null ? null : string.Join('\n', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text));

        private static string Join(char by, ValueList<ComparedBehavior> behaviors, Func<ComparedBehavior, string?> part) =>
            string.Join(by == ';' ? "; " : by.ToString(), behaviors.Select(part).OfType<string>().Distinct(StringComparer.Ordinal));
    }
}

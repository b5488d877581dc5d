using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>All requirements of a comparison: which differ, and the sentences on each.</summary>
internal sealed class RequirementsWords(DocumentComparison comparison, ComparisonSides sides, GuidelineVocabulary vocabulary)
{
    private readonly ValueList<RequirementChange> _changes = comparison.Requirements;

    /// <summary>Null where neither side has requirements.</summary>
    public string? Verdict()
    {
        if (_changes.IsEmpty)
        {
            return null;
        }

        var (asks, worded, same) = (Names(change => change.Grade is RequirementGrade.Requirement), Names(change => change.Grade is RequirementGrade.Wording), Names(change => change.Grade is null));
        var clauses = new[]
        {
            asks.Count == 0 ? "none asks something else" : $"{asks.Count} {(asks.Count == 1 ? "asks" : "ask")} something else ({string.Join("; ", asks)})",
            worded.Count == 0 ? null : $"{worded.Count} {(worded.Count == 1 ? "says" : "say")} the same in other words",
            same.Count == 0 ? null : $"{same.Count} {(same.Count == 1 ? "is" : "are")} the same",
        };
        return $"Of the {Count.Of(_changes.Count, "requirement")} on either side, {string.Join("; ", clauses.OfType<string>())}.";
    }

    public ValueList<RequirementSentence> Sentences(bool listAll) =>
        _changes.Where(change => listAll || change.Kind is not DifferenceKind.Unchanged)
            .OrderByDescending(change => change.Grade ?? (RequirementGrade)(-1))
            .Select(change => new RequirementSentence { Name = Name(change), Sentences = [$"{change.Kind} {sides.Relation}"], Change = change })
            .ToValueList();

    private List<string> Names(Func<RequirementChange, bool> which) => [.. _changes.Where(which).Select(Name)];

    private string Name(RequirementChange change) =>
        $"{vocabulary.Section(change.Section)?.Name ?? change.Section}{(change.Designations.IsEmpty ? "" : $" [{string.Join(' ', change.Designations)}]")}, {(change.Phase is Phase.Initial ? "for endorsement" : "for renewal")}";
}

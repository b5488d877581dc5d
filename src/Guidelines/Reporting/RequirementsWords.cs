using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>All requirements of a comparison: which differ, and the sentences on each.</summary>
internal sealed class RequirementsWords(DocumentComparison comparison, ComparisonSides sides, GuidelineVocabulary vocabulary)
{
    private readonly ValueList<RequirementChange> _changes = comparison.Requirements;
    private readonly RequirementWords _words = new(Place(sides.Base, sides), Place(sides.Head, sides), sides.Relation is Relation.Later, vocabulary);

    /// <summary>Null where neither side has requirements.</summary>
    public string? Verdict()
    {
        if (_changes.IsEmpty)
        {
            return null;
        }

        var (asks, worded, same) = (Of(RequirementGrade.Requirement), Of(RequirementGrade.Wording), Of(null));
        var clauses = new[]
        {
            asks.Count == 0 ? "none differs in what is asked" : $"{asks.Count} {(asks.Count == 1 ? "differs" : "differ")} in what is asked ({string.Join("; ", asks.Select(change => _words.Name(change with { Designations = [] })).Distinct(StringComparer.Ordinal))})",
            worded.Count == 0 ? null : $"{worded.Count} {(worded.Count == 1 ? "differs" : "differ")} in wording only, as far as figures and plain demands tell",
            same.Count == 0 ? null : $"{same.Count} {(same.Count == 1 ? "is" : "are")} the same",
        };
        return $"Of the {Count.Of(_changes.Count, "requirement")} on either side, {string.Join("; ", clauses.OfType<string>())}.";
    }

    public ValueList<RequirementSentence> Sentences(bool listAll) =>
        _changes.Where(change => listAll || change.Kind is not DifferenceKind.Unchanged)
            .OrderByDescending(change => change.Grade ?? (RequirementGrade)(-1))
            .Select(change => new RequirementSentence { Name = _words.Name(change), Sentences = _words.Sentences(change), Change = change })
            .ToValueList();

    // A level is asked something, an edition says it.
    private static string Place(ComparisonSide side, ComparisonSides sides) => (sides.Base.Document.Level == sides.Head.Document.Level ? "in " : "for ") + side.Name;

    private List<RequirementChange> Of(RequirementGrade? grade) => [.. _changes.Where(change => change.Grade == grade)];
}

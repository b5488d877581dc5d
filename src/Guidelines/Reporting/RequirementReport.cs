using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>All requirements of a comparison: how many differ, and what is said of each.</summary>
internal sealed class RequirementReport(DocumentComparison comparison, ComparisonSides sides, GuidelineVocabulary vocabulary)
{
    /// <summary>More names than this do not stand in a sentence; the list below bears them.</summary>
    private const int NamesShown = 8;

    private readonly ValueList<RequirementChange> _changes = comparison.Requirements;
    private readonly RequirementWords _words = new(Place(sides.Base, sides), Place(sides.Head, sides), sides.Relation is Relation.Later, vocabulary);

    /// <summary>Null where neither side has requirements.</summary>
    public string? Verdict()
    {
        if (_changes.IsEmpty)
        {
            return null;
        }

        var clauses = new[]
        {
            Clause(change => change is { Kind: DifferenceKind.Changed, Grade: RequirementGrade.Requirement }, "differs in what is asked", "differ in what is asked", isNamed: true),
            Clause(change => change.Kind is DifferenceKind.Removed, $"is mentioned {Place(sides.Base, sides)} only", $"are mentioned {Place(sides.Base, sides)} only", isNamed: true),
            Clause(change => change.Kind is DifferenceKind.Added, $"is mentioned {Place(sides.Head, sides)} only", $"are mentioned {Place(sides.Head, sides)} only", isNamed: true),
            Clause(change => change is { Kind: DifferenceKind.Changed, Grade: RequirementGrade.Wording }, "differs in wording only, as far as figures and plain demands tell", "differ in wording only, as far as figures and plain demands tell", isNamed: false),
            Clause(change => change.Kind is DifferenceKind.Unchanged, "is the same", "are the same", isNamed: false),
        };
        return $"Of the {Count.Of(_changes.Count, "requirement")} on either side, {string.Join("; ", clauses.OfType<string>())}.";
    }

    /// <summary>Those that ask something else first.</summary>
    public ValueList<RequirementSentence> Sentences(bool listAll) =>
        _changes.Where(change => listAll || change.Kind is not DifferenceKind.Unchanged)
            .OrderBy(change => change.Grade switch { RequirementGrade.Requirement => 0, RequirementGrade.Wording => 1, _ => 2 })
            .Select(change => new RequirementSentence { Name = _words.Name(change), Sentences = _words.Sentences(change), Change = change })
            .ToValueList();

    private string? Clause(Func<RequirementChange, bool> which, string one, string many, bool isNamed)
    {
        var found = _changes.Where(which).Select(_words.Name).ToList();
        var names = isNamed && found.Count <= NamesShown ? $" ({string.Join("; ", found)})" : "";
        return found.Count == 0 ? null : Count.Of(found.Count, one, many) + names;
    }

    /// <summary>"in Alaska 2016", but "for Infant Family Associate": an edition says something, of a level it is asked.</summary>
    private static string Place(ComparisonSide side, ComparisonSides sides) =>
        $"{(sides.Base.Document.Level == sides.Head.Document.Level ? "in" : "for")} {side.Name}";
}

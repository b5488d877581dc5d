using Guidelines.Comparison;

namespace Guidelines.Reporting;

/// <summary>The verdict on two editions: which levels can be compared, and how many behaviors and requirements of these differ.</summary>
internal sealed class EditionVerdictWords(EditionComparison comparison, EditionSides sides)
{
    private readonly BehaviorTally _base = comparison.BaseTally;
    private readonly BehaviorTally _head = comparison.HeadTally;

    private string Base => sides.Base.Name;

    private string Head => sides.Head.Name;

    public IEnumerable<string?> Paragraphs() => [Levels(), Behaviors(), Training(), Requirements()];

    private string Levels()
    {
        var shared = comparison.Levels;
        var alone = comparison.Uncompared.Count(level => level.Document is not null);
        return string.Join(' ', new[]
        {
            shared.IsEmpty
                ? $"{Base} and {Head} have no level in common here, so nothing can be compared."
                : $"{Base} and {Head} have {Count.Of(shared.Count, "level")} in common here: {string.Join(", ", shared.Select(level => level.Base.Title))}.",
            alone == 0 ? null : $"{Count.Of(alone, "level is", "levels are")} held in one edition only: of the other, {(alone == 1 ? "it is" : "they are")} not in this library.",
        }.OfType<string>());
    }

    private string? Behaviors()
    {
        var without = comparison.Levels.Where(level => !level.HasBehaviorsOnBothSides()).Select(level => level.Base.Level).ToList();
        var requirementsOnly = without.Count == 0 ? null : $"At {string.Join(", ", without)} this library does not hold behaviors of both, so only requirements are compared there.";
        if (_base.Behaviors == 0)
        {
            return requirementsOnly;
        }

        var clauses = new (int Count, string What)[]
        {
            (_base.Unchanged, $"unchanged in {Head}"),
            (_base.Terminology, "different only in terms"),
            (_base.Wording, "reworded but the same in substance"),
            (_base.Substance, "different in substance"),
            (_base.Unmapped, sides.Relation is Relation.Later ? "no longer there" : "without a counterpart there"),
        };
        return string.Join(' ', new[]
        {
            $"Of the {Count.Of(_base.Behaviors, "behavior")} of {Base} at these levels, {string.Join(", ", clauses.Where(clause => clause.Count > 0).Select(clause => $"{clause.Count} {(clause.Count == 1 ? "is" : "are")} {clause.What}"))}.",
            _head.Unmapped == 0 ? null
                : sides.Relation is Relation.Later ? $"{Count.Of(_head.Unmapped, "behavior is", "behaviors are")} new in {Head}."
                : $"{Head} has {Count.Of(_head.Unmapped, "behavior")} that {Base} has not.",
            requirementsOnly,
        }.OfType<string>());
    }

    private string? Training() =>
        _base.Behaviors == 0 ? null
        : _base.Affected.IsEmpty ? $"A training that is mapped to {Base} fits {Head} as it is: no behavior differs in substance."
        : $"A training that is mapped to {Base} must be looked at again at {Count.Of(_base.Affected.Count, "behavior")}, which {(_base.Affected.Count == 1 ? "is" : "are")} named under the levels. At the other {_base.Behaviors - _base.Affected.Count} the mapping holds.";

    private string? Requirements()
    {
        var all = comparison.Levels.SelectMany(level => level.Requirements).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var clauses = new[]
        {
            Clause(change => change is { Kind: DifferenceKind.Changed, Grade: RequirementGrade.Requirement }, "asks something else", "ask something else"),
            Clause(change => change.Kind is DifferenceKind.Removed, $"stands in {Base} only", $"stand in {Base} only"),
            Clause(change => change.Kind is DifferenceKind.Added, $"stands in {Head} only", $"stand in {Head} only"),
            Clause(change => change is { Kind: DifferenceKind.Changed, Grade: RequirementGrade.Wording }, "differs in wording only", "differ in wording only"),
            Clause(change => change.Kind is DifferenceKind.Unchanged, "is the same", "are the same"),
        };
        return $"Of the requirements of these levels, counted on either side, {string.Join("; ", clauses.OfType<string>())}.";

        string? Clause(Func<RequirementChange, bool> which, string one, string many) =>
            all.Count(which) is var count and > 0 ? Count.Of(count, one, many) : null;
    }
}

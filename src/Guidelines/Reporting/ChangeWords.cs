using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>What is said of one change.</summary>
internal sealed class ChangeWords(ComparisonSides sides, GuidelineVocabulary vocabulary)
{
    /// <summary>Below this the correspondence is told to be a guess.</summary>
    private const decimal Sure = 0.5m;

    private string Base => sides.Base.Name;

    private string Head => sides.Head.Name;

    public ReportedChange Of(Change change) => new()
    {
        Change = change,
        Heading = string.Concat(char.ToUpperInvariant(Label(change)[0]), Label(change)[1..], ".", Area(change) is { } area ? $" Area: {area}." : ""),
        Doubt = change.Reviewed ? "The correspondence is reviewed."
            : change is { Base.IsEmpty: false, Head.IsEmpty: false, Confidence: < Sure } ? "The correspondence is computed and not sure; please check it."
            : null,
    };

    public string DomainName(string id) => vocabulary.Domain(id)?.Name ?? id;

    private string Label(Change change) => string.Join("; ", new[] { Kind(change), Scope(change), Move(change) }.OfType<string>());

    private string Kind(Change change) => change.Kind switch
    {
        ChangeKind.Unchanged => change.Grade is null ? "unchanged" : "unchanged but for punctuation, case or the like",
        ChangeKind.Terminology => "other terms, otherwise the same",
        ChangeKind.Reworded => "reworded",
        ChangeKind.Split => $"stands in {Count.Of(change.Head.Count, "behavior")} of {Head}",
        ChangeKind.Merged => $"{Count.Of(change.Base.Count, "behavior")} of {Base} stand in {(change.Head.Count == 1 ? "one" : Count.Of(change.Head.Count, "behavior"))} of {Head}",
        ChangeKind.Removed => sides.Relation is Relation.Later ? $"no longer in {Head}" : $"only in {Base}",
        _ => sides.Relation is Relation.Later ? $"new in {Head}" : $"only in {Head}",
    };

    private string? Scope(Change change) => change.Scope switch
    {
        Comparison.Scope.Broader => $"wider in {Head}",
        Comparison.Scope.Narrower => $"narrower in {Head}",
        null when change.Kind is ChangeKind.Reworded => $"in {Head} wider in one respect and narrower in another",
        _ => null,
    };

    private string? Move(Change change) => change.Moved switch
    {
        Comparison.Move.Domain => $"stands under {string.Join(" and ", change.Head.Select(behavior => behavior.Domain).Distinct(StringComparer.Ordinal).Select(DomainName))} in {Head}",
        Comparison.Move.Area => "stands in another area",
        _ => null,
    };

    private string? Area(Change change)
    {
        var (left, right) = (Names(change.Base), Names(change.Head));
        var leftNote = change.Base.Any(behavior => behavior.AreaInferred) ? $" (inferred for {Base})" : "";
        var rightNote = change.Head.Any(behavior => behavior.AreaInferred) ? $" (inferred for {Head})" : "";
        return (left, right) switch
        {
            ("", "") => null,
            (_, "") => left + leftNote,
            ("", _) => right + rightNote,
            _ => left == right ? left + leftNote + rightNote : $"{left}{leftNote} → {right}{rightNote}",
        };

        static string Names(ValueList<ComparedBehavior> behaviors) =>
            string.Join("; ", behaviors.Select(behavior => behavior.Area).OfType<string>().Distinct(StringComparer.Ordinal));
    }
}

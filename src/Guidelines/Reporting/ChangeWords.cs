using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>What is said of one change.</summary>
/// <param name="sides">Names both sides.</param>
/// <param name="vocabulary">Names domains.</param>
/// <param name="tellsReview">Whether it is told of each change that a reviewer has confirmed it.</param>
internal sealed class ChangeWords(ComparisonSides sides, GuidelineVocabulary vocabulary, bool tellsReview)
{
    /// <summary>Below this the correspondence is told to be a guess.</summary>
    private const decimal Sure = 0.5m;

    private string Base => sides.Base.Name;

    private string Head => sides.Head.Name;

    public ReportedChange Of(Change change)
    {
        var label = string.Join("; ", new[] { Kind(change), Scope(change), Move(change), OnlyArea(change) }.OfType<string>());
        return new ReportedChange
        {
            Change = change,
            Heading = string.Join(' ', new[] { label.Length == 0 ? null : $"{char.ToUpperInvariant(label[0])}{label[1..]}.", Area(change) }.OfType<string>()),
            Doubt = change.ToReview || (change.Reviewed && tellsReview) ? ReviewWords.Of(change)
                : change is { Base.IsEmpty: false, Head.IsEmpty: false, Confidence: < Sure, Reviewed: false } ? "The correspondence is computed and not sure; please check it."
                : null,
        };
    }

    public string DomainName(string id) => vocabulary.Domain(id)?.Name ?? id;

    /// <summary>Null where the heading over the changes says it already.</summary>
    private string? Kind(Change change) => change.Kind switch
    {
        ChangeKind.Split => $"stands in {Count.Of(change.Head.Count, "behavior")} of {Head}",
        ChangeKind.Merged => $"{Count.Of(change.Base.Count, "behavior")} of {Base} stand in {(change.Head.Count == 1 ? "one" : Count.Of(change.Head.Count, "behavior"))} of {Head}",
        ChangeKind.Removed => sides.Relation switch { Relation.Later => $"no longer in {Head}", Relation.Levels => $"asked by {Base} only", _ => $"only in {Base}" },
        ChangeKind.Added => sides.Relation switch { Relation.Later => $"new in {Head}", Relation.Levels => $"asked by {Head} only", _ => $"only in {Head}" },
        ChangeKind.Reworded when change.Grade is Grade.Substance => "reworded",
        _ => null,
    };

    private string? Scope(Change change) => change.Scope switch
    {
        Comparison.Scope.Broader => $"wider in {Head}",
        Comparison.Scope.Narrower => $"narrower in {Head}",
        null when change.Kind is ChangeKind.Reworded => $"neither plainly wider nor plainly narrower in {Head}",
        _ => null,
    };

    private string? Move(Change change) => change.Moved switch
    {
        Comparison.Move.Domain => $"stands under {string.Join(" and ", change.Head.Select(behavior => behavior.Domain).Distinct(StringComparer.Ordinal).Select(DomainName))} in {Head}",
        Comparison.Move.Area => "stands in another area",
        _ => null,
    };

    private static string? OnlyArea(Change change) =>
        change is { AffectsTraining: true, Grade: not Grade.Substance } ? "its area stands in only one of the two" : null;

    private string? Area(Change change)
    {
        var (left, right) = (Areas(change.Base), Areas(change.Head));
        return (left, right) switch
        {
            ("", "") => null,
            (_, "") => $"Area{(change.Head.IsEmpty ? "" : $" in {Base}")}: {left}{Inferred(change.Base)}.",
            ("", _) => $"Area{(change.Base.IsEmpty ? "" : $" in {Head}")}: {right}{Inferred(change.Head)}.",
            _ when Vocabulary.Names.Key(left) != Vocabulary.Names.Key(right) => $"Area: {left}{Inferred(change.Base)} → {right}{Inferred(change.Head)}.",
            _ => $"Area: {right}{InferredFor(change)}.",
        };

        static string Areas(ValueList<ComparedBehavior> behaviors) =>
            string.Join("; ", behaviors.Select(behavior => behavior.Area).OfType<string>().Distinct(StringComparer.Ordinal));

        static string Inferred(ValueList<ComparedBehavior> behaviors) => behaviors.Any(behavior => behavior.AreaInferred) ? " (inferred)" : "";

        string InferredFor(Change change) => (Inferred(change.Base), Inferred(change.Head)) switch
        {
            ("", "") => "",
            (_, "") => $" ({Base}: inferred)",
            ("", _) => $" ({Head}: inferred)",
            _ => " (inferred)",
        };
    }
}

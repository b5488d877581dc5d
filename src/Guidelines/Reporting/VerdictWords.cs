using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>The verdict on the behaviors: how many stand, how the others differ, and what that means for a training that was mapped to the base.</summary>
/// <remarks>Behaviors are counted, not changes: two that are merged into one are two of the base.</remarks>
internal sealed class VerdictWords(DocumentComparison comparison, ComparisonSides sides)
{
    private const int TermsShown = 3;

    /// <summary>More ids than this do not stand in a sentence; the changes below bear them.</summary>
    private const int IdsShown = 8;

    private readonly ValueList<Change> _changes = comparison.Changes;
    private readonly int _all = comparison.Changes.Sum(change => change.Base.Count);
    private readonly int _others = comparison.Changes.Sum(change => change.Head.Count);

    private string Base => sides.Base.Name;

    private string Head => sides.Head.Name;

    private bool IsLater => sides.Relation is Relation.Later;

    public string Behaviors()
    {
        if (!ComparisonWords.HasBehaviors(comparison))
        {
            return (_all, _others) switch
            {
                (0, 0) => "Neither document holds behaviors here, so only requirements are compared.",
                (0, _) => $"Of {Base} this library holds no behaviors, so nothing can be said of the {Count.Of(_others, "behavior")} of {Head}.",
                _ => $"Of {Head} this library holds no behaviors, so nothing can be said of the {Count.Of(_all, "behavior")} of {Base}.",
            };
        }

        var unchanged = Of(ChangeKind.Unchanged);
        var isItself = sides.Relation is Relation.Itself;
        return string.Join(' ', new[]
        {
            unchanged == _all && _all == _others
                ? $"{(_all == 1 ? "The one behavior" : $"All {_all} behaviors")}{(isItself ? "" : $" of {Base}")} {Verb(_all, "stand")} unchanged{(isItself ? "" : $" in {Head}")}{Editorial()}."
                : $"Of the {Count.Of(_all, "behavior")} of {Base}, {string.Join("; ", Clauses())}.",
            OnlyInHead(),
            Terms(),
            Moved(Move.Domain, "under another domain"),
            Moved(Move.Area, "in another area of their domain"),
        }.OfType<string>());
    }

    /// <summary>Null where there is nothing to map, or nothing that could have changed.</summary>
    public string? Trainings()
    {
        if (!ComparisonWords.HasBehaviors(comparison) || sides.Relation is Relation.Itself)
        {
            return null;
        }

        var affected = _changes.Where(change => change.AffectsTraining && !change.Base.IsEmpty).ToList();
        var count = affected.Sum(change => change.Base.Count);
        var (substance, area) = (affected.Where(change => change.Grade is Grade.Substance).ToList(), affected.Where(change => change.Grade is not Grade.Substance).ToList());
        var holds = _all - count;
        var where = new[]
        {
            substance.Count == 0 ? null : FewIds(substance) is { Length: > 0 } ids ? ids : $"{(area.Count == 0 ? "" : $"{substance.Sum(change => change.Base.Count)} ")}under \"Different in substance\" below",
            area.Count == 0 ? null : $"for its area, which only one of the two has, {Ids(area)}",
        };
        return string.Join(' ', new[]
        {
            count == 0
                ? $"A training that is mapped to {Base} fits {Head} as it is: no behavior differs in substance."
                : $"A training that is mapped to {Base} must be looked at again at {Count.Of(count, "behavior")}: {string.Join("; ", where.OfType<string>())}.",
            holds == 0 || count == 0 ? null : $"At the other {holds} the mapping holds.",
            Unmapped(),
        }.OfType<string>());
    }

    private string? Unmapped()
    {
        var unmapped = comparison.Unmapped.Head;
        return unmapped.IsEmpty ? null
            : $"Whether it also addresses {(unmapped.Count > IdsShown ? $"the {unmapped.Count} behaviors that only {Head} has" : string.Join(", ", unmapped))} must be decided anew.";
    }

    /// <summary>The ids of the base; empty where they are too many for a sentence.</summary>
    private static string FewIds(List<Change> changes) => changes.Sum(change => change.Base.Count) > IdsShown ? "" : Ids(changes);

    private static string Ids(List<Change> changes) => string.Join(", ", changes.SelectMany(change => change.Base).Select(behavior => behavior.Id));

    private IEnumerable<string> Clauses()
    {
        var (unchanged, terms, reworded, split, merged, removed) =
            (Of(ChangeKind.Unchanged), Of(ChangeKind.Terminology), Of(ChangeKind.Reworded), Of(ChangeKind.Split), Of(ChangeKind.Merged), Of(ChangeKind.Removed));
        yield return unchanged == 0 ? $"none stands word for word in {Head}" : $"{unchanged} {Verb(unchanged, "stand")} unchanged in {Head}{Editorial()}";
        if (terms > 0)
        {
            yield return $"{terms} {Verb(terms, "differ")} only in terms";
        }

        if (reworded > 0)
        {
            yield return $"{reworded} {Is(reworded)} reworded, {Substance()}";
        }

        if (split > 0)
        {
            yield return $"{split} {Is(split)} divided among or repeated in several";
        }

        if (merged > 0)
        {
            yield return $"{merged} {Verb(merged, "stand")} together in {Count.Of(_changes.Where(change => change.Kind is ChangeKind.Merged).Sum(change => change.Head.Count), "behavior")}";
        }

        yield return removed == 0 ? "none is without a counterpart"
            : IsLater ? $"{removed} {Is(removed)} no longer there"
            : sides.Relation is Relation.Levels ? $"{removed} {Is(removed)} asked by {Base} and not by {Head}"
            : $"{removed} {Verb(removed, "have", "has")} no counterpart there";
    }

    private string Editorial()
    {
        var count = _changes.Where(change => change is { Kind: ChangeKind.Unchanged, Grade: not null }).Sum(change => change.Base.Count);
        return count == 0 ? "" : $", {count} of these but for punctuation, case or the like";
    }

    private string? Terms()
    {
        var terms = comparison.Terminology;
        return terms.IsEmpty ? null
            : $"{(terms.Count > TermsShown ? "The terms that differ most are" : terms.Count == 1 ? "The term that differs is" : "The terms that differ are")} {string.Join(", ", terms.Take(TermsShown).Select(term => $"{term.From} → {term.To} ({term.Count})"))}.";
    }

    private string Substance()
    {
        var reworded = _changes.Where(change => change.Kind is ChangeKind.Reworded).ToList();
        var substance = reworded.Where(change => change.Grade is Grade.Substance).ToList();
        if (substance.Count == 0)
        {
            return "none of them in substance";
        }

        var parts = new (int Count, string What)[]
        {
            (substance.Count(change => change.Scope is Scope.Broader), "wider"),
            (substance.Count(change => change.Scope is Scope.Narrower), "narrower"),
            (substance.Count(change => change.Scope is null), "wider in one respect and narrower in another"),
        };
        var said = string.Join(", ", parts.Where(part => part.Count > 0).Select((part, index) => $"{part.Count}{(index > 0 ? "" : part.Count == 1 ? " is" : " are")} {part.What}"));
        return $"{(substance.Count == reworded.Count ? reworded.Count == 1 ? "and in substance" : "all of them in substance" : $"{substance.Count} of them in substance")}{(said.Length == 0 ? "" : $" (in {Head}, {said})")}";
    }

    private string? OnlyInHead()
    {
        var added = comparison.Unmapped.Head.Count;
        return added == 0 ? null
            : IsLater ? $"{Count.Of(added, "behavior")} {Is(added)} new in {Head}."
            : sides.Relation is Relation.Levels ? $"{Head} asks {Count.Of(added, "behavior")} that {Base} does not."
            : $"{Head} has {Count.Of(added, "behavior")} that {Base} has not.";
    }

    private string? Moved(Move move, string where)
    {
        var moved = _changes.Where(change => change.Moved == move).ToList();
        return moved.Count == 0 ? null : $"{moved.Count} of those that correspond {Verb(moved.Count, "stand")} {where}: {Ids(moved)}.";
    }

    private int Of(ChangeKind kind) => _changes.Where(change => change.Kind == kind).Sum(change => change.Base.Count);

    private static string Is(int count) => Verb(count, "are", "is");

    private static string Verb(int count, string many, string? one = null) => count == 1 ? one ?? many + "s" : many;
}

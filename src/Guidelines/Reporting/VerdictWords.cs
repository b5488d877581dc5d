using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>The verdict on the behaviors: how many stand, and how the others differ.</summary>
/// <remarks>Behaviors are counted, not changes: two that are merged into one are two of the base.</remarks>
internal sealed class VerdictWords(DocumentComparison comparison, ComparisonSides sides)
{
    private const int TermsShown = 3;

    private readonly ValueList<Change> _changes = comparison.Changes;
    private readonly int _all = comparison.Changes.Sum(change => change.Base.Count);
    private readonly int _others = comparison.Changes.Sum(change => change.Head.Count);

    private string Base => sides.Base.Name;

    private string Head => sides.Head.Name;

    private bool IsLater => sides.Relation is Relation.Later;

    public string Paragraph()
    {
        if (!comparison.HasBehaviorsOnBothSides())
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

    private IEnumerable<string> Clauses()
    {
        var (unchanged, terms, reworded, split, merged, removed) =
            (Of(ChangeKind.Unchanged), Of(ChangeKind.Terminology), Of(ChangeKind.Reworded), Of(ChangeKind.Split), Of(ChangeKind.Merged), Of(ChangeKind.Removed));
        yield return unchanged == 0 ? $"none stands unchanged in {Head}" : $"{unchanged} {Verb(unchanged, "stand")} unchanged in {Head}{Editorial()}";
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
            (substance.Count(change => change.Scope is null), "neither plainly wider nor plainly narrower"),
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
        return moved.Count == 0 ? null : $"{moved.Count} of those that correspond {Verb(moved.Count, "stand")} {where}: {string.Join(", ", moved.SelectMany(change => change.Base).Select(behavior => behavior.Id))}.";
    }

    private int Of(ChangeKind kind) => _changes.Where(change => change.Kind == kind).Sum(change => change.Base.Count);

    private static string Is(int count) => Verb(count, "are", "is");

    private static string Verb(int count, string many, string? one = null) => count == 1 ? one ?? many + "s" : many;
}

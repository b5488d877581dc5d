using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading.Crosswalks;

/// <summary>
/// Takes rows in one by one and refuses what contradicts those that it has taken. What counts is a pair of documents: there a
/// behavior has one counterpart, or several of its own (split, merged), or none.
/// </summary>
/// <param name="behaviors">What the folder holds.</param>
/// <param name="log">Takes the faults.</param>
internal sealed class CrosswalkConsistency(HeldBehaviors behaviors, DiagnosticLog log)
{
    private readonly Dictionary<(string? Base, string? Head), ReadRow> _taken = [];

    // By a behavior and the other side's level.
    private readonly Dictionary<(string Behavior, string Level), List<ReadRow>> _partners = [];

    /// <summary>Whether the row holds beside those before it; the reason goes to the log where it does not.</summary>
    /// <param name="row">Right by itself.</param>
    /// <param name="otherEdition">The edition in which a row without one side found no counterpart.</param>
    public bool Take(ReadRow row, string otherEdition)
    {
        if (Fault(row, otherEdition) is var (rule, place, message))
        {
            log.Add(rule, place, message);
            return false;
        }

        _taken.Add((row.Base?.Id, row.Head?.Id), row);
        if (row is { Base: { } left, Head: { } right })
        {
            PartnersOf(left, right).Add(row);
            PartnersOf(right, left).Add(row);
        }

        return true;
    }

    private (DiagnosticRule Rule, Place Place, string Message)? Fault(ReadRow row, string otherEdition)
    {
        if (_taken.TryGetValue((row.Base?.Id, row.Head?.Id), out var same))
        {
            return same.Row.Relation == row.Row.Relation
                ? (Rules.CrosswalkDuplicate, row.BasePlace, $"line {same.Line} says the same")
                : (Rules.CrosswalkContradiction, row.PredicatePlace, $"line {same.Line} says {Sssom.PredicateOf(same.Row.Relation)} of the same two");
        }

        var message = row is { Base: { } left, Head: { } right } ? Refused(row, left, right) : Unfounded((row.Base ?? row.Head)!, otherEdition);
        return message is null ? null : (Rules.CrosswalkContradiction, row.BasePlace, message);
    }

    // A row that says that a behavior has no counterpart speaks of the other edition's document of its level.
    private string? Unfounded(HeldBehavior behavior, string otherEdition) =>
        PartnersOf(behavior, behavior) is [var first, ..] ? $"line {first.Line} names a counterpart of '{behavior.Id}'"
        : behaviors.Twin(behavior, otherEdition) is { } twin ? $"'{behavior.Id}' has a counterpart: '{twin.Id}' says the same in the same words"
        : null;

    private string? Refused(ReadRow row, HeldBehavior left, HeldBehavior right)
    {
        if (left.Level == right.Level && (_taken.GetValueOrDefault((left.Id, null)) ?? _taken.GetValueOrDefault((null, right.Id))) is { } lonely)
        {
            return $"line {lonely.Line} says that '{(lonely.Base ?? lonely.Head)!.Id}' has no counterpart";
        }

        var (ofLeft, ofRight) = (PartnersOf(left, right), PartnersOf(right, left));
        if (ofLeft.Concat(ofRight).FirstOrDefault() is not { } before)
        {
            return null;
        }

        // One behavior stands in the middle of a split or merger; its partners have no others.
        if ((ofLeft.Count > 0 && ofRight.Count > 0) || ofLeft.Exists(other => PartnersOf(other.Head!, left).Count > 1) || ofRight.Exists(other => PartnersOf(other.Base!, right).Count > 1))
        {
            return $"with line {before.Line} several behaviors of one side would belong to several of the other; a behavior is split, or several are merged, not both";
        }

        var relations = ofLeft.Concat(ofRight).Append(row).Select(one => one.Row.Relation).ToHashSet();
        return relations.Contains(CrosswalkRelation.Exact) ? $"line {before.Line} names another counterpart of '{(ofLeft.Count > 0 ? left : right).Id}'; what is split or merged is no exactMatch"
            : relations.IsSupersetOf([CrosswalkRelation.Broad, CrosswalkRelation.Narrow]) ? $"line {before.Line} says {Sssom.PredicateOf(before.Row.Relation)} of a part of the same split or merger; its parts are all broader or all narrower"
            : null;
    }

    private List<ReadRow> PartnersOf(HeldBehavior behavior, HeldBehavior other) =>
        _partners.TryGetValue((behavior.Id, other.Level), out var rows) ? rows : _partners[(behavior.Id, other.Level)] = [];
}

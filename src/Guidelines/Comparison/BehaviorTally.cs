using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>Behaviors of one side, counted by what became of them. Two that are merged into one are two here and one on the other side.</summary>
public sealed record BehaviorTally
{
    public int Behaviors => Unchanged + Terminology + Wording + Substance + Unmapped;

    /// <summary>Identical, or but for punctuation, case and the like.</summary>
    public int Unchanged { get; init; }

    public int Terminology { get; init; }

    public int Wording { get; init; }

    /// <summary>With a counterpart that differs in substance.</summary>
    public int Substance { get; init; }

    /// <summary>Without a counterpart on the other side.</summary>
    public int Unmapped { get; init; }

    /// <summary>How many of the behaviors count under an area that was inferred.</summary>
    public int Inferred { get; init; }

    /// <summary>The ids of the behaviors that have a training looked at again (<see cref="Change.AffectsTraining"/>), in the order of the comparison.</summary>
    public ValueList<string> Affected { get; init; }

    public static BehaviorTally OfBase(IEnumerable<Change> changes) => Of(changes.SelectMany(change => change.Base.Select(behavior => (change, behavior))));

    public static BehaviorTally OfHead(IEnumerable<Change> changes) => Of(changes.SelectMany(change => change.Head.Select(behavior => (change, behavior))));

    /// <param name="behaviors">Of one side, each with the change that it stands in.</param>
    public static BehaviorTally Of(IEnumerable<(Change Change, ComparedBehavior Behavior)> behaviors)
    {
        var all = behaviors.ToList();
        return new BehaviorTally
        {
            Unchanged = Count(Grade.Editorial),
            Terminology = Count(Grade.Terminology),
            Wording = Count(Grade.Wording),
            Substance = Count(Grade.Substance),
            Unmapped = all.Count(one => IsUnmapped(one.Change)),
            Inferred = all.Count(one => one.Behavior.AreaInferred),
            Affected = all.Where(one => one.Change.AffectsTraining).Select(one => one.Behavior.Id).ToValueList(),
        };

        int Count(Grade grade) => all.Count(one => !IsUnmapped(one.Change) && (one.Change.Grade ?? Grade.Editorial) == grade);
    }

    public static BehaviorTally Sum(IEnumerable<BehaviorTally> tallies)
    {
        var all = tallies.ToList();
        return new BehaviorTally
        {
            Unchanged = all.Sum(tally => tally.Unchanged),
            Terminology = all.Sum(tally => tally.Terminology),
            Wording = all.Sum(tally => tally.Wording),
            Substance = all.Sum(tally => tally.Substance),
            Unmapped = all.Sum(tally => tally.Unmapped),
            Inferred = all.Sum(tally => tally.Inferred),
            Affected = all.SelectMany(tally => tally.Affected).ToValueList(),
        };
    }

    private static bool IsUnmapped(Change change) => change.Kind is ChangeKind.Removed or ChangeKind.Added;
}

using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>What a comparison means for a training that was mapped to the base: where the mapping must be looked at again, and where it holds.</summary>
/// <param name="comparison">What was compared.</param>
/// <param name="sides">Names both sides.</param>
/// <param name="idsShown">More ids than this do not stand in a sentence; the changes below bear them.</param>
internal sealed class TrainingWords(DocumentComparison comparison, ComparisonSides sides, int idsShown = TrainingWords.IdsShown)
{
    private const int IdsShown = 8;

    /// <summary>Null where there is nothing to map, or nothing that could differ.</summary>
    public string? Paragraph()
    {
        if (!comparison.HasBehaviorsOnBothSides() || sides.Relation is Relation.Itself)
        {
            return null;
        }

        var affected = comparison.Changes.Where(change => change.AffectsTraining).ToLookup(change => change.Grade is Grade.Substance, change => change.Base);
        var (substance, area) = (Ids(affected[true]), Ids(affected[false]));
        return string.Join(' ', new[] { Affected(substance, area), Holds(substance.Count + area.Count), Unmapped() }.OfType<string>());
    }

    private string Affected(List<string> substance, List<string> area)
    {
        if (substance.Count + area.Count == 0)
        {
            return $"A training that is mapped to {sides.Base.Name} fits {sides.Head.Name} as it is: no behavior differs in substance.";
        }

        var places = new[]
        {
            substance.Count > idsShown ? $"{substance.Count} under \"Different in substance\" below" : string.Join(", ", substance),
            area.Count == 0 ? "" : $"for its area, which only one of the two has, {string.Join(", ", area)}",
        };
        return $"A training that is mapped to {sides.Base.Name} must be looked at again at {Count.Of(substance.Count + area.Count, "behavior")}: {string.Join("; ", places.Where(place => place.Length > 0))}.";
    }

    private string? Holds(int affected)
    {
        var others = comparison.Changes.Sum(change => change.Base.Count) - affected;
        return affected == 0 || others == 0 ? null : $"At the other {others} the mapping holds.";
    }

    private string? Unmapped()
    {
        var unmapped = comparison.Unmapped.Head;
        return unmapped.IsEmpty ? null
            : $"Whether it also addresses {(unmapped.Count > idsShown ? $"the {unmapped.Count} behaviors that only {sides.Head.Name} has" : string.Join(", ", unmapped))} must be decided anew.";
    }

    private static List<string> Ids(IEnumerable<ValueList<ComparedBehavior>> behaviors) => [.. behaviors.SelectMany(some => some).Select(behavior => behavior.Id)];
}

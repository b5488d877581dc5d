using Guidelines.Comparison;

namespace Guidelines.Reporting;

/// <summary>What a report says of the reviewer's part in a comparison.</summary>
internal static class ReviewWords
{
    /// <summary>Null where a reviewer has not confirmed everything; told once where it holds of all.</summary>
    public static string? OfAll(DocumentComparison comparison) =>
        comparison.HasBehaviorsOnBothSides() && comparison.Changes.All(change => change.Reviewed) ? "A reviewer has confirmed what corresponds and what does not." : null;

    /// <summary>Names the changes whose texts a reviewer should look at again, listed below or not; null where there is none.</summary>
    public static string? Again(DocumentComparison comparison)
    {
        var ids = comparison.Changes.Where(change => change.ToReview).Select(change => change.Id).ToList();
        return ids.Count == 0 ? null : $"To review again, because a text has changed since a reviewer confirmed what corresponds: {string.Join(", ", ids)}.";
    }

    /// <summary>What a reviewer said of one change; null where nobody did.</summary>
    public static string? Of(Change change)
    {
        var isAlone = change.Base.IsEmpty || change.Head.IsEmpty;
        return change switch
        {
            { Reviewed: true } => isAlone ? "That nothing corresponds is reviewed." : "The correspondence is reviewed.",
            { ToReview: true } => $"A reviewer confirmed that {(isAlone ? "nothing corresponds" : "these correspond")}, but a text has changed since: please review it again.",
            _ => null,
        };
    }
}

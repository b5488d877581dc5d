using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>What a report counts and does not list, and how to get it: nothing is left out silently.</summary>
internal static class LeftOutWords
{
    /// <param name="comparison">What was compared.</param>
    /// <param name="hasBoth">Whether both sides hold behaviors; where one does not, the other's are not listed as differences.</param>
    public static ValueList<string> Of(DocumentComparison comparison, bool hasBoth)
    {
        var behaviors = hasBoth
            ? Count.Of(comparison.Changes.Count(change => change.Grade is null or Grade.Editorial), "unchanged behavior")
            : Count.Of(comparison.Changes.Sum(change => change.Base.Count + change.Head.Count), "behavior") + " without anything to compare with";
        var parts = new[]
        {
            (Number: hasBoth ? comparison.Changes.Count(change => change.Grade is null or Grade.Editorial) : comparison.Changes.Count, Text: behaviors),
            (Number: Areas(comparison), Text: Count.Of(Areas(comparison), "area") + " with the same name"),
            (Number: Requirements(comparison), Text: Count.Of(Requirements(comparison), "requirement") + " without a difference"),
        }.Where(part => part.Number > 0).Select(part => part.Text).ToList();
        return parts.Count == 0 ? [] : [$"Counted above and not listed: {string.Join(", ", parts)}. To list them: guidelines compare {comparison.Base.Id} {comparison.Head.Id} --all"];
    }

    private static int Areas(DocumentComparison comparison) => comparison.Areas.Count(area => area.Kind is AreaChangeKind.Unchanged);

    private static int Requirements(DocumentComparison comparison) => comparison.Requirements.Count(requirement => requirement.Kind is DifferenceKind.Unchanged);
}

using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>What a report counts or sums up and does not list, and how to get it: nothing is left out silently.</summary>
internal static class LeftOutWords
{
    /// <param name="comparison">What was compared.</param>
    /// <param name="listAll">Whether what does not differ is listed.</param>
    public static ValueList<string> Of(DocumentComparison comparison, bool listAll) =>
        new[] { listAll ? null : Counted(comparison), Unquoted(comparison.Requirements) }.OfType<string>().ToValueList();

    private static string? Counted(DocumentComparison comparison)
    {
        var hasBoth = comparison.HasBehaviorsOnBothSides();
        var unchanged = comparison.Changes.Count(change => change.Grade is null or Grade.Editorial);
        var alone = comparison.Changes.Sum(change => change.Base.Count + change.Head.Count);
        var hasAreas = ComparisonWords.HasAreas(comparison);
        var areas = hasAreas ? comparison.Areas.Count(area => area.Kind is AreaChangeKind.Unchanged) : comparison.Areas.Count;
        var requirements = comparison.Requirements.Count(requirement => requirement.Kind is DifferenceKind.Unchanged);
        var parts = new[]
        {
            !hasBoth || unchanged == 0 ? null : Count.Of(unchanged, "unchanged behavior"),
            hasBoth || alone == 0 ? null : Count.Of(alone, "behavior") + " without anything to compare with",
            hasBoth || comparison.Context.IsEmpty ? null : Count.Of(comparison.Context.Count, "line or note", "lines or notes") + " around them",
            areas == 0 ? null : Count.Of(areas, "area") + (hasAreas ? " with the same name" : " without anything to compare with"),
            requirements == 0 ? null : Count.Of(requirements, "requirement") + " without a difference",
        }.OfType<string>().ToList();
        return parts.Count == 0 ? null : $"Not listed: {string.Join(", ", parts)}. To list them: guidelines compare {comparison.Base.Id} {comparison.Head.Id} --all";
    }

    private static string? Unquoted(ValueList<RequirementChange> requirements) =>
        requirements.Any(requirement => requirement.Base is not null || requirement.Head is not null)
            ? "The texts of requirements are summed up, not quoted; the formats csv and json have them."
            : null;
}

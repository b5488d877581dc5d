using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>Whether two facts ask the same, be it said or counted otherwise.</summary>
internal static class Asks
{
    public static bool AreSame(RequirementFact left, RequirementFact right) =>
        left.State == right.State
        && Bound(left) == Bound(right)
        && Figures.AreSame(left, right)
        && left.Levels.Order(StringComparer.Ordinal).SequenceEqual(right.Levels.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What the figure bounds: two years that are asked are two years at least, whether or not the text says so.</summary>
    public static string Bound(RequirementFact fact) => fact.Qualifier ?? Qualifiers.Minimum;
}

using Guidelines.Comparison;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>A comparison as the API and <c>guidelines compare --format json</c> give it: the same text, and so the same bytes.</summary>
public static class ComparisonJson
{
    /// <param name="comparison">The comparison, withheld already where texts may not be shown.</param>
    public static string Write(DocumentComparison comparison) => JsonText.Serialize(comparison);
}

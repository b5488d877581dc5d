using Guidelines.Comparison.Alignment;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison;

/// <summary>What a comparison takes from outside the two documents.</summary>
public sealed record ComparisonContext
{
    public required GuidelineVocabulary Vocabulary { get; init; }

    /// <summary>Reviewed links, which overrule computed ones; those of other editions say nothing here.</summary>
    public ValueList<Crosswalk> Crosswalks { get; init; }

    /// <summary>Inferred areas by the ids of behaviors that their edition ties to no area.</summary>
    public IReadOnlyDictionary<string, InferredArea> InferredAreas { get; init; } = new Dictionary<string, InferredArea>(StringComparer.Ordinal);

    /// <summary>How alike statements must be; others than the default are for measuring.</summary>
    internal Thresholds Thresholds { get; init; } = Thresholds.Default;
}

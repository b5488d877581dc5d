using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison;

/// <summary>Compares two documents. Pure: the same documents and context give the same comparison, in any culture, on any machine.</summary>
public static class GuidelineComparer
{
    /// <summary>Everything that differs between two documents, requirements and areas included.</summary>
    public static DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context) =>
        new()
        {
            Base = ComparedDocument.Of(@base),
            Head = ComparedDocument.Of(head),
        };

    /// <summary>Which behaviors correspond; every behavior of both documents stands in exactly one correspondence, in the order of the base.</summary>
    public static ValueList<Correspondence> Correspond(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context)
    {
        _ = context;
        var others = head.Domains.SelectMany(domain => domain.Behaviors).ToList();
        var found = new List<Correspondence>();
        foreach (var behavior in @base.Domains.SelectMany(domain => domain.Behaviors))
        {
            var twin = others.Find(other => other.Text == behavior.Text);
            found.Add(new Correspondence { Base = [behavior], Head = twin is null ? [] : [twin], Similarity = twin is null ? 0 : 1, Confidence = 1 });
            _ = twin is not null && others.Remove(twin);
        }

        return [.. found, .. others.Select(other => new Correspondence { Head = [other], Similarity = 0, Confidence = 1 })];
    }
}

/// <summary>What a comparison takes from outside the two documents.</summary>
public sealed record ComparisonContext
{
    public required GuidelineVocabulary Vocabulary { get; init; }

    /// <summary>The ids of inferred areas by the ids of behaviors that their edition ties to no area.</summary>
    public IReadOnlyDictionary<string, string> InferredAreas { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

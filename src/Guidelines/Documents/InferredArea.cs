namespace Guidelines.Documents;

/// <summary>The area that a behavior most likely belongs to, because its counterparts elsewhere do; its own edition ties it to none.</summary>
public sealed record InferredArea
{
    public required string Behavior { get; init; }

    /// <summary>An area that the behavior's own document lists in the behavior's domain.</summary>
    public required string AreaId { get; init; }

    /// <summary>The ids of the behaviors that speak for the area, in the order of the library.</summary>
    public required ValueList<string> Evidence { get; init; }

    /// <summary>0.4 to 1: the strongest evidence, times the share of all evidence that speaks for this area; three decimals.</summary>
    public required decimal Confidence { get; init; }
}

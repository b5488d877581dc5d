using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>Behaviors of two documents that state the same competency; only one side where it has no counterpart.</summary>
public sealed record Correspondence
{
    public ValueList<Behavior> Base { get; init; }

    public ValueList<Behavior> Head { get; init; }

    /// <summary>0 to 1: how alike the texts are.</summary>
    public required double Similarity { get; init; }

    /// <summary>0 to 1: the similarity and its lead over the best rival; without a counterpart, how far even the best candidate is from the same text; where it is reviewed, what the reviewer says.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether a reviewer's crosswalk states it of the texts as they are now.</summary>
    public bool Reviewed { get; init; }
}

using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Alignment;

/// <summary>Statements that correspond, each side in document order; one side is empty where there is no counterpart.</summary>
internal sealed record Link
{
    public required Statement[] Base { get; init; }

    public required Statement[] Head { get; init; }

    /// <summary>0 to 1; 0 where there is no counterpart.</summary>
    public required double Similarity { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Null where the link is computed.</summary>
    public Review? Review { get; init; }

    /// <summary>The same seen from the other side.</summary>
    public Link Mirrored() => this with { Base = Head, Head = Base, Review = Review?.Mirrored() };
}

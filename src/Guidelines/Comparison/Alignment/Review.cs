namespace Guidelines.Comparison.Alignment;

/// <summary>What a reviewer says of a link.</summary>
internal sealed record Review
{
    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether the reviewer says how the head as a whole is related to the base; of the parts of a split or merger alone that need not follow.</summary>
    public bool JudgesScope { get; init; }

    /// <summary>Null where it is neither plainly wider nor plainly narrower.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The same seen from the other side.</summary>
    public Review Mirrored() => this with { Scope = Scope.Mirrored() };
}

/// <summary>Statements, by index, whose link a reviewer has settled; one side is empty where there is no counterpart.</summary>
internal sealed record Pin(int[] Base, int[] Head, Review Review);

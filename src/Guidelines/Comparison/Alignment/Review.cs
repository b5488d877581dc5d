namespace Guidelines.Comparison.Alignment;

/// <summary>What a reviewer says of a link.</summary>
internal sealed record Review
{
    /// <summary>
    /// Whether the texts are those that were reviewed. If not, the link is kept, but is to be reviewed again: the confidence and the scope are
    /// those of the present texts.
    /// </summary>
    public required bool IsCurrent { get; init; }

    /// <summary>0 to 1; null where it is to be computed.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether the reviewer says how the head as a whole is related to the base; of the parts of a split or merger alone that need not follow.</summary>
    public bool JudgesScope { get; init; }

    /// <summary>Null where it is neither plainly wider nor plainly narrower.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The same seen from the other side.</summary>
    public Review Mirrored() => this with { Scope = Scope.Mirrored() };
}

/// <summary>Statements, by index, whose link a reviewer has settled; one side is empty where there is no counterpart.</summary>
internal sealed record Pin(int[] Base, int[] Head, Review Review);

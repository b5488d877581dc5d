using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>What became of one competency: the behaviors of both sides that correspond, and how they differ.</summary>
public sealed record Change
{
    /// <summary>The first base behavior's id, else the first head behavior's.</summary>
    public string Id => (Base.IsEmpty ? Head : Base)[0].Id;

    public required ChangeKind Kind { get; init; }

    public required Move Moved { get; init; }

    /// <summary>What the head asks against the base; null where nothing corresponds or where it is neither plainly wider nor plainly narrower.</summary>
    public Scope? Scope { get; init; }

    /// <summary>How much the change matters; null where the texts are identical to the byte.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The id of the rule that gave the grade.</summary>
    public required string Rule { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Explanation { get; init; }

    /// <summary>Whether a training that was mapped to the base must be looked at again.</summary>
    public required bool AffectsTraining { get; init; }

    /// <summary>Sixteen hexadecimal digits that stay the same as long as the change says the same.</summary>
    public required string Fingerprint { get; init; }

    public ValueList<ComparedBehavior> Base { get; init; }

    public ValueList<ComparedBehavior> Head { get; init; }

    /// <summary>0 to 1: how alike the texts are; 0 where nothing corresponds.</summary>
    public required decimal Similarity { get; init; }

    /// <summary>0 to 1: how sure the correspondence is, or that there is none.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>Whether a reviewer's crosswalk states the correspondence, or that there is none, of the texts as they are now.</summary>
    public bool Reviewed { get; init; }

    /// <summary>Whether a reviewer stated the correspondence, or that there is none, of texts of which one has changed since.</summary>
    public bool ToReview { get; init; }

    /// <summary>The replacements of terms in this change.</summary>
    public ValueList<ChangedTerm> Terms { get; init; }

    /// <summary>The texts and elements, joined by line feeds in document order, word by word.</summary>
    public ValueList<Edit> Edits { get; init; }
}

public enum ChangeKind
{
    Unchanged,
    Terminology,
    Reworded,
    Split,
    Merged,
    Removed,
    Added,
}

/// <summary>Whether the competency stands elsewhere in the head.</summary>
public enum Move
{
    None,

    /// <summary>In another area of the same domain; known only where both editions tie behaviors to areas.</summary>
    Area,
    Domain,
}

public enum Scope
{
    Same,
    Broader,
    Narrower,
}

internal static class ScopeExtensions
{
    /// <summary>The same seen from the other side.</summary>
    public static Scope? Mirrored(this Scope? scope) => scope switch
    {
        Scope.Broader => Scope.Narrower,
        Scope.Narrower => Scope.Broader,
        _ => scope,
    };
}

/// <summary>How much a change matters, from least to most.</summary>
public enum Grade
{
    Editorial,
    Terminology,
    Wording,
    Substance,
}

/// <summary>A behavior as a comparison shows it. Texts are null where they may not be shown.</summary>
public sealed record ComparedBehavior
{
    public required string Id { get; init; }

    public required string Domain { get; init; }

    /// <summary>The area's name in the behavior's edition.</summary>
    public string? Area { get; init; }

    public string? AreaId { get; init; }

    /// <summary>Whether the area was inferred, not stated by the edition.</summary>
    public bool AreaInferred { get; init; }

    /// <summary>Where the area is inferred, the ids of the behaviors that speak for it; else empty.</summary>
    public ValueList<string> AreaEvidence { get; init; }

    /// <summary>Where the area is inferred, 0.4 to 1: how strongly they speak for it; else null.</summary>
    public decimal? AreaConfidence { get; init; }

    public required string? Text { get; init; }

    public ValueList<ComparedElement> Elements { get; init; }
}

/// <summary>A sub-item of a behavior as a comparison shows it.</summary>
public sealed record ComparedElement(string Id, string? Text);

/// <summary>A term and what stands in its place.</summary>
public sealed record ChangedTerm(string From, string To);

/// <summary>A run of words that both sides hold, or only one.</summary>
public sealed record Edit(EditOp Op, string Text);

public enum EditOp
{
    Equal,
    Delete,
    Insert,
}

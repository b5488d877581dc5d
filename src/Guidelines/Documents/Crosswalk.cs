namespace Guidelines.Documents;

/// <summary>Links between the behaviors of two editions, as a person reviewed them: the mapping set of one file of the folder <c>crosswalks</c>.</summary>
/// <remarks>
/// SSSOM 1.1 (https://mapping-commons.github.io/sssom/spec-model/). The base's behaviors are its subjects, the head's its objects.
/// </remarks>
public sealed record Crosswalk
{
    /// <summary>Stands for the site while it has no domain of its own: a name that is nobody's (RFC 2606).</summary>
    public const string DefaultSite = "https://guidelines.example/";

    /// <summary>The base edition's id.</summary>
    public required string Base { get; init; }

    /// <summary>The head edition's id.</summary>
    public required string Head { get; init; }

    /// <summary>When the base that was reviewed had been published; null where the file does not say.</summary>
    public string? BaseVersion { get; init; }

    /// <summary>When the head that was reviewed had been published; null where the file does not say.</summary>
    public string? HeadVersion { get; init; }

    /// <summary>The address that the addresses of behaviors and editions begin with; it ends with a slash.</summary>
    public string Site { get; init; } = DefaultSite;

    /// <summary>Prefixes of ids that are neither behaviors nor editions, such as those of reviewers.</summary>
    public ValueList<CrosswalkPrefix> Prefixes { get; init; }

    /// <summary>The other slots of the mapping set that have a value, in the order of SSSOM.</summary>
    public ValueList<CrosswalkSlot> Slots { get; init; }

    /// <summary>In the order of the file.</summary>
    public ValueList<CrosswalkRow> Rows { get; init; }
}

/// <summary>One statement on one behavior of each edition, or on one that the other edition has no counterpart of.</summary>
public sealed record CrosswalkRow
{
    /// <summary>Null where the head's behavior has no counterpart in the base.</summary>
    public string? Base { get; init; }

    /// <summary>Null where the base's behavior has no counterpart in the head.</summary>
    public string? Head { get; init; }

    public required CrosswalkRelation Relation { get; init; }

    /// <summary>How the row came about: a name of the Semantic Mapping Vocabulary.</summary>
    public required string Justification { get; init; }

    /// <summary>0 to 1; null where the row does not say.</summary>
    public decimal? Confidence { get; init; }

    public string? Comment { get; init; }

    /// <summary>Of the base's words when the row was reviewed; null where the row does not say, or has no base.</summary>
    public string? BaseFingerprint { get; init; }

    /// <summary>Of the head's words when the row was reviewed; null where the row does not say, or has no head.</summary>
    public string? HeadFingerprint { get; init; }

    /// <summary>Why a reviewer must look at the row again, for a reader of the table; the fingerprints say whether.</summary>
    public string? ToReview { get; init; }

    /// <summary>The other slots of the mapping that have a value, in the order of SSSOM.</summary>
    public ValueList<CrosswalkSlot> Slots { get; init; }

    /// <summary>Whether a person made or confirmed the row. Any other is a suggestion, which overrules nothing.</summary>
    public bool IsReviewed => Justification is "ManualMappingCuration" or "MappingReview";
}

/// <summary>How the head's behavior is related to the base's.</summary>
public enum CrosswalkRelation
{
    /// <summary>It asks for the same.</summary>
    Exact,

    /// <summary>The same competency; what it asks is neither plainly the same nor wider nor narrower.</summary>
    Close,

    /// <summary>The head's is the broader one.</summary>
    Broad,

    /// <summary>The head's is the narrower one.</summary>
    Narrow,
}

/// <summary>A slot of SSSOM by its name; several values where SSSOM allows them.</summary>
public sealed record CrosswalkSlot(string Name, ValueList<string> Values);

/// <summary>What a prefix stands for: the beginning of an address.</summary>
public sealed record CrosswalkPrefix(string Name, string Address);

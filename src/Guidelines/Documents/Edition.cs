namespace Guidelines.Documents;

/// <summary>One association's guidelines of one date: who publishes them, under whose licence, and what may be shown of them.</summary>
public sealed record Edition
{
    /// <summary><c>{association}-{year}</c>, or <c>-nd</c> where the text bears no date.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The association's id in the vocabulary, for instance <c>ak</c>.</summary>
    public required string Association { get; init; }

    /// <summary>The id of the association that owns the guidelines.</summary>
    public required string Licensor { get; init; }

    /// <summary>The edition of the licensor that this text follows, where it is known.</summary>
    public string? LicensorText { get; init; }

    /// <summary>ISO 8601 date, month or year of publication.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 8601 date from which the edition applies.</summary>
    public string? Effective { get; init; }

    public required EditionStatus Status { get; init; }

    /// <summary>The association's own earlier edition; "newer" is said along this line only.</summary>
    public string? Follows { get; init; }

    /// <summary>The edition's levels, held here or not.</summary>
    public ValueList<EditionLevel> Levels { get; init; }

    public required Wording Wording { get; init; }

    public required Publish Publish { get; init; }

    public Permission? Permission { get; init; }

    /// <summary>The files or addresses that the edition was read from.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>The mistakes of the source that are known and stay.</summary>
    public ValueList<Acknowledgement> Acknowledged { get; init; }

    /// <summary>The notice that stands with every copy.</summary>
    public string? Rights { get; init; }
}

public enum EditionStatus
{
    Current,
    Superseded,
    Unknown,
}

/// <summary>A level that the edition knows, and whether this library holds its document.</summary>
public sealed record EditionLevel
{
    public required string Id { get; init; }

    public required bool Held { get; init; }
}

/// <summary>What may leave the process for others: the text, or ids, names, counts and kinds of change alone.</summary>
public enum Publish
{
    Text,
    Structure,
}

/// <summary>A mistake of the source that its editor has seen and left as it is.</summary>
public sealed record Acknowledgement
{
    /// <summary>The code of the warning, GL401 and up.</summary>
    public required string Code { get; init; }

    /// <summary>The id that the warning names.</summary>
    public required string Id { get; init; }

    public required string Reason { get; init; }
}

/// <summary>The recorded consent to publish an official wording.</summary>
public sealed record Permission
{
    public required string By { get; init; }

    /// <summary>ISO 8601 date.</summary>
    public required string Date { get; init; }

    /// <summary>Where the consent can be read.</summary>
    public required string Document { get; init; }
}

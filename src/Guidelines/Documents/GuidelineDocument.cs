namespace Guidelines.Documents;

/// <summary>One level of one edition: what a practitioner knows and does there, and what its endorsement requires.</summary>
public sealed record GuidelineDocument
{
    /// <summary><c>{edition}-{level}</c>, for instance <c>ak-2016-ifa</c>.</summary>
    public required string Id { get; init; }

    public required string Edition { get; init; }

    public required string Level { get; init; }

    /// <summary>The level's name as the edition prints it, without numeral.</summary>
    public required string Title { get; init; }

    /// <summary>The level's numeral where the edition prints one: <c>I</c> to <c>IV</c>.</summary>
    public string? Numeral { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>Whether the texts were taken out because they may not be shown; then they are empty.</summary>
    public bool Withheld { get; init; }

    /// <summary>Which file, and which of its lines, the document was read from: <c>ak-2016-all-levels.txt, lines 295-867</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The edition's opening remarks on the document as a whole.</summary>
    public ValueList<string> About { get; init; }

    /// <summary>The designations that the level is divided into; only mentors have them.</summary>
    public ValueList<Designation> Designations { get; init; }

    public ValueList<DomainSection> Domains { get; init; }

    public ValueList<Requirement> Requirements { get; init; }
}

/// <summary>Whether a text is the association's own or is said again in our words.</summary>
public enum Wording
{
    Restated,
    Official,
}

/// <summary>A code such as <c>RF</c> that says whom among the mentors a behavior or a requirement concerns.</summary>
public sealed record Designation
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What the edition says of it, if anything.</summary>
    public string? Text { get; init; }
}

/// <summary>One domain ("area of expertise") of a document, with its knowledge or skill areas and its behaviors.</summary>
public sealed record DomainSection
{
    /// <summary>The domain's permanent id, for instance <c>tf</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The domain's name as this edition prints it.</summary>
    public required string Name { get; init; }

    public AreaKind AreaKind { get; init; }

    public ValueList<AreaName> Areas { get; init; }

    public ValueList<Behavior> Behaviors { get; init; }
}

/// <summary>What an edition calls the areas of a domain.</summary>
public enum AreaKind
{
    Knowledge,
    Skill,
}

/// <summary>An area as this edition names it, with its permanent id.</summary>
public sealed record AreaName
{
    public required string Id { get; init; }

    public required string Name { get; init; }
}

/// <summary>One statement under "As demonstrated by": the unit that is compared, searched and mapped.</summary>
public sealed record Behavior
{
    /// <summary><c>{document}-{domain}-{nn}</c>.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>The sub-items of a lead-in that ends in a colon.</summary>
    public ValueList<Element> Elements { get; init; }

    /// <summary>The line over the group of behaviors that this one belongs to.</summary>
    public string? Preamble { get; init; }

    /// <summary>Codes of the mentors' designations, its own or its group's.</summary>
    public ValueList<string> Designations { get; init; }

    /// <summary>The area that the edition itself ties the behavior to; null where it ties none.</summary>
    public string? AreaId { get; init; }

    public string? Note { get; init; }
}

/// <summary>A sub-item under a behavior's lead-in.</summary>
public sealed record Element
{
    /// <summary>The behavior's id and a letter, for instance <c>ak-2016-ifa-law-07a</c>.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }
}

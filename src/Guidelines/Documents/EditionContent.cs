namespace Guidelines.Documents;

/// <summary>All that one edition's folder holds, or that was read of one edition's official files.</summary>
public sealed record EditionContent
{
    public required Edition Edition { get; init; }

    public ValueList<GuidelineDocument> Documents { get; init; }

    /// <summary>The edition's explained terms, in its order.</summary>
    public ValueList<GlossaryTerm> Glossary { get; init; }

    /// <summary>What stands before the first level: sections of prose.</summary>
    public ValueList<ProseSection> Introduction { get; init; }

    /// <summary>An edition-level table of domains and areas without behaviors.</summary>
    public ValueList<DomainSection> Overview { get; init; }

    /// <summary>What the edition's source tells of its own past, in order of time.</summary>
    public ValueList<DatedFact> History { get; init; }
}

/// <summary>One explained term.</summary>
public sealed record GlossaryTerm
{
    /// <summary><c>{edition}-term-{slug}</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ValueList<ProseBlock> Blocks { get; init; }
}

/// <summary>A heading of an introduction with the prose below it.</summary>
public sealed record ProseSection
{
    /// <summary>Empty for prose before the first heading.</summary>
    public required string Heading { get; init; }

    public required ValueList<ProseBlock> Blocks { get; init; }
}

/// <summary>A paragraph or a list item.</summary>
public sealed record ProseBlock
{
    public required string Text { get; init; }

    public bool IsItem { get; init; }
}

/// <summary>One thing that happened, or was so, at a date.</summary>
public sealed record DatedFact
{
    /// <summary>A day, month or year of ISO 8601, or a decade such as <c>1970s</c>.</summary>
    public required string Date { get; init; }

    public required string Text { get; init; }
}

using Guidelines.Documents;

namespace Guidelines.Vocabulary;

/// <summary>An endorsement level. Levels are a set, not rungs.</summary>
public sealed record LevelEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The numeral of earlier editions, if the level has one.</summary>
    public string? Numeral { get; init; }

    /// <summary>Other names that editions use.</summary>
    public ValueList<string> Aliases { get; init; }

    public ValueList<DesignationEntry> Designations { get; init; }

    /// <summary>The code that stands for all designations together: <c>A</c>.</summary>
    public string? AllCode { get; init; }

    /// <summary>All codes that a statement may bear.</summary>
    public IEnumerable<string> Codes => Designations.Select(designation => designation.Code).Concat(AllCode is null ? [] : [AllCode]);
}

/// <summary>A designation of a level: code and name, for instance <c>RF</c>, Research/Faculty.</summary>
public sealed record DesignationEntry(string Code, string Name);

/// <summary>A domain ("area of expertise") with its areas.</summary>
public sealed record DomainEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public ValueList<string> Aliases { get; init; }

    public ValueList<AreaEntry> Areas { get; init; }
}

/// <summary>A knowledge or skill area: its permanent id, its canonical name, and how editions name it.</summary>
public sealed record AreaEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>How an edition names the area, level differences included.</summary>
    public ValueList<EditionNames> Names { get; init; }
}

/// <summary>The names that one edition uses for one thing.</summary>
public sealed record EditionNames
{
    public required string Edition { get; init; }

    public required ValueList<string> Names { get; init; }
}

/// <summary>A section of requirements with the headings that editions print over it.</summary>
public sealed record SectionEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Headings; each names the sections that it joins.</summary>
    public ValueList<string> Headings { get; init; }
}

/// <summary>A heading that joins several sections: "Code of Ethics &amp; Endorsement Agreement".</summary>
public sealed record JoinedHeading(string Heading, ValueList<string> Sections);

/// <summary>What some of the training hours must be about, told by words that a sentence holds.</summary>
public sealed record TopicEntry(string Id, string Name, ValueList<string> Words);

/// <summary>Terms that say the same thing in different editions; the first is the current one.</summary>
public sealed record TermFamily(string Id, ValueList<string> Terms);

/// <summary>Words and phrases by which a search finds one another: what people say beside what guidelines print. Comparisons do not look at them.</summary>
public sealed record EverydayWords(string Id, ValueList<string> Words);

/// <summary>A diagnostic manual and the edition that replaced it.</summary>
public sealed record ManualEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>How texts cite it.</summary>
    public required ValueList<string> Citations { get; init; }

    public required string ReplacedBy { get; init; }

    /// <summary>The year from which the manual was out of date.</summary>
    public required int ReplacedIn { get; init; }
}

/// <summary>An association that publishes guidelines under licence.</summary>
public sealed record AssociationEntry
{
    /// <summary>The first part of its editions' ids: <c>ak</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Its usual abbreviation, where one is known: AK-AIMH.</summary>
    public string? Code { get; init; }

    public ValueList<string> Aliases { get; init; }

    /// <summary>The state or country that it serves.</summary>
    public string? Place { get; init; }
}

using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading.Official;

/// <summary>What the readers of official text collect before ids are given: the parts of one level, with their places.</summary>
internal sealed class DraftDocument
{
    public required string Level { get; init; }

    public required string Title { get; init; }

    public string? Numeral { get; init; }

    public required Place Place { get; init; }

    public int LastLine { get; set; }

    public List<string> About { get; } = [];

    public List<Designation> Designations { get; } = [];

    public List<DraftDomain> Domains { get; } = [];

    public List<DraftRequirement> Requirements { get; } = [];

    public bool IsEmpty => Domains.Count == 0 && Requirements.Count == 0;
}

internal sealed class DraftDomain
{
    public required string Name { get; init; }

    public required Place Place { get; init; }

    public AreaKind AreaKind { get; set; }

    public List<DraftArea> Areas { get; } = [];

    public List<DraftBehavior> Behaviors { get; } = [];
}

internal sealed record DraftArea(string Name, Place Place);

internal sealed class DraftBehavior
{
    public required Place Place { get; init; }

    public required string Text { get; set; }

    public List<DraftElement> Elements { get; } = [];

    public string? Preamble { get; init; }

    public IReadOnlyList<string> Designations { get; set; } = [];

    /// <summary>The name of the area in whose row the behavior stands.</summary>
    public string? Area { get; init; }

    public string? Note { get; set; }

    /// <summary>Adds a remark, "Note: …", to those that stand already.</summary>
    public void AddNote(string remark)
    {
        var text = remark["Note:".Length..].Trim();
        Note = Note is null ? text : $"{Note} {text}";
    }
}

internal sealed class DraftElement
{
    public required Place Place { get; init; }

    public required string Text { get; set; }
}

internal sealed class DraftRequirement
{
    public required ValueList<string> Sections { get; init; }

    public required Phase Phase { get; init; }

    public required string Title { get; init; }

    public required Place Place { get; init; }

    public IReadOnlyList<string> Designations { get; init; } = [];

    public List<string> Paragraphs { get; } = [];

    public List<string> Items { get; } = [];

    public PartsOf PartsOf { get; set; } = PartsOf.All;

    public List<string> Footnotes { get; } = [];

    public bool IsEmpty => Paragraphs.Count == 0 && Items.Count == 0;
}

namespace Guidelines.Graph;

/// <summary>A place where a text uses a term of its edition's glossary.</summary>
public sealed record TermOccurrence
{
    /// <summary>The behavior, element or requirement whose text it is.</summary>
    public required Node Node { get; init; }

    public required TextPart Part { get; init; }

    /// <summary>Which of the parts or footnotes, from 0; 0 for the others.</summary>
    public int Index { get; init; }

    public required TermUse Use { get; init; }
}

/// <summary>The texts of a node that are searched for terms.</summary>
public enum TextPart
{
    Text,

    /// <summary>The note on a behavior.</summary>
    Note,

    /// <summary>An item of a requirement's parts.</summary>
    Part,

    Footnote,
}

/// <summary>A term in a text: where it begins and how long it is, in UTF-16 code units.</summary>
public sealed record TermUse(TermNode Term, int Offset, int Length);

using Markdig.Syntax.Inlines;

namespace Guidelines.Reading.Canonical;

/// <summary>Braces that were meant to hold an id, but stand where they give it to nothing.</summary>
internal sealed class MisplacedBraces : LeafInline
{
    /// <summary>What they say, such as <c>{#sys-01}</c>; null where they cannot be read.</summary>
    public required string? Text { get; init; }

    /// <summary>Whether the text goes on in the same line.</summary>
    public required bool IsInsideLine { get; init; }

    public string Message =>
        Text is null ? "these braces cannot be read; see whether a quotation mark or the brace itself is not closed"
        : IsInsideLine ? $"{Text} is not at the very end of its text; an id ends its text, and the next item begins on a line of its own with '- '"
        : $"{Text} stands in the middle of a text, which goes on in the next line; see whether that line has lost its '- ' (a hyphen and a blank)";
}

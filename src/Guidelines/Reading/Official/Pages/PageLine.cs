using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official.Pages;

/// <summary>A line of page text that is not blank.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Indent">How many blanks stand before its text.</param>
/// <param name="Text">Its text, blanks made single.</param>
/// <param name="AfterSpacer">Whether more space stands before it than a line break: a line of blanks, or two empty lines.</param>
/// <param name="AfterPageBreak">Whether a form feed or page furniture stands before it.</param>
internal sealed record PageLine(int Number, int Indent, string Text, bool AfterSpacer, bool AfterPageBreak);

/// <summary>What stands before a line's text.</summary>
internal enum Mark
{
    None,
    Bullet,
    Element,
}

/// <summary>How a file marks its statements and elements: by glyphs, by hyphens, by a leading blank, or not at all.</summary>
internal sealed partial class MarkStyle
{
    private enum Kind
    {
        Glyph,
        Hyphen,
        Blank,
        Number,
        None,
    }

    private readonly Kind _kind;

    /// <summary>Tells the style from the lines in which statements stand.</summary>
    public MarkStyle(IReadOnlyCollection<PageLine> lines)
    {
        var glyphs = lines.Count(line => Glyph().IsMatch(line.Text));
        var hyphens = lines.Count(line => Hyphen().IsMatch(line.Text));
        var numbers = lines.Count(line => Number().IsMatch(line.Text));
        var blanks = lines.Count(IsAfterBlank);
        _kind = glyphs > 2 ? Kind.Glyph : blanks > 2 && blanks >= hyphens ? Kind.Blank : hyphens > 2 ? Kind.Hyphen : numbers > 2 ? Kind.Number : Kind.None;
    }

    public bool IsNone => _kind is Kind.None;

    public static bool IsLoneGlyph(string text) => text is "•" or "▪" or "●" or "■" or "◦" or "○" or "\uF0B7" or "\uF0A7";

    /// <summary>The mark of a line, and its text without it.</summary>
    public (Mark Mark, string Text) Of(PageLine line)
    {
        var text = line.Text;
        if (ElementGlyph().Match(text) is { Success: true } element)
        {
            return (Mark.Element, text[element.Length..]);
        }

        if (Glyph().Match(text) is { Success: true } glyph)
        {
            return (Mark.Bullet, text[glyph.Length..]);
        }

        if (_kind is Kind.Number && Number().Match(text) is { Success: true } number)
        {
            return (Mark.Bullet, text[number.Length..]);
        }

        if (Hyphen().Match(text) is { Success: true } hyphen)
        {
            return (_kind is Kind.Hyphen or Kind.Number ? Mark.Bullet : Mark.Element, text[hyphen.Length..]);
        }

        return _kind is Kind.Blank && IsAfterBlank(line) ? (Mark.Bullet, text) : (Mark.None, text);
    }

    private static bool IsAfterBlank(PageLine line) => line.Indent is > 0 and < 4 && !ElementGlyph().IsMatch(line.Text) && Grammar.IsCapitalized(line.Text);

    [GeneratedRegex(@"^[•▪●■·\uF0B7*]\s*(?=\S)")]
    private static partial Regex Glyph();

    [GeneratedRegex(@"^(?:[◦○\uF06F]\s*|o\s+)(?=\S)")]
    private static partial Regex ElementGlyph();

    [GeneratedRegex(@"^[-–]\s*(?=\p{Lu})|^[-–]\s+(?=\S)")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"^\(?\d{1,2}[.)]\s+(?=\p{Lu})")]
    private static partial Regex Number();
}

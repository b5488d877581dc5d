using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official.Pages;

/// <summary>A line of page text that is not blank.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Indent">How many blanks stand before its text.</param>
/// <param name="Text">Its text, blanks made single.</param>
/// <param name="AfterSpacer">Whether more space stands before it than a line break: a line of blanks, or two empty lines.</param>
/// <param name="AfterPageBreak">Whether a form feed or page furniture stands before it.</param>
/// <param name="AfterEmpty">Whether an empty line stands before it.</param>
/// <param name="Offset">How far its column's edge, from which the indent counts, stands from that of the page.</param>
/// <param name="IsRight">Whether it is the part of a line that stood in the right one of two columns.</param>
internal sealed record PageLine(int Number, int Indent, string Text, bool AfterSpacer, bool AfterPageBreak, bool AfterEmpty = false, int Offset = 0, bool IsRight = false)
{
    /// <summary>The column in the file, from 1, at which its text begins.</summary>
    public int Column => Offset + Indent + 1;
}

/// <summary>What stands before a line's text.</summary>
internal enum Mark
{
    None,
    Bullet,
    Element,
}

/// <summary>How a file marks its statements and elements: by glyphs, by hyphens, by a leading blank, by paragraphs, or not at all.</summary>
internal sealed partial class MarkStyle
{
    private enum Kind
    {
        Glyph,
        Hyphen,
        Blank,
        Number,
        Paragraph,
        None,
    }

    // A line that was wrapped is at least this long; a shorter one ended by itself.
    private const int WrappedLine = 40;

    private readonly Kind _kind;
    private readonly int _baseIndent;
    private readonly Grammar? _grammar;
    private readonly bool _isWrappedApart;

    /// <summary>Tells the style from the lines in which statements stand.</summary>
    public MarkStyle(IReadOnlyList<PageLine> lines, Grammar? grammar = null)
    {
        var glyphs = lines.Where(line => Glyph().IsMatch(line.Text)).ToList();
        var hyphens = lines.Count(line => Hyphen().IsMatch(line.Text));
        var numbers = lines.Count(line => Number().IsMatch(line.Text));
        var blanks = lines.Count(IsAfterBlank);
        var paragraphs = grammar is null ? 0 : lines.Count(line => line.Indent == 0 && BeginsParagraph(line) && grammar.BeginsStatement(line.Text.Split(' '), 0, strict: false));
        (_grammar, _isWrappedApart) = (grammar, lines.Skip(1).Zip(lines).Any(pair => pair.First.AfterEmpty && char.IsLower(pair.First.Text[0]) && pair.Second.Text.Length > WrappedLine));
        _baseIndent = glyphs.Count == 0 ? 0 : glyphs.Min(line => line.Indent);
        _kind = paragraphs > 2 && paragraphs > glyphs.Count + hyphens + blanks ? Kind.Paragraph
            : glyphs.Count > 2 ? Kind.Glyph
            : blanks > 2 && blanks >= hyphens ? Kind.Blank
            : hyphens > 2 ? Kind.Hyphen
            : numbers > 2 ? Kind.Number
            : Kind.None;
    }

    public bool IsNone => _kind is Kind.None;

    /// <summary>Whether statements stand as paragraphs without any mark.</summary>
    public bool IsParagraphs => _kind is Kind.Paragraph;

    public static bool IsLoneGlyph(string text) => text is "-" or "–" or "*" or "•" or "▪" or "●" or "■" or "◦" or "○" or "\uF0B7" or "\uF0A7";

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
            // The same glyph, further in, or below statements that are paragraphs, marks elements.
            return (_kind is Kind.Paragraph || line.Indent >= _baseIndent + 2 ? Mark.Element : Mark.Bullet, text[glyph.Length..]);
        }

        if (_kind is Kind.Number && Number().Match(text) is { Success: true } number)
        {
            return (Mark.Bullet, text[number.Length..]);
        }

        if (Hyphen().Match(text) is { Success: true } hyphen)
        {
            return (_kind is Kind.Hyphen or Kind.Number ? Mark.Bullet : Mark.Element, text[hyphen.Length..]);
        }

        return (_kind is Kind.Blank && IsAfterBlank(line)) || (_kind is Kind.Paragraph && IsParagraph(line)) ? (Mark.Bullet, text) : (Mark.None, text);
    }

    // A statement that is a paragraph: it begins like a statement, or stands apart where wrapped lines do not.
    private bool IsParagraph(PageLine line) =>
        Grammar.IsCapitalized(line.Text) && ((!_isWrappedApart && BeginsParagraph(line)) || _grammar!.BeginsStatement(line.Text.Split(' '), 0, strict: false));

    private static bool BeginsParagraph(PageLine line) => line.AfterEmpty || line.AfterSpacer || line.AfterPageBreak;

    private static bool IsAfterBlank(PageLine line) => line.Indent is > 0 and < 4 && !ElementGlyph().IsMatch(line.Text) && Grammar.IsCapitalized(line.Text);

    [GeneratedRegex(@"^[•▪●■·\uF0B7*]\s*(?=\S)")]
    private static partial Regex Glyph();

    [GeneratedRegex(@"^(?:[◦○\uF06F]\s*|o\s+)(?=\S)")]
    private static partial Regex ElementGlyph();

    [GeneratedRegex(@"^[-–]\s*(?=\p{Lu})|^[-–]\s+(?=\S)")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"^\(?[0-9]{1,2}[.)]\s+(?=\p{Lu})")]
    private static partial Regex Number();
}

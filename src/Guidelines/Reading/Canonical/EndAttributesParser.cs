using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>
/// Reads <c>{#id key="value"}</c> at the very end of a heading, paragraph or list item. Markdig's own extension takes braces
/// anywhere and swallows a <c>{x}</c> inside a sentence; this one leaves every other brace in the text, and marks a <c>{#</c>
/// that stands elsewhere or cannot be read: an id would be lost.
/// </summary>
internal sealed class EndAttributesParser : InlineParser
{
    public EndAttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var rest = slice;
        var isRead = GenericAttributesParser.TryParse(ref rest, out var attributes);
        if (!isRead || !rest.AsSpan().IsWhiteSpace())
        {
            return Misplaced(processor, ref slice, isRead ? rest.Start : null);
        }

        attributes!.Span.Start = processor.GetSourcePosition(start, out var line, out var column);
        attributes.Span.End = attributes.Span.Start + rest.Start - start - 1;
        (attributes.Line, attributes.Column) = (line, column);
        processor.Block!.SetAttributes(attributes);
        slice.Start = rest.End + 1;
        return true;
    }

    private static bool Misplaced(InlineProcessor processor, ref StringSlice slice, int? end)
    {
        if (slice.PeekChar() != '#')
        {
            return false;
        }

        // Markdig counts the line's end as a part of the braces.
        var next = end is { } behind ? slice.Start + slice.Text.AsSpan(slice.Start, behind - slice.Start).TrimEnd().Length : slice.Start + 2;
        var rest = slice.Text.AsSpan(next, slice.End + 1 - next);
        var lineEnd = rest.IndexOf('\n');
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MisplacedBraces
        {
            Text = end is null ? null : slice.Text[slice.Start..next],
            IsInsideLine = lineEnd < 0 || !rest[..lineEnd].IsWhiteSpace(),
            Span = new SourceSpan(at, at + next - slice.Start - 1),
            Line = line,
            Column = column,
        };
        slice.Start = next;
        return true;
    }
}

using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;

namespace Guidelines.Reading.Canonical;

/// <summary>
/// Reads <c>{#id key="value"}</c> at the very end of a heading, paragraph or list item. Markdig's own extension takes braces
/// anywhere and swallows a <c>{x}</c> inside a sentence; this one leaves every other brace in the text.
/// </summary>
internal sealed class EndAttributesParser : InlineParser
{
    public EndAttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var rest = slice;
        if (!GenericAttributesParser.TryParse(ref rest, out var attributes))
        {
            return false;
        }

        for (var i = rest.Start; i <= rest.End; i++)
        {
            if (!rest.Text[i].IsWhitespace())
            {
                return false;
            }
        }

        attributes.Span.Start = processor.GetSourcePosition(start, out var line, out var column);
        attributes.Span.End = attributes.Span.Start + rest.Start - start - 1;
        (attributes.Line, attributes.Column) = (line, column);
        processor.Block!.SetAttributes(attributes);
        slice.Start = rest.End + 1;
        return true;
    }
}

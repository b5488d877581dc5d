using System.Text;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidelines.Reading.Canonical;

/// <summary>Takes the plain text out of a paragraph or heading.</summary>
internal static class InlineText
{
    public static string Of(LeafBlock block, SourceText source, DiagnosticLog log)
    {
        var text = new StringBuilder();
        Append(block.Inline, text, source, log);
        return SingleLine.Of(text.ToString());
    }

    private static void Append(ContainerInline? container, StringBuilder text, SourceText source, DiagnosticLog log)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CodeInline code:
                    Ignored("code", "`", code);
                    text.Append(code.Content);
                    break;
                case EmphasisInline emphasis:
                    Ignored("emphasis", $"{emphasis.DelimiterChar}", emphasis);
                    Append(emphasis, text, source, log);
                    break;
                case LinkInline link:
                    Ignored(link.IsImage ? "an image" : "a link", "[", link);
                    Append(link, text, source, log);
                    break;
                case MisplacedBraces braces:
                    log.Add(Rules.MisplacedId, source.AtOffset(braces.Span.Start), braces.Message);
                    break;
                case ContainerInline other:
                    Append(other, text, source, log);
                    break;
                default:
                    throw new InvalidOperationException($"The pipeline gives no {inline.GetType().Name}.");
            }
        }

        void Ignored(string what, string mark, Inline inline) =>
            log.Add(Rules.MarkupIgnored, source.AtOffset(inline.Span.Start), $"{what} has no meaning in a text, only its words are read; a {mark} that belongs to the text is written \\{mark}");
    }
}

using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidelines.Reading.Official.Markdown;

/// <summary>One thing that a Markdown text says at top level or inside a list.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Text">Its plain text; of a row, the cells joined by tabs.</param>
/// <param name="Depth">Of a list item, how deep it stands, from 1.</param>
internal sealed record MarkdownLine(MarkdownKind Kind, int Line, string Text, int Depth = 0);

internal enum MarkdownKind
{
    Heading,

    /// <summary>A line that is bold from end to end: a heading in disguise, or a remark.</summary>
    Bold,
    Paragraph,
    Quote,
    Item,
    Row,
}

/// <summary>Flattens Markdown into the order in which it is read.</summary>
internal static class MarkdownLines
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml().Build();

    /// <summary>The lines of a text; null where it is nested so deep that Markdig refuses it.</summary>
    public static List<MarkdownLine>? Read(string text)
    {
        var lines = new List<MarkdownLine>();
        try
        {
            foreach (var block in Markdig.Markdown.Parse(text, Pipeline))
            {
                Add(block, 0, lines);
            }
        }
        catch (ArgumentException)
        {
            return null;
        }

        return lines;
    }

    private static void Add(Block block, int depth, List<MarkdownLine> lines)
    {
        switch (block)
        {
            case HeadingBlock heading:
                lines.Add(new MarkdownLine(MarkdownKind.Heading, heading.Line + 1, string.Join(' ', PlainLines(heading.Inline).Select(line => line.Text))));
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, MarkdownKind.Paragraph, lines);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote.OfType<ParagraphBlock>())
                {
                    Paragraph(inner, MarkdownKind.Quote, lines);
                }

                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    Item(item, depth + 1, lines);
                }

                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>())
                {
                    lines.Add(new MarkdownLine(MarkdownKind.Row, row.Line + 1, string.Join('\t', row.OfType<TableCell>().Select(Cell))));
                }

                break;
            case CodeBlock code:
                lines.Add(new MarkdownLine(MarkdownKind.Paragraph, code.Line + 1, Lines.Clean(code.Lines.ToString())));
                break;
        }
    }

    private static void Item(ListItemBlock item, int depth, List<MarkdownLine> lines)
    {
        var first = true;
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph)
            {
                var plain = string.Join(' ', PlainLines(paragraph.Inline).Select(line => line.Text));
                lines.Add(new MarkdownLine(first ? MarkdownKind.Item : MarkdownKind.Paragraph, paragraph.Line + 1, plain, depth));
                first = false;
            }
            else
            {
                Add(block, depth, lines);
            }
        }
    }

    // A paragraph whose first lines are bold says headings; the rest is one paragraph.
    private static void Paragraph(ParagraphBlock paragraph, MarkdownKind kind, List<MarkdownLine> lines)
    {
        var rest = new List<string>();
        var number = paragraph.Line + 1;
        var restLine = number;
        foreach (var (line, isBold) in PlainLines(paragraph.Inline))
        {
            if (isBold && rest.Count == 0)
            {
                lines.Add(new MarkdownLine(MarkdownKind.Bold, number, line));
                restLine = number + 1;
            }
            else
            {
                rest.Add(line);
            }

            number++;
        }

        if (rest.Count > 0)
        {
            lines.Add(new MarkdownLine(kind, restLine, Lines.Clean(string.Join(' ', rest))));
        }
    }

    private static string Cell(TableCell cell) =>
        string.Join(' ', cell.OfType<ParagraphBlock>().SelectMany(paragraph => PlainLines(paragraph.Inline)).Select(line => line.Text));

    private static IEnumerable<(string Text, bool IsBold)> PlainLines(ContainerInline? inlines)
    {
        var line = new System.Text.StringBuilder();
        var (bold, plain) = (false, false);
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            if (inline is LineBreakInline)
            {
                yield return (Lines.Clean(line.ToString()), bold && !plain);
                line.Clear();
                (bold, plain) = (false, false);
                continue;
            }

            var text = Plain(inline);
            line.Append(text);
            bold |= inline is EmphasisInline { DelimiterCount: >= 2 };
            plain |= inline is not EmphasisInline { DelimiterCount: >= 2 } && !string.IsNullOrWhiteSpace(text);
        }

        if (line.Length > 0)
        {
            yield return (Lines.Clean(line.ToString()), bold && !plain);
        }
    }

    private static string Plain(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        DelimiterInline delimiter => delimiter.ToLiteral() + string.Concat(delimiter.Select(Plain)),
        ContainerInline container => string.Concat(container.Select(Plain)),
        _ => "",
    };
}

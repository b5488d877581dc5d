using System.Text;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>Blocks of GitHub's Markdown, one blank line between them. Every text is escaped.</summary>
internal sealed class MarkdownBlocks
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>Closing number signs would be dropped, so the last one is escaped.</summary>
    public void Heading(int level, string text) => Block($"{new string('#', level)} {(text.EndsWith('#') ? Inline(text[..^1]) + "\\#" : Inline(text))}");

    public void Paragraph(string text)
    {
        if (text.Length > 0)
        {
            Block(Escaped(text, beginsBlock: true));
        }
    }

    public void List(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => $"- {Escaped(item, beginsBlock: true)}")));

    public void Table(IReadOnlyList<string> headings, IEnumerable<string[]> rows) =>
        Block(string.Join('\n', [Row(headings), $"|{string.Concat(Enumerable.Repeat("---|", headings.Count))}", .. rows.Select(Row)]));

    /// <summary>Texts as a quote, elements as lists within it. A blank line stands around each list, which would swallow the text after it.</summary>
    public void Quote(ValueList<ChangeLine> lines)
    {
        var text = new List<string>();
        var wasElement = false;
        foreach (var line in lines)
        {
            if (text.Count > 0 && !(line.IsElement && wasElement))
            {
                text.Add(">");
            }

            wasElement = line.IsElement;
            var content = string.Join(' ', line.Runs.Select((run, index) => Marked(run, isFirst: index == 0)));
            text.Add(line.IsElement ? $"> - {content}" : $"> {(line.Of is { } of ? $"*{Inline(of)}:* " : "")}{content}");
        }

        Block(string.Join('\n', text));
    }

    private static string Marked(Edit run, bool isFirst) => run.Op switch
    {
        EditOp.Delete => $"~~{Inline(run.Text)}~~",
        EditOp.Insert => $"**{Inline(run.Text)}**",
        _ => isFirst ? Escaped(run.Text, beginsBlock: true) : Inline(run.Text),
    };

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Inline))} |";

    private static string Inline(string text) => Escaped(text, beginsBlock: false);

    /// <summary>As our own Markdown is escaped, and what GitHub's adds besides: strikes and tables.</summary>
    private static string Escaped(string text, bool beginsBlock)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('~' or '|' or '\n'))
            {
                continue;
            }

            var piece = text[start..i];
            escaped.Append(beginsBlock && start == 0 ? MarkdownText.Block(piece) : MarkdownText.Inline(piece));
            if (i < text.Length)
            {
                escaped.Append(text[i] is '\n' ? " " : $"\\{text[i]}");
            }

            start = i + 1;
        }

        return escaped.ToString();
    }

    private void Block(string block) => _text.Append(_text.Length == 0 ? "" : "\n").Append(block).Append('\n');
}

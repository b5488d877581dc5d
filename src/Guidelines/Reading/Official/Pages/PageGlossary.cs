using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Reads a glossary: a term, a colon, its explanation, perhaps further paragraphs and lists.</summary>
internal static partial class PageGlossary
{
    private const int LongestTerm = 14;

    public static bool IsHeading(string text) => Names.Key(text) is "glossary" or "glossary of terms" or "definitions" or "key terms";

    public static void Read(IReadOnlyList<PageLine> lines, ReadingDraft draft, ReaderContext context, IReadOnlySet<string> words)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var style = new MarkStyle(lines);
        var width = lines.Max(line => Paragraphs.Width(line.Text));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var previous = i == 0 ? null : lines[i - 1];
            var entry = Entry().Match(line.Text);
            if (entry.Success && (previous is null || line.AfterSpacer || !Paragraphs.IsOpen(previous.Text)) && IsTerm(entry.Groups["term"].Value))
            {
                draft.Glossary.Add((entry.Groups["term"].Value.Trim(), [new ProseBlock { Text = entry.Groups["text"].Value }], context.Source.At(line.Number, line.Column)));
                continue;
            }

            if (draft.Glossary.Count == 0)
            {
                context.Log.Add(Rules.OutsideDocument, context.Source.At(line.Number), "text before the glossary's first term, not kept");
                continue;
            }

            Append(draft.Glossary[^1].Blocks, line, previous, style, width, words);
        }
    }

    private static void Append(List<ProseBlock> blocks, PageLine line, PageLine? previous, MarkStyle style, double width, IReadOnlySet<string> words)
    {
        var (mark, text) = style.Of(line);
        var isNumbered = RequirementsBuilder.IsNumbered(text, out var plain);
        var isItem = isNumbered || mark is Mark.Element || (mark is Mark.Bullet && !EndsParagraph(blocks[^1], line, previous));
        if (isItem)
        {
            blocks.Add(new ProseBlock { Text = plain, IsItem = true });
        }
        else if (previous is not null && (line.AfterSpacer || line.AfterPageBreak || line.Indent > 0) && Paragraphs.Begins(previous.Text, line with { AfterSpacer = true }, width + 40))
        {
            blocks.Add(new ProseBlock { Text = text });
        }
        else
        {
            blocks[^1] = blocks[^1] with { Text = Lines.Join(blocks[^1].Text, text, words) };
        }
    }

    // After a page break the first line is indented like an item; it is one only where a list was announced or is open.
    private static bool EndsParagraph(ProseBlock last, PageLine line, PageLine? previous) =>
        line.AfterPageBreak ? !last.Text.EndsWith(':') && !last.IsItem : !last.IsItem && !last.Text.EndsWith(':') && previous is not null && !line.AfterSpacer;

    private static bool IsTerm(string term) => term.Split(' ').Length <= LongestTerm && !term.Contains(". ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<term>[\p{Lu}“""][^:;]{1,110}?):\s+(?<text>[\p{Lu}0-9“""(].*)$")]
    private static partial Regex Entry();
}

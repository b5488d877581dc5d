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
        var style = new MarkStyle(lines);
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

            Append(draft.Glossary[^1].Blocks, line, previous, style, words);
        }
    }

    private static void Append(List<ProseBlock> blocks, PageLine line, PageLine? previous, MarkStyle style, IReadOnlySet<string> words)
    {
        var (mark, text) = style.Of(line);
        var isNumbered = RequirementsBuilder.IsNumbered(text, out var plain);
        if (isNumbered || mark is Mark.Element || (mark is Mark.Bullet && IsItem(blocks[^1], line)))
        {
            blocks.Add(new ProseBlock { Text = plain, IsItem = true });
        }
        else if ((line.AfterSpacer || line.AfterPageBreak || line.Indent > 0) && Grammar.IsCapitalized(text) && (previous is null || !Paragraphs.IsOpen(previous.Text)))
        {
            blocks.Add(new ProseBlock { Text = text });
        }
        else
        {
            blocks[^1] = blocks[^1] with { Text = Lines.Join(blocks[^1].Text, text, words) };
        }
    }

    // A line that is indented like an item is one where a list is open or announced, or where it stands apart; the first
    // line of a page is indented in any case.
    private static bool IsItem(ProseBlock last, PageLine line) =>
        last.IsItem || last.Text.EndsWith(':') || (line.AfterSpacer && !line.AfterPageBreak);

    private static bool IsTerm(string term) => term.Split(' ').Length <= LongestTerm && !term.Contains(". ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<term>[\p{Lu}“""][^:;]{1,110}?):\s+(?<text>[\p{Lu}0-9“""(].*)$")]
    private static partial Regex Entry();
}

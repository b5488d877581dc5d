using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Reads prose: the introduction before the levels, and the remarks that open a level.</summary>
internal static partial class PageProse
{
    private const int LongestTitle = 8;

    /// <summary>
    /// Sections of an introduction. A heading is a line in capitals alone, or a line of few words that stands apart, ends
    /// in a colon and has prose below it; short lines without a stop below a colon are a list.
    /// </summary>
    public static IEnumerable<ProseSection> Introduction(IReadOnlyList<PageLine> lines, IReadOnlySet<string> words)
    {
        var heading = "";
        for (var start = 0; start <= lines.Count;)
        {
            var section = lines.Skip(start).TakeWhile(line => !IsHeading(line.Text)).ToList();
            foreach (var part in Sections(heading, Paragraphs.Join(section, words)))
            {
                yield return part;
            }

            start += section.Count;
            heading = start < lines.Count ? lines[start].Text.TrimEnd(':') : "";
            start++;
        }
    }

    /// <summary>Splits a level's opening lines into its designations' definitions and its remarks.</summary>
    public static void Front(DraftDocument document, LevelEntry level, IReadOnlyList<PageLine> lines, IReadOnlySet<string> words)
    {
        var remarks = new List<PageLine>();
        foreach (var line in lines)
        {
            var definition = Definition().Match(line.Text);
            if (level.Designations.Any(known => Names.Key(known.Name) == Names.Key(line.Text)))
            {
                continue;
            }

            if (definition.Success && level.Codes.Contains(definition.Groups["code"].Value, StringComparer.Ordinal))
            {
                Define(document, level, definition.Groups["code"].Value, definition.Groups["text"].Value);
            }
            else if (document.Designations.Count > 0)
            {
                document.Designations[^1] = document.Designations[^1] with { Text = Lines.Join(document.Designations[^1].Text ?? "", line.Text, words) };
            }
            else
            {
                remarks.Add(line);
            }
        }

        document.About.AddRange(Paragraphs.Join(remarks, words).Select(paragraph => paragraph.Text));
    }

    private static void Define(DraftDocument document, LevelEntry level, string code, string text)
    {
        var name = level.Designations.FirstOrDefault(known => known.Code == code)?.Name;
        var rest = name is not null && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? text[name.Length..].TrimStart(' ', '—', '–', '-', ':') : text;
        document.Designations.Add(name is null
            ? new Designation { Code = code, Name = text }
            : new Designation { Code = code, Name = name, Text = rest.Length == 0 ? null : rest });
    }

    private static IEnumerable<ProseSection> Sections(string heading, List<Paragraph> paragraphs)
    {
        var blocks = new List<ProseBlock>();
        var inList = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            inList = IsItem(paragraph) && (inList ? !paragraph.First.AfterSpacer : i > 0 && paragraphs[i - 1].Text.EndsWith(':'));
            if (!IsTitle(paragraph) || i + 1 == paragraphs.Count || IsItem(paragraphs[i + 1]))
            {
                blocks.Add(new ProseBlock { Text = paragraph.Text, IsItem = inList });
                continue;
            }

            if (heading.Length > 0 || blocks.Count > 0)
            {
                yield return new ProseSection { Heading = heading, Blocks = blocks.ToValueList() };
            }

            (heading, blocks) = (paragraph.Text.TrimEnd(':'), []);
        }

        if (heading.Length > 0 || blocks.Count > 0)
        {
            yield return new ProseSection { Heading = heading, Blocks = blocks.ToValueList() };
        }
    }

    private static bool IsItem(Paragraph paragraph) => paragraph.Lines <= 2 && paragraph.Text[^1] is not ('.' or ':' or ';' or '!' or '?');

    private static bool IsTitle(Paragraph paragraph) =>
        paragraph.Lines == 1 && paragraph.Text[^1] is ':' && paragraph.Text.Split(' ').Length <= LongestTitle && (paragraph.First.AfterSpacer || paragraph.First.AfterPageBreak);

    private static bool IsHeading(string text) => text.Count(char.IsLetter) > 5 && !text.Any(char.IsLower) && text[^1] is not ('.' or ',') && text.Length <= 100;

    [GeneratedRegex(@"^(?<code>[A-Z]{1,3})\s+(?<text>\p{Lu}.*)$")]
    private static partial Regex Definition();
}

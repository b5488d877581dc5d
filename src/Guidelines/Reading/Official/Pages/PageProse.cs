using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Reads prose: the introduction before the levels, and the remarks that open a level.</summary>
internal static partial class PageProse
{
    /// <summary>Sections of an introduction; a line in capitals alone is a heading.</summary>
    public static IEnumerable<ProseSection> Introduction(IReadOnlyList<PageLine> lines, IReadOnlySet<string> words)
    {
        var heading = "";
        var section = new List<PageLine>();
        foreach (var line in lines)
        {
            if (!IsHeading(line.Text))
            {
                section.Add(line);
                continue;
            }

            if (section.Count > 0 || heading.Length > 0)
            {
                yield return Section(heading, section, words);
            }

            (heading, section) = (line.Text.TrimEnd(':'), []);
        }

        if (section.Count > 0 || heading.Length > 0)
        {
            yield return Section(heading, section, words);
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

        document.About.AddRange(Paragraphs.Join(remarks, words));
    }

    private static void Define(DraftDocument document, LevelEntry level, string code, string text)
    {
        var name = level.Designations.FirstOrDefault(known => known.Code == code)?.Name;
        var rest = name is not null && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? text[name.Length..].TrimStart(' ', '—', '–', '-', ':') : text;
        document.Designations.Add(name is null
            ? new Designation { Code = code, Name = text }
            : new Designation { Code = code, Name = name, Text = rest.Length == 0 ? null : rest });
    }

    private static ProseSection Section(string heading, List<PageLine> lines, IReadOnlySet<string> words) => new()
    {
        Heading = heading,
        Blocks = Paragraphs.Join(lines, words).Select(text => new ProseBlock { Text = text }).ToValueList(),
    };

    private static bool IsHeading(string text) => text.Count(char.IsLetter) > 5 && !text.Any(char.IsLower) && text[^1] is not ('.' or ',') && text.Length <= 100;

    [GeneratedRegex(@"^(?<code>[A-Z]{1,3})\s+(?<text>\p{Lu}.*)$")]
    private static partial Regex Definition();
}

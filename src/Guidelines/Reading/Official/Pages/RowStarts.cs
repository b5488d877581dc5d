using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>A line of a table in two columns, with what stands on either side.</summary>
internal sealed record TableLine(PageLine Line, PageLine? Left, PageLine? Right);

/// <summary>Tells by the left column where the rows of a table begin.</summary>
internal static class RowStarts
{
    /// <summary>The lines at which a domain begins, or, in a table that has none, a section of requirements; in order.</summary>
    public static IEnumerable<int> Find(List<TableLine> table, ReaderContext context)
    {
        var left = Enumerable.Range(0, table.Count).Where(i => table[i].Left is not null).ToList();
        string[] texts = [.. left.Select(i => table[i].Left!.Text)];
        var starts = Domains(texts, context.Headings).ToList();
        if (starts.Count == 0)
        {
            starts = [.. Enumerable.Range(0, texts.Length).Where(i => context.Headings.Domain(texts[i]) is not null)];
        }

        return (starts.Count > 0 ? starts : Sections(table, left, texts, context)).Select(start => left[start]);
    }

    private static IEnumerable<int> Domains(string[] texts, Headings headings)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (Headings.DomainAnnounced(texts[i]) is not null)
            {
                yield return i;
            }
            else if (Headings.Areas(texts[i]) is not null)
            {
                // The domain's name stands above, on one to three lines; of an unknown one, an open line tells of two.
                var known = Enumerable.Range(1, Math.Min(3, i)).FirstOrDefault(length => headings.Domain(string.Join(' ', texts[(i - length)..i])) is not null);
                yield return i - (known > 0 ? known : i > 1 && Paragraphs.IsOpen(texts[i - 2]) ? 2 : Math.Min(i, 1));
            }
        }
    }

    private static List<int> Sections(List<TableLine> table, List<int> left, string[] texts, ReaderContext context)
    {
        var starts = new List<int>();
        for (var i = 0; i < texts.Length; i++)
        {
            var heading = Heading(texts, i, context.Headings);
            if (heading is not null || IsDesignation(texts[i], context) || (starts.Count > 0 && MayBeUnknown(table, left, i)))
            {
                starts.Add(i);
                i += (heading?.Lines ?? 1) - 1;
            }
        }

        return starts;
    }

    // Two headings one below the other are one only where a word or sign connects them.
    private static SectionHeading? Heading(string[] texts, int i, Headings headings) =>
        headings.Section(texts, i, wholeLines: false) is { Lines: > 1 } && !Paragraphs.IsOpen(texts[i]) && Grammar.IsCapitalized(texts[i + 1]) && headings.Section([texts[i + 1]], 0, wholeLines: true) is not null
            ? headings.Section([texts[i]], 0, wholeLines: false) ?? headings.Section(texts, i, wholeLines: false)
            : headings.Section(texts, i, wholeLines: false);

    private static bool IsDesignation(string text, ReaderContext context) =>
        context.Vocabulary.Levels.Any(level => level.Designations.Any(known => Names.Key(known.Name) == Names.Key(text)));

    // A heading that nobody knows stands beside the beginning of a text, and apart from the heading above it.
    private static bool MayBeUnknown(List<TableLine> table, List<int> left, int i)
    {
        var (line, above) = (table[left[i]], table[left[i - 1]]);
        return line.Right is { } right && Grammar.IsCapitalized(line.Left!.Text)
            && (line.Line.AfterEmpty || line.Line.AfterPageBreak || left[i - 1] < left[i] - 1
                || (above.Right is not null && Grammar.IsCapitalized(right.Text) && !Paragraphs.IsOpen(above.Left!.Text) && !Paragraphs.IsOpen(above.Right.Text)));
    }
}

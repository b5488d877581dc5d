namespace Guidelines.Reading.Official.Pages;

/// <summary>A paragraph: its first line, of how many lines it was joined, and its text.</summary>
internal sealed record Paragraph(PageLine First, int Lines, string Text);

/// <summary>Where paragraphs end in lines that were wrapped by a page layout.</summary>
internal static class Paragraphs
{
    // A word that would have left less room than this, in letters, may have been wrapped all the same.
    private const double Slack = 4;

    /// <summary>
    /// Whether a new paragraph begins: the line begins like a sentence, and its first word would have fitted on the line
    /// before, so the break is not one of wrapping.
    /// </summary>
    /// <param name="before">The line before.</param>
    /// <param name="line">The line in question.</param>
    /// <param name="width">The width of the widest line of the column, as <see cref="Width"/> measures.</param>
    public static bool Begins(string before, PageLine line, double width)
    {
        var first = line.Text.Split(' ')[0];
        return (Grammar.IsCapitalized(first) || char.IsDigit(first[0])) && !IsOpen(before)
            && (Fits(before, first, width) || (line.AfterSpacer && EndsSentence(before)));
    }

    /// <summary>Whether a word would have fitted on the line before it.</summary>
    public static bool Fits(string before, string word, double width) => Width(before) + Width(word) + 1 + Slack <= width;

    /// <summary>The width of a text in average letters of a proportional font.</summary>
    public static double Width(string text)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c switch
            {
                'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ';' or ':' or '\'' or '’' or '|' or '!' or '(' or ')' or '[' or ']' or '/' or '-' => 0.65,
                'm' or 'w' or 'M' or 'W' or '@' or '—' => 1.6,
                _ when char.IsUpper(c) => 1.35,
                _ => 1.05,
            };
        }

        return width;
    }

    /// <summary>Joins lines into paragraphs.</summary>
    public static List<Paragraph> Join(IReadOnlyList<PageLine> lines, IReadOnlySet<string> words)
    {
        var paragraphs = new List<Paragraph>();
        var widths = PageWidths(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || Begins(lines[i - 1].Text, lines[i], widths[i - 1]))
            {
                paragraphs.Add(new Paragraph(lines[start], i - start, Lines.JoinAll(lines.Skip(start).Take(i - start).Select(line => line.Text), words)));
                start = i;
            }
        }

        return paragraphs;
    }

    // The width of the page on which each line stands. A page on which no line was wrapped does not tell its own; it is
    // taken to be as wide as the widest.
    private static double[] PageWidths(IReadOnlyList<PageLine> lines)
    {
        var widths = lines.Select(line => Width(line.Text)).ToArray();
        var widest = widths.DefaultIfEmpty().Max();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !lines[end].AfterPageBreak)
            {
                end++;
            }

            var isWrapped = Enumerable.Range(start + 1, end - start - 1).Any(i => char.IsLower(lines[i].Text[0]));
            Array.Fill(widths, isWrapped ? widths[start..end].Max() : widest, start, end - start);
            start = end;
        }

        return widths;
    }

    /// <summary>A line after which its sentence must go on.</summary>
    public static bool IsOpen(string text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        return text[^1] is not ('.' or ':' or '?' or '!') && (text[^1] is ',' or '-' or '/' or '&' or '(' || Grammar.IsConnective(last)) && !Addresses.IsAddress(last);
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?' or '”' or ')';
}

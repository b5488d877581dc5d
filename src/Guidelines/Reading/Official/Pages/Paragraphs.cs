namespace Guidelines.Reading.Official.Pages;

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
    public static List<string> Join(IReadOnlyList<PageLine> lines, IReadOnlySet<string> words)
    {
        var paragraphs = new List<string>();
        var width = lines.Count == 0 ? 0 : lines.Max(line => Width(line.Text));
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || Begins(lines[i - 1].Text, lines[i], width))
            {
                paragraphs.Add(Lines.JoinAll(lines.Skip(start).Take(i - start).Select(line => line.Text), words));
                start = i;
            }
        }

        return paragraphs;
    }

    /// <summary>A line after which its sentence must go on.</summary>
    public static bool IsOpen(string text) => text[^1] is not ('.' or ':' or '?' or '!') && (text[^1] is ',' or '-' or '/' or '&' or '(' || Grammar.IsConnective(text[(text.LastIndexOf(' ') + 1)..]));

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?' or '”' or ')';
}

namespace Guidelines.Reading.Official.Pages;

/// <summary>Where paragraphs end in lines that were wrapped by a page layout.</summary>
internal static class Paragraphs
{
    // Letters differ in width; a word of this many letters more still counts as not fitting.
    private const int Slack = 8;

    /// <summary>
    /// Whether a new paragraph begins: the line begins like a sentence, and its first word would have fitted on the line
    /// before, so the break is not one of wrapping.
    /// </summary>
    /// <param name="before">The line before.</param>
    /// <param name="line">The line in question.</param>
    /// <param name="width">The length of the longest line of the column.</param>
    public static bool Begins(string before, PageLine line, int width)
    {
        var first = line.Text.Split(' ')[0];
        return (Grammar.IsCapitalized(first) || char.IsDigit(first[0])) && !IsOpen(before)
            && (before.Length + 1 + first.Length + Slack <= width || (line.AfterSpacer && EndsSentence(before)));
    }

    /// <summary>Joins lines into paragraphs.</summary>
    public static List<string> Join(IReadOnlyList<PageLine> lines, IReadOnlySet<string> words)
    {
        var paragraphs = new List<string>();
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Text.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || Begins(lines[i - 1].Text, lines[i], width))
            {
                paragraphs.Add(lines[i].Text);
            }
            else
            {
                paragraphs[^1] = Lines.Join(paragraphs[^1], lines[i].Text, words);
            }
        }

        return paragraphs;
    }

    /// <summary>A line after which its sentence must go on.</summary>
    public static bool IsOpen(string text) => text[^1] is ',' or '-' or '/' or '&' or '(' || Grammar.IsConnective(text[(text.LastIndexOf(' ') + 1)..]);

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?' or '”' or ')';
}

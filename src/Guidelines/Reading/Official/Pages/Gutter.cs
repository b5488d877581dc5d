namespace Guidelines.Reading.Official.Pages;

/// <summary>The blank strip between two columns of print.</summary>
/// <param name="Start">Its first column, from 0.</param>
/// <param name="End">The column after its last one, where the right side may begin.</param>
internal sealed record Gutter(int Start, int End)
{
    public const string Glyphs = "•▪●■\uF0B7";

    // A single blank parts words, not columns.
    private const int Narrowest = 2;

    public int Width => End - Start;

    /// <summary>What a line leaves blank of the strip; null where its text crosses it.</summary>
    public Gutter? Within(string line)
    {
        // A bullet's glyph opens the right side, whatever space stands behind it.
        var glyph = Enumerable.Range(Start, Math.Max(0, Math.Min(End, line.Length) - Start)).FirstOrDefault(column => Glyphs.Contains(line[column], StringComparison.Ordinal), End);
        var widest = new Gutter(Start, Start);
        for (var column = Start; column < glyph; column++)
        {
            var first = column;
            while (column < glyph && (column >= line.Length || char.IsWhiteSpace(line[column])))
            {
                column++;
            }

            widest = column - first > widest.Width ? new Gutter(first, column) : widest;
        }

        return widest.Width >= Narrowest ? widest : null;
    }

    /// <summary>The gaps inside a line's text that may be part of a gutter, from the left.</summary>
    public static IEnumerable<Gutter> In(string line)
    {
        var start = line.Length - line.TrimStart().Length;
        while ((start = line.IndexOf("  ", start, StringComparison.Ordinal)) >= 0)
        {
            var end = start;
            while (end < line.Length && char.IsWhiteSpace(line[end]))
            {
                end++;
            }

            if (end == line.Length)
            {
                yield break;
            }

            yield return new Gutter(start, end);
            start = end;
        }
    }

    public string Left(string line) => Start < line.Length ? line[..Start] : line;

    public string Right(string line) => Start < line.Length ? line[Start..] : "";
}

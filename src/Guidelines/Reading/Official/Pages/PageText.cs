using System.Text.RegularExpressions;
using Guidelines.Sources;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Makes page lines of a file: bullets that stand alone go to their text, bars of lost tables fall away.</summary>
internal static partial class PageText
{
    /// <summary>The lines that hold text, in the order of the file.</summary>
    public static List<PageLine> Lines(SourceText source)
    {
        var lines = new List<PageLine>();
        var (empty, spacer, pageBreak) = (0, false, false);
        var bullet = "";
        for (var number = 1; number <= source.Lines.Count; number++)
        {
            var raw = source.Lines[number - 1];
            pageBreak |= raw.Contains('\f', StringComparison.Ordinal);
            var text = WithoutBars(Official.Lines.Clean(raw));
            if (text.Length == 0)
            {
                empty++;
                spacer |= raw.Length > 0 && !raw.Contains('\f', StringComparison.Ordinal);
                continue;
            }

            if (MarkStyle.IsLoneGlyph(text))
            {
                // A bullet that stands alone belongs to the next line.
                bullet = text + " ";
                continue;
            }

            var body = raw.Replace("\f", "", StringComparison.Ordinal);
            var line = new PageLine(number, body.Length - body.TrimStart().Length, bullet + text, spacer || empty > 1, pageBreak, empty > 0 || spacer);
            if (GluedHeading().Match(text) is { Success: true } glued)
            {
                lines.Add(line with { Text = glued.Value });
                line = line with { Text = text[glued.Length..] };
            }

            lines.Add(line);
            bullet = "";
            (empty, spacer, pageBreak) = (0, false, false);
        }

        return lines;
    }

    /// <summary>Parts lines that hold a row of a table, an area's name with its statements behind bullets.</summary>
    public static IEnumerable<PageLine> WithoutInnerBullets(IEnumerable<PageLine> lines) =>
        lines.SelectMany(line => InnerBullet().IsMatch(line.Text) ? InnerBullet().Split(line.Text).Select(part => line with { Text = part }) : [line]);

    // What is left of a table whose cells were parted by strokes.
    private static string WithoutBars(string text) =>
        text.StartsWith('|') || text.EndsWith('|') || text.Contains(" | ", StringComparison.Ordinal) ? Official.Lines.Clean(text.Replace('|', ' ')) : text;

    // "Listening • Hears … • Asks …"
    [GeneratedRegex(@"(?<=\S) (?=[•▪●◦] ?\S)")]
    private static partial Regex InnerBullet();

    [GeneratedRegex(@"^(?:Knowledge|Skill) Areas?(?=\p{Lu}\p{Ll})")]
    private static partial Regex GluedHeading();
}

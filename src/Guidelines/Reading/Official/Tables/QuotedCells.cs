using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official.Tables;

/// <summary>
/// Cuts lines into cells at tabs. A cell that a spreadsheet quoted, from quote to quote with doubled quotes inside, is
/// unquoted and may go over several lines. Bare quotes elsewhere are text, which a strict CSV reader would refuse.
/// </summary>
internal static partial class QuotedCells
{
    private const int MostLines = 50;

    /// <summary>The cells of the row that begins at a line, and how many lines it takes.</summary>
    public static (string[] Cells, int Lines) Read(IReadOnlyList<string> lines, int start)
    {
        var row = lines[start];
        if (!OpensQuote(row))
        {
            return (row.Split('\t'), 1);
        }

        for (var taken = 1; taken <= Math.Min(MostLines, lines.Count - start); taken++)
        {
            var joined = string.Join('\n', lines.Skip(start).Take(taken));
            if (Row().Match(joined) is { Success: true } match && (taken > 1 || joined.Contains('"', StringComparison.Ordinal)) && (taken == 1 || joined.Contains('\t', StringComparison.Ordinal)))
            {
                return ([.. match.Groups["cell"].Captures.Select(cell => Unquoted(cell.Value))], taken);
            }
        }

        return (row.Split('\t'), 1);
    }

    private static bool OpensQuote(string row) => Opening().IsMatch(row);

    private static string Unquoted(string cell) =>
        cell.Trim() is { Length: > 1 } trimmed && trimmed[0] is '"' && trimmed[^1] is '"' ? trimmed[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Replace('\n', ' ') : cell;

    [GeneratedRegex("(?:^|\\t) *\"")]
    private static partial Regex Opening();

    [GeneratedRegex("""\A(?<cell>[ ]*"(?:[^"]|"")*"[ ]*|(?![ ]*")[^\t\n][^\t\n]*|)(?:\t(?<cell>[ ]*"(?:[^"]|"")*"[ ]*|(?![ ]*")[^\t\n][^\t\n]*|))*\z""")]
    private static partial Regex Row();
}

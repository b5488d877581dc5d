using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official.Tables;

/// <summary>A cell of a row of a table: its text, unquoted, and the line and column, from 1, at which it begins.</summary>
internal sealed record TableCell(string Text, int Line, int Column);

/// <summary>
/// Cuts lines into cells at tabs. A cell that a spreadsheet quoted, from quote to quote with doubled quotes inside, is
/// unquoted and may go over several lines. Bare quotes elsewhere are text, which a strict CSV reader would refuse.
/// </summary>
internal static partial class QuotedCells
{
    private const int MostLines = 50;

    /// <summary>The cells of the row that begins at a line, and how many lines it takes.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="start">The row's first line, from 0.</param>
    public static (TableCell[] Cells, int Lines) Read(IReadOnlyList<string> lines, int start)
    {
        if (!OpensQuote(lines[start]))
        {
            return (Plain(lines[start], start), 1);
        }

        for (var taken = 1; taken <= Math.Min(MostLines, lines.Count - start); taken++)
        {
            var joined = string.Join('\n', lines.Skip(start).Take(taken));
            if (Row().Match(joined) is { Success: true } match && (taken > 1 || joined.Contains('"', StringComparison.Ordinal)) && (taken == 1 || joined.Contains('\t', StringComparison.Ordinal)))
            {
                return ([.. match.Groups["cell"].Captures.Select(cell => Unquoted(cell.Value, joined[..cell.Index], start))], taken);
            }
        }

        return (Plain(lines[start], start), 1);
    }

    private static TableCell[] Plain(string row, int start)
    {
        var column = 1;
        return [.. row.Split('\t').Select(text =>
        {
            var cell = new TableCell(text, start + 1, column);
            column += text.Length + 1;
            return cell;
        })];
    }

    private static bool OpensQuote(string row) => Opening().IsMatch(row);

    private static TableCell Unquoted(string cell, string before, int start)
    {
        var place = new TableCell(cell, start + 1 + before.Count(c => c is '\n'), before.Length - before.LastIndexOf('\n'));
        return cell.Trim() is { Length: > 1 } trimmed && trimmed[0] is '"' && trimmed[^1] is '"'
            ? place with { Text = trimmed[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Replace('\n', ' '), Column = place.Column + cell.IndexOf('"', StringComparison.Ordinal) + 1 }
            : place;
    }

    [GeneratedRegex("(?:^|\\t) *\"")]
    private static partial Regex Opening();

    [GeneratedRegex("""\A(?<cell>[ ]*"(?:[^"]|"")*"[ ]*|(?![ ]*")[^\t\n][^\t\n]*|)(?:\t(?<cell>[ ]*"(?:[^"]|"")*"[ ]*|(?![ ]*")[^\t\n][^\t\n]*|))*\z""")]
    private static partial Regex Row();
}

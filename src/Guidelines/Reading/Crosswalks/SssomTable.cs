using System.Text;
using CsvHelper;
using Guidelines.Diagnostics;
using Guidelines.Sources;

namespace Guidelines.Reading.Crosswalks;

/// <summary>A file in SSSOM/TSV taken apart: the lines of its metadata block, its columns, and its rows, not yet understood.</summary>
/// <remarks>https://mapping-commons.github.io/sssom/spec-formats-tsv/. A spreadsheet that saved the file may have put quotes around lines of the block and tabs behind them.</remarks>
internal sealed record SssomTable
{
    private const char BlockSign = '#';

    /// <summary>YAML, each line where it stands in the file, its <c>#</c> a blank; empty where there is no block.</summary>
    public required string Metadata { get; init; }

    /// <summary>The names of the columns; empty where no row follows the block.</summary>
    public required IReadOnlyList<SssomCell> Columns { get; init; }

    public required IReadOnlyList<SssomRow> Rows { get; init; }

    /// <summary>Rows whose quotes do not fit are left out, with an error in the log.</summary>
    public static SssomTable Read(SourceText source, DiagnosticLog log)
    {
        var (records, faults) = Records(source, allowBreaks: true);
        if (faults.ContainsValue(CsvMalformedReason.UnterminatedQuote))
        {
            // A quotation mark that is nowhere closed has swallowed the rest: read line by line it costs one row.
            (records, faults) = Records(source, allowBreaks: false);
        }

        foreach (var line in faults.Keys)
        {
            log.Add(Rules.CrosswalkColumns, source.At(line), "the quotation marks of this row do not fit: put one before and one behind the cell, and write each one inside it twice");
        }

        var block = records.TakeWhile(IsOfBlock).ToList();
        var rows = records.Skip(block.Count).Where(record => !faults.ContainsKey(record.Line)).ToList();
        return new SssomTable
        {
            Metadata = YamlOf(block),
            Columns = rows.Count == 0 ? [] : rows[0].Cells,
            Rows = [.. rows.Skip(1).Where(row => row.Cells.Any(cell => cell.Text.Length > 0))],
        };
    }

    private static (List<SssomRow> Records, Dictionary<int, CsvMalformedReason> Faults) Records(SourceText source, bool allowBreaks)
    {
        var faults = new Dictionary<int, CsvMalformedReason>();
        var records = new List<SssomRow>();
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(source.Text), new CsvReaderOptions
        {
            Separator = '\t',
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = allowBreaks,
            OnMalformedRecord = record =>
            {
                // A quotation mark in the middle of a cell is text.
                if (record.Reason is not CsvMalformedReason.StrayQuote)
                {
                    faults.TryAdd((int)record.LineNumber, record.Reason);
                }
            },
        });
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            var places = PlacesOf(Encoding.UTF8.GetString(csv.RawRecord), source, line);
            records.Add(new SssomRow(line, [.. Enumerable.Range(0, csv.FieldCount).Select(i => new SssomCell(csv.GetString(i), i < places.Count ? places[i] : source.At(line)))]));
        }

        return (records, faults);
    }

    // The cells' beginnings: behind every tab that stands in no quotes.
    private static List<Place> PlacesOf(string raw, SourceText source, int line)
    {
        var places = new List<Place> { source.At(line) };
        var (column, isQuoted, isStart) = (1, false, true);
        foreach (var c in raw)
        {
            isQuoted ^= c is '"' && (isStart || isQuoted);
            (line, column) = c is '\n' ? (line + 1, 1) : (line, column + 1);
            isStart = c is '\t' && !isQuoted;
            if (isStart)
            {
                places.Add(source.At(line, column));
            }
        }

        return places;
    }

    private static bool IsOfBlock(SssomRow record) => record.Cells[0].Text.StartsWith(BlockSign);

    private static string YamlOf(List<SssomRow> block)
    {
        var yaml = new StringBuilder();
        var line = 1;
        foreach (var record in block)
        {
            yaml.Append('\n', record.Line - line).Append(' ').Append(string.Join('\t', record.Cells.Select(cell => cell.Text)).AsSpan(1).TrimEnd('\t'));
            line = record.Line;
        }

        return yaml.ToString();
    }
}

/// <summary>One row of the table.</summary>
internal sealed record SssomRow(int Line, IReadOnlyList<SssomCell> Cells);

/// <summary>A cell's text, without the quotes around it, and where it begins.</summary>
internal sealed record SssomCell(string Text, Place Place);

using System.Text;
using CsvHelper;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Reading;

/// <summary>Reads <c>lineage.tsv</c>: tab-separated, two columns, a row for every time that a behavior came to a competency.</summary>
public sealed class LineageReader
{
    public const string FileName = "lineage.tsv";

    private static readonly CsvReaderOptions Options = new() { Separator = '\t', Mode = CsvMode.NoEscape, HasHeader = false, TrackLineNumbers = true };

    private readonly SourceText _source;
    private readonly DiagnosticLog _log;
    private readonly Dictionary<string, (string Competency, int Line)> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    private LineageReader(SourceText source, DiagnosticLog log)
    {
        _source = source;
        _log = log;
    }

    internal static ValueList<string> Header { get; } = ["competency", "behavior"];

    /// <summary>The rows that are in order; a fault of another row goes to the log with its place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="isBehavior">Whether the library holds a behavior of that id. One that it no longer holds keeps its rows.</param>
    /// <param name="log">Takes the faults.</param>
    public static ValueList<LineageRow> Read(SourceText source, Func<string, bool> isBehavior, DiagnosticLog log)
    {
        var rows = new LineageReader(source, log).Rows();
        foreach (var (row, line) in rows.Where(read => !isBehavior(read.Row.Behavior)))
        {
            log.Add(Rules.LineageUnknown, source.At(line, row.Competency.Length + 2), $"'{row.Behavior}' is no behavior of this library; its row stays, because ids are for ever");
        }

        return rows.Select(read => read.Row).ToValueList();
    }

    private List<(LineageRow Row, int Line)> Rows()
    {
        var rows = new List<(LineageRow, int)>();
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(_source.Text), Options);
        var hasHeader = false;
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToValueList();
            if (!hasHeader)
            {
                hasHeader = true;
                if (cells == Header)
                {
                    continue;
                }

                _log.Add(Rules.LineageRow, _source.At(line), $"the first line must be '{Header[0]}', a tab and '{Header[1]}'");
            }

            if (Row(cells, line) is { } row)
            {
                rows.Add((row, line));
            }
        }

        return rows;
    }

    private LineageRow? Row(ValueList<string> cells, int line)
    {
        if (cells.Count != Header.Count)
        {
            _log.Add(Rules.LineageRow, _source.At(line), $"a row is a competency's id, one tab and a behavior's id, but here are {cells.Count - 1} tabs");
            return null;
        }

        var (competency, behavior) = (cells[0], cells[1]);
        if (!Ids.IsValid(competency) || !Ids.IsValid(behavior))
        {
            var column = Ids.IsValid(competency) ? 1 : 0;
            _log.Add(Rules.BadId, _source.At(line, column == 0 ? 1 : competency.Length + 2), $"'{cells[column]}' is no id: lower-case letters, digits and single hyphens only");
            return null;
        }

        if (_last.TryGetValue(behavior, out var before) && before.Competency == competency)
        {
            _log.Add(Rules.DuplicateId, _source.At(line), $"'{behavior}' belongs to '{competency}' already, by line {before.Line}");
            return null;
        }

        if (competency == behavior)
        {
            _begun.Add(competency);
        }
        else if (!_begun.Contains(competency))
        {
            _log.Add(Rules.LineageRow, _source.At(line), $"no row above gives '{competency}' to '{competency}'; a competency begins with the behavior whose id it bears");
            return null;
        }

        _last[behavior] = (competency, line);
        return new LineageRow(competency, behavior);
    }
}

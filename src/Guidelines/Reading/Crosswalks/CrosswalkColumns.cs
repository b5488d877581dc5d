using System.Text;
using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading.Crosswalks;

/// <summary>Which slot stands in which column.</summary>
internal sealed class CrosswalkColumns
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly int _count;
    private readonly DiagnosticLog _log;

    /// <param name="table">The table; faults of its header go to the log.</param>
    /// <param name="header">Where the header is, or is missed.</param>
    /// <param name="extensions">The extensions that the file declares.</param>
    /// <param name="log">Takes the faults.</param>
    public CrosswalkColumns(SssomTable table, Place header, IReadOnlyCollection<string> extensions, DiagnosticLog log)
    {
        _log = log;
        _count = table.Columns.Count;
        foreach (var (index, column) in table.Columns.Index().Where(column => column.Item.Text.Length > 0))
        {
            if (!Sssom.MappingSlots.Contains(column.Text, StringComparer.Ordinal) && !extensions.Contains(column.Text, StringComparer.Ordinal))
            {
                log.Add(Rules.UnknownKey, column.Place, Sssom.Extensions.Any(extension => extension.Slot == column.Text)
                    ? $"'{column.Text}' is not declared in '{Sssom.ExtensionDefinitions}', and what stands in the column is not read"
                    : $"'{column.Text}' is no slot of SSSOM, and what stands in the column is not read");
            }
            else if (!_columns.TryAdd(column.Text, index))
            {
                log.Add(Rules.CrosswalkColumns, column.Place, $"the column '{column.Text}' stands twice; the first one is read");
            }
        }

        if (Required.Except(_columns.Keys, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            log.Add(Rules.CrosswalkColumns, header, $"the line below the metadata names the columns, but lacks {string.Join(", ", missing)}");
        }
    }

    public static IReadOnlyList<string> Required { get; } = [Sssom.SubjectId, Sssom.PredicateId, Sssom.ObjectId, Sssom.Justification];

    private static IReadOnlyList<string> Own { get; } = [.. Required, Sssom.Confidence, Sssom.Comment];

    /// <summary>Whether rows can be read at all.</summary>
    public bool AreUsable => Required.All(_columns.ContainsKey);

    /// <summary>A cell by its slot; an empty one where the row is shorter or has no such column.</summary>
    public SssomCell Cell(SssomRow row, string slot) =>
        _columns.TryGetValue(slot, out var index) && index < row.Cells.Count ? row.Cells[index] : new SssomCell("", row.Cells[0].Place);

    /// <summary>A cell's text; null where it is empty.</summary>
    public string? Text(SssomRow row, string slot) => Cell(row, slot).Text is { Length: > 0 } text ? text : null;

    /// <summary>Whether a row has no more cells than there are columns; an error in the log where it has.</summary>
    public bool Hold(SssomRow row)
    {
        if (row.Cells.Skip(_count).FirstOrDefault(cell => cell.Text.Length > 0) is not { } beyond)
        {
            return true;
        }

        _log.Add(Rules.CrosswalkColumns, beyond.Place, $"there are {_count} columns, but this row has {row.Cells.Count} cells; a tab may be too many");
        return false;
    }

    /// <summary>What a row says besides its ids, predicate, justification, confidence, comment and extensions.</summary>
    public IEnumerable<(CrosswalkSlot Slot, Place Place)> Others(SssomRow row) =>
        from slot in Sssom.MappingSlots.Except(Own, StringComparer.Ordinal)
        let cell = Cell(row, slot)
        where cell.Text.Length > 0
        select (new CrosswalkSlot(slot, Sssom.HoldsSeveral(slot) ? ValuesOf(cell.Text) : [cell.Text]), cell.Place);

    // Separated by bars; a bar or a backslash of a value has a backslash before it.
    private static ValueList<string> ValuesOf(string text)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\\' && i + 1 < text.Length && text[i + 1] is '|' or '\\')
            {
                value.Append(text[++i]);
            }
            else if (text[i] is '|')
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(text[i]);
            }
        }

        return [.. values, value.ToString()];
    }
}

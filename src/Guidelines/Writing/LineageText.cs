using CsvHelper;
using Guidelines.Documents;
using Guidelines.Reading;

namespace Guidelines.Writing;

/// <summary>The text of <c>lineage.tsv</c>.</summary>
public static class LineageText
{
    private static readonly CsvWriterOptions Options = new() { Separator = '\t', Mode = CsvMode.NoEscape, NewLine = "\n" };

    /// <summary>The file with rows added at its end; nothing that stands in it changes.</summary>
    /// <param name="file">What the file holds so far; empty where there is none.</param>
    /// <param name="rows">The rows to add.</param>
    public static string Append(string file, ValueList<LineageRow> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            if (file.Length == 0)
            {
                Write(csv, LineageReader.Header);
            }

            foreach (var row in rows)
            {
                Write(csv, [row.Competency, row.Behavior]);
            }
        }

        return file + (file.Length == 0 || file[^1] is '\n' ? "" : "\n") + text;
    }

    private static void Write(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}

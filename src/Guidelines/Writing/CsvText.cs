using System.Text;
using CsvHelper;

namespace Guidelines.Writing;

/// <summary>The house's way of writing a table for a spreadsheet.</summary>
/// <remarks>
/// The text begins with a byte order mark, without which Excel reads UTF-8 as the system's code page, and its lines end as
/// RFC 4180 says. A cell that begins with <c>= + - @</c> or a tab gets an apostrophe before it, so that no program takes
/// a text for a formula.
/// </remarks>
internal static class CsvText
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static string Write(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(header))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

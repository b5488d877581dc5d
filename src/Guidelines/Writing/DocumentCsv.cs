using System.Text;
using CsvHelper;
using Guidelines.Documents;

namespace Guidelines.Writing;

/// <summary>
/// A document for a spreadsheet: a row for each behavior, then one for each of its elements, which repeats the behavior's
/// columns so that every row still speaks for itself once sorted or filtered.
/// </summary>
/// <remarks>
/// The text begins with a byte order mark, without which Excel reads UTF-8 as the system's code page, and its lines end as
/// RFC 4180 says. A cell that begins with <c>= + - @</c> or a tab gets an apostrophe before it, so that no program takes
/// a text for a formula.
/// </remarks>
public static class DocumentCsv
{
    private static readonly string[] Header =
        ["id", "edition", "level", "domain", "area", "designations", "preamble", "behavior", "elementId", "element", "note", "wording", "source"];

    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static string Write(GuidelineDocument document)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            WriteRow(csv, Header);
            foreach (var domain in document.Domains)
            {
                foreach (var behavior in domain.Behaviors)
                {
                    WriteRow(csv, Row(document, domain, behavior, element: null));
                    foreach (var element in behavior.Elements)
                    {
                        WriteRow(csv, Row(document, domain, behavior, element));
                    }
                }
            }
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static string?[] Row(GuidelineDocument document, DomainSection domain, Behavior behavior, Element? element) =>
    [
        behavior.Id,
        document.Edition,
        document.Level,
        domain.Name,
        domain.Areas.FirstOrDefault(area => area.Id == behavior.AreaId)?.Name,
        string.Join(' ', behavior.Designations),
        behavior.Preamble,
        behavior.Text,
        element?.Id,
        element?.Text,
        behavior.Note,
        document.Wording is Wording.Restated ? "restated, not the official wording" : "official",
        document.Source,
    ];

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}

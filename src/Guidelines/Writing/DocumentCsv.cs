using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Writing;

/// <summary>
/// A document for a spreadsheet: a row for each behavior, then one for each of its elements, which repeats the behavior's
/// columns so that every row still speaks for itself once sorted or filtered. Ids in one cell are parted by blanks.
/// </summary>
public static class DocumentCsv
{
    private static readonly string[] Header =
        ["id", "edition", "level", "domain", "area", "areaInferred", "areaEvidence", "areaConfidence", "designations", "preamble", "behavior", "elementId", "element", "note", "wording", "source"];

    public static string Write(DocumentJson document) => CsvText.Write(Header, document.Domains.SelectMany(domain => domain.Behaviors.SelectMany(behavior =>
        behavior.Elements.Select(element => Row(document, domain, behavior, element)).Prepend(Row(document, domain, behavior, element: null)))));

    /// <summary>Whose words a row's texts are.</summary>
    public static string NameOf(Wording wording) => wording is Wording.Restated ? "restated, not the official wording" : "official";

    private static string?[] Row(DocumentJson document, DocumentDomainJson domain, DocumentBehaviorJson behavior, Element? element) =>
    [
        behavior.Id,
        document.Edition,
        document.Level,
        domain.Name,
        behavior.Area,
        behavior.AreaInferred ? "true" : "false",
        string.Join(' ', behavior.AreaEvidence),
        behavior.AreaConfidence?.ToString("0.###", CultureInfo.InvariantCulture),
        string.Join(' ', behavior.Designations),
        behavior.Preamble,
        behavior.Text,
        element?.Id,
        element?.Text,
        behavior.Note,
        NameOf(document.Wording),
        document.Source,
    ];
}

using Guidelines.Cli.Showing;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Comparing;

/// <summary>The two documents that a person named, or a sentence on what is wrong with the names.</summary>
internal sealed record ComparedPair
{
    private const string Between = "...";

    public GuidelineDocument? Base { get; init; }

    public GuidelineDocument? Head { get; init; }

    public string? Refusal { get; init; }

    /// <param name="reading">The content.</param>
    /// <param name="base">A document's id, or both ids with <c>...</c> between them.</param>
    /// <param name="head">The other document's id.</param>
    public static ComparedPair Find(ContentReading reading, string @base, string? head)
    {
        if (head is null)
        {
            if (@base.Split(Between) is not [var left, var right])
            {
                return Refused($"compare takes two documents, '{@base}' is one: write 'guidelines compare {@base} HEAD'");
            }

            (@base, head) = (left, right);
        }

        var found = (Base: Lookup.Find(reading, @base), Head: Lookup.Find(reading, head));
        return found switch
        {
            (FoundDocument one, FoundDocument other) => new() { Base = one.Document, Head = other.Document },
            (FoundEdition or FoundDocument, FoundEdition or FoundDocument) => Refused(WholeEdition(found.Base, found.Head)),
            _ => Refused(NoDocument(reading, found.Base, @base) ?? NoDocument(reading, found.Head, head)!),
        };
    }

    private static ComparedPair Refused(string sentence) => new() { Refusal = sentence };

    private static string? NoDocument(ContentReading reading, Found? found, string id) => found switch
    {
        FoundDocument or FoundEdition => null,
        null => NearestIds.Of(id, Documents(reading)) is { Count: > 0 } near
            ? $"there is no document '{id}'; the nearest ids are {string.Join(", ", near)}"
            : $"there is no document '{id}'; the content holds no documents",
        _ => $"compare takes documents, and {found.What} is none{(found.DocumentId is { } document ? $"; it stands in {document}" : $"; documents are {string.Join(", ", NearestIds.Of(id, Documents(reading)))}")}",
    };

    private static IEnumerable<string> Documents(ContentReading reading) => reading.Editions.SelectMany(edition => edition.Documents).Select(document => document.Id);

    private static string WholeEdition(Found @base, Found head)
    {
        var pairs = (from left in DocumentsOf(@base)
                     from right in DocumentsOf(head)
                     where left.Level == right.Level && left.Id != right.Id
                     select $"\n  guidelines compare {left.Id} {right.Id}").ToList();
        var (edition, documents) = @base is FoundEdition ? (@base, DocumentsOf(@base)) : (head, DocumentsOf(head));
        var what = $"{edition.What} is not one document; it comes with {(documents.IsEmpty ? "none here" : string.Join(", ", documents.Select(document => document.Id)))}";
        return pairs.Count == 0
            ? $"{what}; the two have no level in common here, so name two documents"
            : $"{what}. Compare level by level:{string.Concat(pairs)}";
    }

    private static ValueList<GuidelineDocument> DocumentsOf(Found found) => found switch
    {
        FoundEdition edition => edition.Content.Documents,
        FoundDocument document => [document.Document],
        _ => [],
    };
}

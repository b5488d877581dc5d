using Guidelines.Cli.Showing;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Reporting;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Comparing;

/// <summary>The two documents or the two editions that a person named, or a sentence on what is wrong with the names.</summary>
internal abstract record ComparedPair
{
    private const string Between = "...";

    /// <param name="reading">The content.</param>
    /// <param name="base">A document's or an edition's id, or both ids with <c>...</c> between them.</param>
    /// <param name="head">The other one's id.</param>
    public static ComparedPair Find(ContentReading reading, string @base, string? head)
    {
        if (head is null)
        {
            if (@base.Split(Between) is not [var left, var right])
            {
                return new RefusedPair($"compare takes two documents or two editions, '{@base}' is one: write 'guidelines compare {@base} HEAD'");
            }

            (@base, head) = (left, right);
        }

        var found = (Base: Lookup.Find(reading, @base), Head: Lookup.Find(reading, head));
        return found switch
        {
            (FoundDocument one, FoundDocument other) => new DocumentPair(one.Document, other.Document),
            (FoundEdition one, FoundEdition other) when one.Id != other.Id => new EditionPair(one.Content, other.Content),
            (FoundEdition one, FoundEdition) => Itself(one.Content),
            (FoundEdition or FoundDocument, FoundEdition or FoundDocument) => Unlike(found.Base, found.Head),
            _ => new RefusedPair(NotComparable(reading, found.Base, @base, found.Head) ?? NotComparable(reading, found.Head, head, found.Base)!),
        };
    }

    private static RefusedPair Itself(EditionContent content)
    {
        var pairs = ComparablePairs.Of(content, null, content, null);
        var id = content.Edition.Id;
        return new($"{id} is one edition, compared with itself. See which of its levels asks what:\n  guidelines levels {id}{(pairs.IsEmpty ? "" : $"\nor compare two of its levels:{Commands(pairs)}")}");
    }

    private static RefusedPair Unlike(Found @base, Found head)
    {
        var (left, right) = (Content(@base), Content(head));
        var pairs = ComparablePairs.Of(left.Content, left.Document, right.Content, right.Document);
        var (edition, document) = @base is FoundEdition ? (@base, head) : (head, @base);
        return new($"{edition.Id} is a whole edition and {document.Id} is one document{(pairs.IsEmpty ? "; name two documents or two editions" : $". Compare like with like:{Commands(pairs)}")}");
    }

    private static (EditionContent Content, GuidelineDocument? Document) Content(Found found) => found switch
    {
        FoundDocument document => (document.Content, document.Document),
        FoundEdition edition => (edition.Content, null),
        _ => throw new ArgumentException("neither a document nor an edition", nameof(found)),
    };

    private static string Commands(ValueList<(string Base, string Head)> pairs) => string.Concat(pairs.Select(pair => $"\n  guidelines compare {pair.Base} {pair.Head}"));

    // Beside an edition an edition is meant, else a document.
    private static string? NotComparable(ContentReading reading, Found? found, string id, Found? other)
    {
        var kind = other is FoundEdition ? "edition" : "document";
        var ids = other is FoundEdition
            ? reading.Editions.Select(content => content.Edition.Id)
            : reading.Editions.SelectMany(edition => edition.Documents).Select(document => document.Id);
        return found switch
        {
            FoundDocument or FoundEdition => null,
            null => NearestIds.Of(id, ids) is { Count: > 0 } near
                ? $"there is no {kind} '{id}'; the nearest ids are {string.Join(", ", near)}"
                : $"there is no {kind} '{id}'; the content holds no {kind}s",
            _ => $"compare takes documents or editions, and {found.What} is neither{(found.DocumentId is { } document ? $"; it stands in {document}" : $"; {kind}s are {string.Join(", ", NearestIds.Of(id, ids))}")}",
        };
    }
}

internal sealed record DocumentPair(GuidelineDocument Base, GuidelineDocument Head) : ComparedPair;

internal sealed record EditionPair(EditionContent Base, EditionContent Head) : ComparedPair;

internal sealed record RefusedPair(string Sentence) : ComparedPair;

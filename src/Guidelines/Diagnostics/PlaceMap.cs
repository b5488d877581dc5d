namespace Guidelines.Diagnostics;

/// <summary>
/// Where the things that bear an id stand in their files: a layer beside the documents, never inside them.
/// Editions, documents, behaviors, elements, requirements and terms stand under their own ids; what several documents
/// share stands under <see cref="Key"/>: the domain or area of a document. What <c>edition.yaml</c> says stands under <see cref="EntryKey"/>.
/// </summary>
public sealed class PlaceMap
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>The key of a domain or area as one document has it.</summary>
    public static string Key(string document, string domainOrArea) => $"{document}-{domainOrArea}";

    /// <summary>The key of an entry of an edition's <c>edition.yaml</c>, such as <c>follows</c>; no id can be like it.</summary>
    public static string EntryKey(string edition, string entry) => $"{edition}:{entry}";

    /// <summary>Records a place; the first one of an id stays.</summary>
    public void Add(string id, Place place) => _places.TryAdd(id, place);

    public bool Contains(string id) => _places.ContainsKey(id);

    /// <summary>The place of an id, or of its file where only that is known.</summary>
    public Place Of(string id, string file = "") => _places.TryGetValue(id, out var place) ? place : new Place(file);
}

using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Service.Snapshots;

/// <summary>
/// The library of one moment, as it may be shown to others: this is the one place of the service that holds full texts,
/// and what it gives out is withheld where it may not be published. A request sees one snapshot throughout.
/// </summary>
public sealed class LibrarySnapshot
{
    // As many comparisons as a workshop's participants look at; a whole library has thousands.
    private const int KeptComparisons = 64;

    private readonly Library _library;
    private readonly Dictionary<string, GuidelineDocument> _documents;
    private readonly Dictionary<string, BehaviorPlace> _behaviors;
    private readonly Dictionary<string, (string Id, Behavior Behavior)> _elements;
    private readonly Memo<(string Base, string Head), DocumentComparison> _comparisons = new(KeptComparisons);

    private LibrarySnapshot(Library library, int number, DateTimeOffset since)
    {
        _library = library;
        Number = number;
        Tag = string.Create(CultureInfo.InvariantCulture, $"library-{number}");
        Since = since;
        Editions = library.Editions;
        _documents = ById(Editions.SelectMany(content => content.Documents), document => document.Id);
        _behaviors = ById(Editions.SelectMany(BehaviorPlace.Of), place => place.Behavior.Id);
        _elements = ById(_behaviors.Values.SelectMany(place => place.Behavior.Elements.Select(element => (element.Id, place.Behavior))), pair => pair.Id);
    }

    /// <summary>Counts the snapshots of a process from 1.</summary>
    public int Number { get; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>What marks the cached answers of this snapshot.</summary>
    public string Tag { get; }

    public GuidelineVocabulary Vocabulary => _library.Vocabulary;

    public ValueList<EditionContent> Editions { get; }

    /// <summary>Those of all editions, in their order.</summary>
    public IReadOnlyCollection<GuidelineDocument> Documents => _documents.Values;

    public IReadOnlyCollection<string> DocumentIds => _documents.Keys;

    public IReadOnlyCollection<string> BehaviorIds => _behaviors.Keys;

    public static LibrarySnapshot Of(ContentReading reading, int number, DateTimeOffset since) => new(Library.Of(reading), number, since);

    /// <summary>The documents of an edition, of a level, or of both; null for any.</summary>
    public IEnumerable<GuidelineDocument> DocumentsOf(string? edition, string? level) =>
        Documents.Where(document => (edition is null || document.Edition == edition) && (level is null || document.Level == level));

    public GuidelineDocument? Document(string id) => _documents.GetValueOrDefault(id);

    public BehaviorPlace? Behavior(string id) => _behaviors.GetValueOrDefault(id);

    /// <summary>The behavior that an element belongs to.</summary>
    public Behavior? BehaviorOfElement(string id) => _elements.GetValueOrDefault(id).Behavior;

    /// <summary>Compares two documents; null where one of them is not here. However many ask at the same time, it is computed once.</summary>
    public async Task<DocumentComparison?> Compare(string baseId, string headId)
    {
        if (_library.Document(baseId) is not { } @base || _library.Document(headId) is not { } head)
        {
            return null;
        }

        return await _comparisons.Get((baseId, headId), () => _library.Compare(@base, head));
    }

    // An id that the content gives twice is a fault that is told; the first thing that bears it is served.
    private static Dictionary<string, T> ById<T>(IEnumerable<T> things, Func<T, string> id) =>
        things.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal);
}

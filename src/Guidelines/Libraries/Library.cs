using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Libraries;

/// <summary>One immutable snapshot of all that a content folder holds: documents, their graph, and the layers over it.</summary>
public sealed class Library
{
    private readonly Dictionary<string, GuidelineDocument> _documents;
    private readonly ComparisonContext _context;

    private Library(ContentReading reading)
    {
        Vocabulary = reading.Vocabulary;
        Editions = reading.Editions;
        _documents = reading.Editions.SelectMany(edition => edition.Documents).ToDictionary(document => document.Id, StringComparer.Ordinal);
        _context = new ComparisonContext { Vocabulary = Vocabulary };
    }

    public GuidelineVocabulary Vocabulary { get; }

    public ValueList<EditionContent> Editions { get; }

    public IEnumerable<GuidelineDocument> Documents => _documents.Values;

    public static Library Of(ContentReading reading) => new(reading);

    public GuidelineDocument? Document(string id) => _documents.GetValueOrDefault(id);

    /// <summary>Compares two documents of this library.</summary>
    public DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head) => GuidelineComparer.Compare(@base, head, _context);
}

using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Layers;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Libraries;

/// <summary>One immutable snapshot of all that a content folder holds: documents, their graph, and the layers over it.</summary>
/// <remarks>Graph and layers are made when first asked for, once, whichever thread asks.</remarks>
public sealed class Library
{
    private readonly Dictionary<string, EditionContent> _editions;
    private readonly Dictionary<string, GuidelineDocument> _documents;
    private readonly Lazy<CompetencyGraph> _graph;
    private readonly Lazy<ValueList<DocumentAlignment>> _alignments;
    private readonly Lazy<InferredAreas> _inferredAreas;
    private readonly Lazy<Competencies> _competencies;

    private Library(ContentReading reading)
    {
        Vocabulary = reading.Vocabulary;
        Editions = InOrder(reading);
        Documents = Editions.SelectMany(edition => edition.Documents).DistinctBy(document => document.Id, StringComparer.Ordinal).ToValueList();
        _editions = Editions.ToDictionary(edition => edition.Edition.Id, StringComparer.Ordinal);
        _documents = Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _graph = new(() => CompetencyGraph.Of(Editions, Vocabulary));
        _alignments = new(() => DocumentAlignment.Of(Documents, new ComparisonContext { Vocabulary = Vocabulary }));
        _inferredAreas = new(() => InferredAreas.Of(_alignments.Value));
        _competencies = new(() => Competencies.Of(Editions, _alignments.Value, reading.Lineage));
    }

    public GuidelineVocabulary Vocabulary { get; }

    /// <summary>By id, each with its documents in the vocabulary's order of levels.</summary>
    public ValueList<EditionContent> Editions { get; }

    /// <summary>Those of all editions, in the order of <see cref="Editions"/>; of two with one id the first.</summary>
    public ValueList<GuidelineDocument> Documents { get; }

    public CompetencyGraph Graph => _graph.Value;

    public InferredAreas InferredAreas => _inferredAreas.Value;

    public Competencies Competencies => _competencies.Value;

    public static Library Of(ContentReading reading) => new(reading);

    public EditionContent? Edition(string id) => _editions.GetValueOrDefault(id);

    public GuidelineDocument? Document(string id) => _documents.GetValueOrDefault(id);

    /// <summary>Compares two documents of this library.</summary>
    public DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head) =>
        GuidelineComparer.Compare(@base, head, new ComparisonContext { Vocabulary = Vocabulary, InferredAreas = InferredAreas.AreaIds });

    private static ValueList<EditionContent> InOrder(ContentReading reading)
    {
        var levels = reading.Vocabulary.Levels.Select(level => level.Id).ToList();
        return reading.Editions
            .DistinctBy(content => content.Edition.Id, StringComparer.Ordinal)
            .OrderBy(content => content.Edition.Id, StringComparer.Ordinal)
            .Select(content => content with { Documents = content.Documents.OrderBy(document => RankOf(document.Level)).ThenBy(document => document.Id, StringComparer.Ordinal).ToValueList() })
            .ToValueList();

        int RankOf(string level) => levels.IndexOf(level) is var rank and >= 0 ? rank : int.MaxValue;
    }
}

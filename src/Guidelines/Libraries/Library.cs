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
    // What this library is the published view of; null for a library with all its texts.
    private readonly Library? _whole;

    private readonly Dictionary<string, EditionContent> _editions;
    private readonly Dictionary<string, GuidelineDocument> _documents;
    private readonly Lazy<CompetencyGraph> _graph;
    private readonly Lazy<ValueList<DocumentAlignment>> _alignments;
    private readonly Lazy<InferredAreas> _inferredAreas;
    private readonly Lazy<Competencies> _competencies;

    private Library(GuidelineVocabulary vocabulary, ValueList<EditionContent> editions, ValueList<LineageRow> lineage, ValueList<Crosswalk> crosswalks, Library? whole = null)
    {
        _whole = whole;
        Crosswalks = crosswalks;
        Vocabulary = vocabulary;
        Editions = editions;
        Documents = Editions.SelectMany(edition => edition.Documents).DistinctBy(document => document.Id, StringComparer.Ordinal).ToValueList();
        _editions = Editions.ToDictionary(edition => edition.Edition.Id, StringComparer.Ordinal);
        _documents = Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _graph = new(() => CompetencyGraph.Of(Editions, Vocabulary));
        _alignments = new(() => DocumentAlignment.Of(Documents, new ComparisonContext { Vocabulary = Vocabulary, Crosswalks = Crosswalks }));
        _inferredAreas = whole?._inferredAreas ?? new(() => InferredAreas.Of(_alignments.Value));
        _competencies = whole?._competencies ?? new(() => Competencies.Of(Editions, _alignments.Value, lineage));
    }

    public GuidelineVocabulary Vocabulary { get; }

    /// <summary>By id, each with its documents in the vocabulary's order of levels.</summary>
    public ValueList<EditionContent> Editions { get; }

    /// <summary>Those of all editions, in the order of <see cref="Editions"/>; of two with one id the first.</summary>
    public ValueList<GuidelineDocument> Documents { get; }

    /// <summary>Reviewed links between editions; none in the published library, whose layers and comparisons they have entered.</summary>
    public ValueList<Crosswalk> Crosswalks { get; }

    public CompetencyGraph Graph => _graph.Value;

    public InferredAreas InferredAreas => _inferredAreas.Value;

    public Competencies Competencies => _competencies.Value;

    /// <summary>Its reviewed links overrule computed ones; a reading without <see cref="ContentReading.Crosswalks"/> gives the computed ones.</summary>
    public static Library Of(ContentReading reading) => new(reading.Vocabulary, InOrder(reading), reading.Lineage, reading.Crosswalks);

    /// <summary>
    /// The library as others may see it (<see cref="Rights"/>): no text in it that may not be shown, in documents, graph or comparisons.
    /// What was computed on the full texts stays: layers, kinds and grades of changes.
    /// </summary>
    public Library Published() => _whole is null ? new(Vocabulary, Editions.Select(Rights.Withhold).ToValueList(), [], [], whole: this) : this;

    public EditionContent? Edition(string id) => _editions.GetValueOrDefault(id);

    public GuidelineDocument? Document(string id) => _documents.GetValueOrDefault(id);

    /// <summary>Compares two documents of this library.</summary>
    public DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head)
    {
        if (_whole is not null)
        {
            var full = _whole.Compare(_whole._documents[@base.Id], _whole._documents[head.Id]);
            return Rights.Withhold(full, _editions[@base.Edition].Edition, _editions[head.Edition].Edition);
        }

        return GuidelineComparer.Compare(@base, head, new ComparisonContext { Vocabulary = Vocabulary, Crosswalks = Crosswalks, InferredAreas = InferredAreas.ByBehavior });
    }

    /// <summary>Compares two editions of this library, level by level.</summary>
    public EditionComparison Compare(EditionContent @base, EditionContent head) => EditionComparer.Compare(@base, head, Compare, Vocabulary);

    /// <summary>Which level of an edition of this library asks which competency.</summary>
    public EditionLevels Levels(EditionContent content) => EditionLevels.Of(content, Competencies, Vocabulary);

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

using BenchmarkDotNet.Attributes;
using Guidelines.Comparison;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Layers;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Benchmarks;

/// <summary>How long the graph and the layers of the whole official library take, beside merely cutting its texts into words.</summary>
[MemoryDiagnoser]
public class LibraryBenchmark
{
    private Library _library = null!;
    private string[] _texts = [];
    private ValueList<DocumentAlignment> _alignments;

    [GlobalSetup]
    public void Load()
    {
        _library = Library.Of(new ContentReading
        {
            Vocabulary = GuidelineVocabulary.Default,
            Editions =
            [
                Import("ak-2016", "ak-2016-all-levels.txt"),
                Import("mi-2025", "mi-2025-infant-family-associate.txt", "mi-2025-infant-mental-health-specialist.txt"),
            ],
            Diagnostics = [],
            Places = new PlaceMap(),
        });
        _texts = [.. _library.Documents.SelectMany(TextsOf)];
        _alignments = Align();
    }

    /// <summary>What must at least be done to find words in the texts; the ratio is against this.</summary>
    [Benchmark(Baseline = true)]
    public int Words() => _texts.Sum(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    [Benchmark]
    public CompetencyGraph Graph() => CompetencyGraph.Of(_library.Editions, _library.Vocabulary);

    /// <summary>The nine pairs of documents that the layers rest on.</summary>
    [Benchmark]
    public ValueList<DocumentAlignment> Align() => DocumentAlignment.Of(_library.Documents, new ComparisonContext { Vocabulary = _library.Vocabulary });

    [Benchmark]
    public InferredAreas Areas() => InferredAreas.Of(_alignments);

    [Benchmark]
    public Competencies Competencies() => Layers.Competencies.Of(_library.Editions, _alignments, lineage: []);

    private static EditionContent Import(string id, params string[] files)
    {
        var reading = GuidelineReader.Read([.. files.Select(file => SourceText.From(file, File.ReadAllText(OfficialFiles.PathOf(file))))], id, GuidelineVocabulary.Default);
        return new EditionContent
        {
            Edition = new Edition { Id = id, Title = id, Association = id[..2], Licensor = "mi", Status = EditionStatus.Unknown, Wording = Wording.Official, Publish = Publish.Structure },
            Documents = reading.Documents,
            Glossary = reading.Glossary,
        };
    }

    private static IEnumerable<string> TextsOf(GuidelineDocument document) =>
    [
        .. document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior => behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)),
        .. document.Requirements.SelectMany(requirement => (string[])[requirement.Text, .. requirement.Parts?.Items ?? [], .. requirement.Footnotes]),
    ];
}

using BenchmarkDotNet.Attributes;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Layers;
using Guidelines.Libraries;

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
        _library = OfficialLibrary.Load();
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

    private static IEnumerable<string> TextsOf(GuidelineDocument document) =>
    [
        .. document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior => behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)),
        .. document.Requirements.SelectMany(requirement => (string[])[requirement.Text, .. requirement.Parts?.Items ?? [], .. requirement.Footnotes]),
    ];
}

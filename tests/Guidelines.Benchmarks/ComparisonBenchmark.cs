using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Model;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Benchmarks;

/// <summary>
/// How long the comparison of the two largest documents that two editions share takes (76 and 77 behaviors), beside what a plain
/// comparison of texts does: the word differences of the two as one text each, which finds no behavior that stands elsewhere.
/// </summary>
[MemoryDiagnoser]
public class ComparisonBenchmark
{
    private static readonly Differ Differ = new();

    private GuidelineDocument _base = null!;
    private GuidelineDocument _head = null!;
    private ComparisonContext _context = null!;
    private DocumentComparison _comparison = null!;
    private (string Base, string Head) _texts;

    [GlobalSetup]
    public void Load()
    {
        var library = OfficialLibrary.Load();
        _base = library.Document("ak-2016-imhs")!;
        _head = library.Document("mi-2025-imhs")!;
        _context = new ComparisonContext { Vocabulary = library.Vocabulary, InferredAreas = library.InferredAreas.ByBehavior };
        _comparison = Compare();
        _texts = (TextOf(_base), TextOf(_head));
    }

    [Benchmark(Baseline = true)]
    public DiffResult PlainDiff() => Differ.CreateWordDiffs(_texts.Base, _texts.Head, ignoreWhitespace: false, [' ', '\n']);

    [Benchmark]
    public DocumentComparison Compare() => GuidelineComparer.Compare(_base, _head, _context);

    /// <summary>What a request adds that finds the comparison made.</summary>
    [Benchmark]
    public string Json() => ComparisonJson.Write(_comparison);

    private static string TextOf(GuidelineDocument document) =>
        string.Join('\n', document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior => behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)));
}

using BenchmarkDotNet.Attributes;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Benchmarks;

/// <summary>How long the largest official file takes to become documents, beside merely splitting it into lines and words.</summary>
[MemoryDiagnoser]
public class ImportBenchmark
{
    private const string Name = "ak-2016-all-levels.txt";

    private string _text = "";

    [GlobalSetup]
    public void Load() => _text = File.ReadAllText(OfficialFiles.PathOf(Name));

    /// <summary>What any reader must at least do; the ratio is against this.</summary>
    [Benchmark(Baseline = true)]
    public int LinesAndWords() => _text.Split('\n').Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    [Benchmark]
    public OfficialReading Import() => GuidelineReader.Read([SourceText.From(Name, _text)], "ak-2016", GuidelineVocabulary.Default);
}

using Guidelines.Libraries;
using Guidelines.Search;
using Guidelines.Search.Lucene;
using Guidelines.Search.Rows;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Guidelines.Benchmarks.Search.Lucene;

/// <summary>Lucene.Net by itself, and as the engine of ours; with <c>-p:SearchEngine=Lucene</c>.</summary>
internal sealed class LuceneMethods(Library library, IReadOnlyList<SearchRow> rows) : IDisposable
{
    private readonly PlainLucene _plain = new(rows, new StandardAnalyzer(LuceneVersion.LUCENE_48), new DefaultSimilarity());
    private readonly PlainLucene _english = new(rows, new EnglishAnalyzer(LuceneVersion.LUCENE_48), new BM25Similarity());

    /// <summary>Ours over the Lucene engine.</summary>
    public CompetencySearch Ours { get; } = CompetencySearch.Of(library, LuceneEngine.Build);

    /// <summary>With all its defaults.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Plain(string query) => _plain.Find(query);

    /// <summary>With stems, without stop words, and with BM25.</summary>
    public IEnumerable<IReadOnlyCollection<string>> English(string query) => _english.Find(query);

    public void Dispose()
    {
        _plain.Dispose();
        _english.Dispose();
        Ours.Dispose();
    }
}

using Guidelines.Search.Rows;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Guidelines.Benchmarks.Search.Lucene;

/// <summary>Lucene.Net as one has it without further work: one field, any word of the query enough.</summary>
internal sealed class PlainLucene : IDisposable
{
    private const string Everything = "text";

    private readonly IReadOnlyList<SearchRow> _rows;
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly QueryBuilder _queries;

    public PlainLucene(IReadOnlyList<SearchRow> rows, Analyzer analyzer, Similarity similarity)
    {
        _rows = rows;
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var row in rows)
            {
                writer.AddDocument([new TextField(Everything, string.Join('\n', SearchFields.All.Select(field => row[field])), Field.Store.NO)]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
        _queries = new QueryBuilder(analyzer);
    }

    /// <summary>The rows of each result, grouped as ours are, the best first.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Find(string text)
    {
        if (_queries.CreateBooleanQuery(Everything, text) is not { } query)
        {
            return [];
        }

        var found = _searcher.Search(query, _rows.Count).ScoreDocs.Select(hit => _rows[hit.Doc]);
        return [.. found.GroupBy(row => row.Group, StringComparer.Ordinal).Select(group => group.Select(row => row.Id).Append(group.Key).ToList())];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}

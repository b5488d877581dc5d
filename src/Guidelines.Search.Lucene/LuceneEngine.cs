using Guidelines.Documents;
using Guidelines.Search.Engines;
using Guidelines.Search.Rows;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Guidelines.Search.Lucene;

/// <summary>Lucene.Net as the engine of the search: an index in memory, and one searcher that all threads share.</summary>
public sealed class LuceneEngine : ISearchEngine
{
    internal const LuceneVersion Version = LuceneVersion.LUCENE_48;

    // BM25 as SQLite's FTS5 has it (https://www.sqlite.org/fts5.html#the_bm25_function), so that both engines rank alike.
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double LeastIdf = 1e-6;

    private static readonly FieldType Indexed = new(TextField.TYPE_NOT_STORED);

    private readonly IReadOnlyList<SearchRow> _rows;
    private readonly WordAnalyzer _analyzer = new();
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly double[] _lengthNorms;

    private LuceneEngine(IReadOnlyList<SearchRow> rows)
    {
        _rows = rows;
        var similarity = new WeightedFrequency();
        Write(rows, similarity);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
        _lengthNorms = LengthNorms(_reader);
    }

    /// <summary>Indexes rows; a <see cref="SearchEngineBuilder"/>.</summary>
    public static ISearchEngine Build(IReadOnlyList<SearchRow> rows) => new LuceneEngine(rows);

    public ValueList<RowScore> Find(Phrase phrase)
    {
        var words = _analyzer.WordsOf(phrase.ToString());
        if (words.Count == 0)
        {
            return [];
        }

        var query = new BooleanQuery();
        foreach (var field in SearchFields.All)
        {
            query.Add(PhraseIn(field, words), Occur.SHOULD);
        }

        var rows = new RowCollector();
        _searcher.Search(query, rows);
        var idf = Math.Max(LeastIdf, Math.Log((_rows.Count - rows.Found.Count + 0.5) / (rows.Found.Count + 0.5)));
        return rows.Found.Select(hit => new RowScore(hit.Row, idf * hit.Count * (K1 + 1) / (hit.Count + _lengthNorms[hit.Row]))).ToValueList();
    }

    public ValueList<TextMark> Marks(int row, SearchField field, ValueList<Phrase> phrases)
    {
        var text = _analyzer.WordsOf(_rows[row][field]);
        return Highlights.Of(text, phrases.Select(phrase => _analyzer.WordsOf(phrase.ToString())));
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private static PhraseQuery PhraseIn(SearchField field, List<Word> words)
    {
        // Lucene adds up what its similarity says of each word of a phrase; a phrase counts once.
        var query = new PhraseQuery { Boost = (float)(SearchFields.WeightOf(field) / words.Count) };
        foreach (var word in words)
        {
            query.Add(new Term(NameOf(field), word.Stem));
        }

        return query;
    }

    private void Write(IReadOnlyList<SearchRow> rows, WeightedFrequency similarity)
    {
        // Of Lucene's policies only this one merges neighbours alone, so that a row's number is its document's.
        using var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = similarity, MergePolicy = new LogDocMergePolicy() });
        foreach (var row in rows)
        {
            writer.AddDocument(SearchFields.All.Select(field => new Field(NameOf(field), row[field], Indexed)));
        }

        writer.ForceMerge(1);
    }

    // For each row, what BM25 adds to the count of hits: K1, scaled by the row's length against the average.
    private static double[] LengthNorms(DirectoryReader reader)
    {
        var lengths = new double[reader.MaxDoc];
        foreach (var norms in SearchFields.All.Select(field => MultiDocValues.GetNormValues(reader, NameOf(field))).OfType<NumericDocValues>())
        {
            for (var row = 0; row < lengths.Length; row++)
            {
                lengths[row] += norms.Get(row);
            }
        }

        var average = lengths.DefaultIfEmpty().Average();
        return [.. lengths.Select(length => K1 * (1 - B + (B * length / average)))];
    }

    private static string NameOf(SearchField field) => field.ToString();
}

using System.Collections.Concurrent;
using Guidelines.Documents;
using Guidelines.Search.Engines;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Ranking;

/// <summary>An engine that remembers what it was asked, and is built again from its rows where its index fails.</summary>
internal sealed class PhraseIndex : IDisposable
{
    // Some 30 MB: the words that people ask for are few.
    private const int KeptScores = 2_000_000;

    private readonly IReadOnlyList<SearchRow> _rows;
    private readonly SearchEngineBuilder _build;
    private readonly Lock _rebuilding = new();
    private readonly ConcurrentDictionary<string, PhraseRows> _known = new(StringComparer.Ordinal);
    private volatile ISearchEngine _engine;
    private int _kept;

    public PhraseIndex(IReadOnlyList<SearchRow> rows, SearchEngineBuilder build)
    {
        _rows = rows;
        _build = build;
        _engine = build(rows);
    }

    public PhraseRows Find(Phrase phrase)
    {
        var key = phrase.ToString();
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var found = PhraseRows.Of(Ask(engine => engine.Find(phrase)), _rows.Count);
        if (Interlocked.Add(ref _kept, found.Count + 1) > KeptScores)
        {
            _known.Clear();
            Interlocked.Exchange(ref _kept, found.Count + 1);
        }

        return _known.GetOrAdd(key, found);
    }

    public ValueList<TextMark> Marks(int row, SearchField field, ValueList<Phrase> phrases) => Ask(engine => engine.Marks(row, field, phrases));

    public void Dispose() => _engine.Dispose();

    // Who meets a broken index builds it again, once for all; a new one that fails too is the caller's fault to tell.
    private T Ask<T>(Func<ISearchEngine, T> ask)
    {
        var engine = _engine;
        try
        {
            return ask(engine);
        }
        catch (SearchIndexException)
        {
            lock (_rebuilding)
            {
                if (_engine == engine)
                {
                    _engine = _build(_rows);
                    engine.Dispose();
                }
            }

            return ask(_engine);
        }
    }
}

/// <summary>The rows of a phrase, in ascending order.</summary>
internal sealed class PhraseRows
{
    // The limit of BM25's other factor for a word that stands in a row again and again: k1 + 1, with k1 = 1.2 as FTS5 and Lucene have it.
    private const double MostPart = 2.2;

    // As FTS5 has it for a word in more than half of the rows.
    private const double LeastRarity = 1e-6;

    private readonly int[] _rows;
    private readonly float[] _parts;

    private PhraseRows(int[] rows, float[] parts)
    {
        _rows = rows;
        _parts = parts;
    }

    public int Count => _rows.Length;

    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>0 to 1 for each row: how much the phrase says of it, however rare it is. More, the more often it stands there and the shorter the row is; a row of middling length that holds it once has 0.45.</summary>
    public ReadOnlySpan<float> Parts => _parts;

    public bool Contains(int row) => Array.BinarySearch(_rows, row) >= 0;

    /// <param name="scores">BM25, of which rarity is taken out again.</param>
    /// <param name="rows">How many there are.</param>
    public static PhraseRows Of(ValueList<RowScore> scores, int rows)
    {
        var most = MostPart * Math.Max(LeastRarity, Math.Log((rows - scores.Count + 0.5) / (scores.Count + 0.5)));
        return new PhraseRows([.. scores.Select(score => score.Row)], [.. scores.Select(score => (float)Math.Min(1, score.Score / most))]);
    }

    /// <summary>Rows that are as good as one another.</summary>
    public static PhraseRows Of(IEnumerable<int> ascending)
    {
        int[] numbers = [.. ascending];
        var parts = new float[numbers.Length];
        Array.Fill(parts, 1);
        return new PhraseRows(numbers, parts);
    }
}

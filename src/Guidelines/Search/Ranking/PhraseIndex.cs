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

        var found = PhraseRows.Of(Ask(engine => engine.Find(phrase)));
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
                    engine.Dispose();
                    _engine = _build(_rows);
                }
            }

            return ask(_engine);
        }
    }
}

/// <summary>The rows of a phrase, in ascending order.</summary>
internal sealed class PhraseRows
{
    private readonly int[] _rows;
    private readonly float[] _shares;

    private PhraseRows(int[] rows, float[] shares)
    {
        _rows = rows;
        _shares = shares;
    }

    public int Count => _rows.Length;

    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>0 to 1 for each row: its score as a share of the phrase's best one, so that scores of all engines are of one kind.</summary>
    public ReadOnlySpan<float> Shares => _shares;

    public bool Contains(int row) => Array.BinarySearch(_rows, row) >= 0;

    public static PhraseRows Of(ValueList<RowScore> scores)
    {
        var most = scores.Select(score => score.Score).DefaultIfEmpty(1).Max();
        return new PhraseRows([.. scores.Select(score => score.Row)], [.. scores.Select(score => (float)(score.Score / most))]);
    }

    /// <summary>Rows that are as good as one another.</summary>
    public static PhraseRows Of(IEnumerable<int> ascending)
    {
        int[] rows = [.. ascending];
        var shares = new float[rows.Length];
        Array.Fill(shares, 1);
        return new PhraseRows(rows, shares);
    }
}

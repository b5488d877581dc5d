using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Search.Engines;
using Guidelines.Search.Queries;
using Guidelines.Search.Ranking;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Search.Suggesting;
using Guidelines.Sources;

namespace Guidelines.Search;

/// <summary>Finds behaviors, requirements, areas and glossary terms of a library by what people type.</summary>
/// <remarks>
/// Made once for a library and shared by any number of threads. Only what others may see is searched (<see cref="Library.Published"/>).
/// A search throws <see cref="SearchIndexException"/> where its index fails and cannot be built again.
/// </remarks>
public sealed class CompetencySearch : IDisposable
{
    private readonly Library _library;
    private readonly RowTable _table;
    private readonly PhraseIndex _index;
    private readonly QueryReader _reader;
    private readonly HitMaker _hits;
    private readonly Lazy<Suggester> _suggester;
    private readonly string _fingerprint;

    private CompetencySearch(Library library, IReadOnlyList<SearchRow> rows, SearchEngineBuilder build)
    {
        _library = library;
        _table = new RowTable(rows);
        _index = new PhraseIndex(rows, build);
        Facets = FacetNames.Of(library);
        var names = SearchNames.Of(library);
        var lexicon = Lexicon.Of(rows, names.Synonyms.Words.Concat(names.Hints.Words));
        _reader = new QueryReader(_index, names, lexicon, _table.RowsOf, _table.RowsOf);
        _hits = new HitMaker(_table, _index);
        _suggester = new(() => Suggester.Of(rows, lexicon));
        _fingerprint = RowsFingerprint.Of(rows);
    }

    /// <summary>The values that requests may narrow by.</summary>
    public FacetNames Facets { get; }

    /// <param name="library">With all its texts, or published already.</param>
    /// <param name="build">Gives the engine; where there is none, SQLite's FTS5 over a temporary file.</param>
    public static CompetencySearch Of(Library library, SearchEngineBuilder? build = null)
    {
        var published = library.Published();
        return Of(published, SearchRows.Of(published), build ?? FtsEngine.Build);
    }

    /// <summary>What is searched, for a search of another kind. A withheld text is in none of them.</summary>
    /// <param name="library">With all its texts, or published already.</param>
    public static ValueList<SearchRow> RowsOf(Library library) => SearchRows.Of(library);

    /// <summary>Searches rows that were made otherwise; the library gives names.</summary>
    internal static CompetencySearch Of(Library published, IReadOnlyList<SearchRow> rows, SearchEngineBuilder build) => new(published, rows, build);

    public SearchOutcome<SearchAnswer> Search(SearchRequest request)
    {
        if (RequestCheck.FaultOf(request, Facets) is { } fault)
        {
            return fault;
        }

        var offset = request.Cursor is null ? 0 : Cursor.Read(request.Cursor, request, _fingerprint);
        if (offset is null)
        {
            return new SearchFault("cursor", "The cursor is broken, or of another query or another state of the content; ask for the first page again.");
        }

        var query = _reader.Read(request.Text);
        var matches = Matches.Of(query, _table, _index);
        var direct = DirectHits.Find(request.Text, _library);
        if (direct is not null && _table.RowOf(DirectHits.RowIdOf(direct, _library.Graph)) is { } row)
        {
            matches.Lead(row);
        }

        var (groups, counts) = Narrowed(matches, request.Facets);
        var ranked = Ranked(groups, matches.Scores);
        var end = Math.Min(offset.Value + request.Limit, ranked.Count);
        return new SearchAnswer
        {
            Query = request.Text,
            Direct = direct,
            Total = ranked.Count,
            // The parts of an id are no words that somebody mistyped.
            Corrections = direct is null ? query.Corrections : [],
            Unknown = direct is null ? query.Unknown : [],
            Notes = SearchNotes.Of(query, matches).ToValueList(),
            Hits = ranked.Skip(offset.Value).Take(request.Limit).Select(group => _hits.Make(group, matches.Scores[group[0]], query)).ToValueList(),
            Facets = FacetList.Of(counts, _table, Facets, request.Facets),
            Next = end < ranked.Count ? Cursor.Write(end, request, _fingerprint) : null,
        };
    }

    /// <summary>Completes what is being typed.</summary>
    /// <param name="typed">As far as it is.</param>
    /// <param name="limit">At most so many, 1 to <see cref="SearchRequest.MostLimit"/>.</param>
    public SearchOutcome<SuggestAnswer> Suggest(string typed, int limit = SearchRequest.DefaultLimit) =>
        RequestCheck.FaultOf(new SearchRequest { Text = typed, Limit = limit }, Facets) is { } fault ? fault : new SuggestAnswer(typed, _suggester.Value.Complete(typed, limit));

    /// <summary>The behaviors that are most like a behavior; a fault of <c>id</c> where there is no such behavior.</summary>
    public SearchOutcome<SimilarAnswer> SimilarTo(string behavior, SimilarRequest request)
    {
        if (RequestCheck.FaultOf(request, Facets) is { } fault)
        {
            return fault;
        }

        if (_table.RowOf(behavior) is not { } row || _table.Rows[row].Kind is not SearchKind.Behavior)
        {
            return new SearchFault("id", "There is no such behavior here.");
        }

        return Similar(_table.Rows[row].Text, request, except: row) with { Behavior = behavior };
    }

    /// <summary>The behaviors that are most like a passage, of which nothing is kept.</summary>
    public SearchOutcome<SimilarAnswer> SimilarToPassage(string passage, SimilarRequest request) =>
        (RequestCheck.FaultOf(request, Facets) ?? RequestCheck.FaultOfPassage(passage)) is { } fault ? fault : Similar(passage, request, except: null);

    public void Dispose() => _index.Dispose();

    private SimilarAnswer Similar(string text, SimilarRequest request, int? except)
    {
        var query = _reader.ReadPassage(text);
        var matches = Matches.Of(query, _table, _index);
        var counter = new FacetCounter(_table, [.. request.Facets, new FacetValue(SearchFacet.Kind, YamlMap.Kebab(SearchKind.Behavior))]);
        var groups = counter.Count(matches.Rows.Concat(matches.Weak).Where(row => row != except)).Groups;
        return new SimilarAnswer
        {
            Notes = SearchNotes.Of(query, matches).ToValueList(),
            Hits = Ranked(groups, matches.Scores).Take(request.Limit).Select(group => _hits.Make(group, matches.Scores[group[0]], query)).ToValueList(),
        };
    }

    // Where the chosen values leave nothing of what matches well, they narrow all that matches.
    private (List<List<int>> Groups, int[] Counts) Narrowed(Matches matches, ValueList<FacetValue> chosen)
    {
        var counter = new FacetCounter(_table, chosen);
        var narrowed = counter.Count(matches.Rows);
        return narrowed.Groups.Count > 0 ? narrowed : counter.Count(matches.Rows.Concat(matches.Weak));
    }

    // The best first, rows of a group and groups alike; equals by id.
    private List<List<int>> Ranked(List<List<int>> groups, float[] scores)
    {
        foreach (var group in groups)
        {
            group.Sort(Compare);
        }

        groups.Sort((left, right) => Compare(left[0], right[0]));
        return groups;

        int Compare(int left, int right) =>
            scores[right].CompareTo(scores[left]) is var order and not 0 ? order : _table.IdRankOf(left).CompareTo(_table.IdRankOf(right));
    }
}

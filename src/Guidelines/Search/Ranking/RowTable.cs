using Guidelines.Documents;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Ranking;

/// <summary>The rows with all that counting and sorting ask of them as numbers.</summary>
internal sealed class RowTable
{
    private readonly Dictionary<FacetValue, int> _codes = [];
    private readonly Dictionary<string, int> _byId;
    private readonly int[][] _rowCodes;
    private readonly int[] _groups;
    private readonly int[] _idRanks;
    private readonly Lazy<PhraseRows[]> _rowsOfCodes;

    public RowTable(IReadOnlyList<SearchRow> rows)
    {
        Rows = rows;
        _rowCodes = [.. rows.Select(row => row.Facets.Select(CodeOf).ToArray())];
        Values = [.. _codes.Keys];
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        _groups = [.. rows.Select(row => groups.TryAdd(row.Group, groups.Count) ? groups.Count - 1 : groups[row.Group])];
        _byId = Enumerable.Range(0, rows.Count).DistinctBy(row => rows[row].Id, StringComparer.Ordinal).ToDictionary(row => rows[row].Id, StringComparer.Ordinal);
        _idRanks = new int[rows.Count];
        foreach (var (row, rank) in Enumerable.Range(0, rows.Count).OrderBy(row => rows[row].Id, StringComparer.Ordinal).Select((row, rank) => (row, rank)))
        {
            _idRanks[row] = rank;
        }

        _rowsOfCodes = new(RowsOfCodes);
    }

    public IReadOnlyList<SearchRow> Rows { get; }

    /// <summary>The values that rows have; a value's code is its position.</summary>
    public ValueList<FacetValue> Values { get; }

    /// <summary>The codes of a row's values.</summary>
    public ReadOnlySpan<int> CodesOf(int row) => _rowCodes[row];

    public int? CodeOfValue(FacetValue value) => _codes.TryGetValue(value, out var code) ? code : null;

    public int GroupOf(int row) => _groups[row];

    /// <summary>The row's place among all ids in ordinal order.</summary>
    public int IdRankOf(int row) => _idRanks[row];

    public int? RowOf(string id) => _byId.TryGetValue(id, out var row) ? row : null;

    public PhraseRows RowsOf(FacetValue value) => CodeOfValue(value) is { } code ? _rowsOfCodes.Value[code] : PhraseRows.Of((IEnumerable<int>)[]);

    private int CodeOf(FacetValue value)
    {
        _codes.TryAdd(value, _codes.Count);
        return _codes[value];
    }

    private PhraseRows[] RowsOfCodes()
    {
        var rows = Values.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < _rowCodes.Length; row++)
        {
            foreach (var code in _rowCodes[row].AsSpan())
            {
                rows[code].Add(row);
            }
        }

        return [.. rows.Select(list => PhraseRows.Of(list.Distinct()))];
    }
}

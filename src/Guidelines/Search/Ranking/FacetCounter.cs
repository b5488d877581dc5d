using Guidelines.Documents;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Ranking;

/// <summary>Narrows rows to chosen values and counts what every value would give; several values of a facet are alternatives.</summary>
internal sealed class FacetCounter
{
    private readonly RowTable _table;
    private readonly bool[] _isChosen;
    private readonly int _chosenFacets;

    public FacetCounter(RowTable table, ValueList<FacetValue> chosen)
    {
        _table = table;
        _isChosen = new bool[table.Values.Count];
        foreach (var value in chosen)
        {
            _chosenFacets |= Bit(value.Facet);
            if (table.CodeOfValue(value) is { } code)
            {
                _isChosen[code] = true;
            }
        }
    }

    /// <summary>Groups the rows that have the chosen values, and counts groups for every value: those that there were with it, the other facets as chosen.</summary>
    /// <param name="rows">Each once.</param>
    public (List<List<int>> Groups, int[] Counts) Count(IEnumerable<int> rows)
    {
        var counts = new int[_isChosen.Length];
        var lastGroup = new int[_isChosen.Length];
        var groups = new List<List<int>>();
        var number = 0;
        foreach (var group in rows.GroupBy(_table.GroupOf))
        {
            number++;
            var kept = new List<int>();
            foreach (var row in group)
            {
                var missing = MissingOf(row);
                if (missing == 0)
                {
                    kept.Add(row);
                }

                foreach (var code in _table.CodesOf(row))
                {
                    // A row that fails one facet alone would be there with another value of it.
                    if ((missing & ~Bit(_table.Values[code].Facet)) == 0 && lastGroup[code] != number)
                    {
                        lastGroup[code] = number;
                        counts[code]++;
                    }
                }
            }

            if (kept.Count > 0)
            {
                groups.Add(kept);
            }
        }

        return (groups, counts);
    }

    /// <summary>The facets of which the row has no chosen value, as bits.</summary>
    private int MissingOf(int row)
    {
        var missing = _chosenFacets;
        foreach (var code in _table.CodesOf(row))
        {
            missing &= _isChosen[code] ? ~Bit(_table.Values[code].Facet) : ~0;
        }

        return missing;
    }

    private static int Bit(SearchFacet facet) => 1 << (int)facet;
}

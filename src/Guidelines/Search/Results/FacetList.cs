using Guidelines.Documents;
using Guidelines.Search.Ranking;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Results;

/// <summary>Lists what was counted: every facet that has a value to show, its values in the library's order.</summary>
internal static class FacetList
{
    /// <param name="counts">By the table's codes.</param>
    /// <param name="table">Knows what they stand for.</param>
    /// <param name="names">Gives names and order.</param>
    /// <param name="chosen">Values that are listed even where nothing has them.</param>
    public static ValueList<FacetCounts> Of(int[] counts, RowTable table, FacetNames names, ValueList<FacetValue> chosen)
    {
        var shown = table.Values.Select((value, code) => (Value: value, Count: counts[code])).Where(pair => pair.Count > 0 || chosen.Contains(pair.Value))
            .Concat(chosen.Where(value => table.CodeOfValue(value) is null).Select(value => (Value: value, Count: 0)));
        return shown.GroupBy(pair => pair.Value.Facet).OrderBy(facet => facet.Key)
            .Select(facet => new FacetCounts(facet.Key, facet.OrderBy(pair => names.RankOf(pair.Value)).ThenBy(pair => pair.Value.Value, StringComparer.Ordinal)
                .Select(pair => new FacetCount(pair.Value.Value, names.NameOf(pair.Value), pair.Count, chosen.Contains(pair.Value))).ToValueList()))
            .ToValueList();
    }
}

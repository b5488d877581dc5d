using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Tells the columns of a flattened table apart, of which only the items' order is left.</summary>
internal static class ColumnSplit
{
    /// <summary>
    /// Where each column begins: at a larger gap between items. Where gaps are missing, an item that recurs, once in
    /// every column, shows that one column ends and the next begins between two of its occurrences; the break is set
    /// right after the earlier one. Null where there is neither.
    /// </summary>
    /// <param name="items">The items in the order of the text.</param>
    /// <param name="afterGap">Whether a larger gap stands before the item.</param>
    /// <param name="columns">How many columns there were.</param>
    public static IReadOnlyList<int>? Starts(IReadOnlyList<string> items, IReadOnlyList<bool> afterGap, int columns)
    {
        var starts = Enumerable.Range(1, Math.Max(0, items.Count - 1)).Where(i => afterGap[i]).Prepend(0).ToList();
        if (starts.Count == columns)
        {
            return starts;
        }

        if (starts.Count > columns)
        {
            return null;
        }

        foreach (var recurring in items.Select((item, i) => (Key: Names.Key(item), i)).GroupBy(pair => pair.Key, pair => pair.i, StringComparer.Ordinal).Where(group => group.Count() == columns))
        {
            int[] at = [.. recurring];
            var found = new List<int> { 0 };
            for (var column = 1; column < columns; column++)
            {
                // A gap between two occurrences is the border; else the border follows the earlier one.
                var gap = starts.FirstOrDefault(start => start > at[column - 1] && start <= at[column], -1);
                found.Add(gap >= 0 ? gap : at[column - 1] + 1);
            }

            if (starts.All(found.Contains))
            {
                return found;
            }
        }

        return null;
    }
}

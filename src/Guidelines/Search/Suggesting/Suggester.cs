using Guidelines.Documents;
using Guidelines.Search.Queries;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Suggesting;

/// <summary>Completes what is being typed by what the rows hold: names, ids, phrases and words.</summary>
internal sealed class Suggester
{
    private static readonly Comparer<Entry> WorstFirst = Comparer<Entry>.Create((left, right) => Compare(right, left));

    private readonly string[] _keys;
    private readonly Entry[] _entries;

    private Suggester(IReadOnlyCollection<Entry> entries)
    {
        var keyed = entries.SelectMany(entry => KeysOf(entry).Select(key => (key.Key, Entry: entry with { IsInside = key.IsInside }))).ToList();
        keyed.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        _keys = [.. keyed.Select(pair => pair.Key)];
        _entries = [.. keyed.Select(pair => pair.Entry)];
    }

    public static Suggester Of(IReadOnlyList<SearchRow> rows, Lexicon lexicon) => new(
        [
            .. rows.Where(row => row.Kind is SearchKind.Term or SearchKind.Area)
                .Select(row => new Entry(row.Name, row.Kind is SearchKind.Term ? SuggestionKind.Term : SuggestionKind.Area, row.Address, 0)),
            .. OccurringPhrases.Of(rows).Select(pair => new Entry(pair.Phrase, SuggestionKind.Phrase, null, pair.Groups)),
            .. lexicon.Occurring.Select(pair => new Entry(pair.Word, SuggestionKind.Word, null, pair.Rows)),
            .. rows.Select(row => new Entry(row.Id, SuggestionKind.Id, row.Address, 0)),
        ]);

    /// <summary>The best completions of all that was typed, else of its last words.</summary>
    public ValueList<Suggestion> Complete(string typed, int limit)
    {
        var words = SearchWords.Of(typed);
        var isFinished = typed.Length > 0 && char.IsWhiteSpace(typed[^1]);
        for (var first = 0; first < words.Count; first++)
        {
            var kept = string.Concat(words.Take(first).Select(word => word + " "));
            var beginning = string.Join(' ', words.Skip(first)) + (isFinished ? " " : "");
            if (Best(beginning, limit) is { Count: > 0 } best)
            {
                return best.Where(entry => first == 0 || entry.Kind is not SuggestionKind.Id)
                    .Select(entry => new Suggestion(kept + entry.Text, entry.Kind, first == 0 ? entry.Address : null)).ToValueList();
            }
        }

        return [];
    }

    private List<Entry> Best(string beginning, int limit)
    {
        var at = Array.BinarySearch(_keys, beginning, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;

        // Equal keys are neighbours, and the search may land on any of them.
        while (at > 0 && _keys[at - 1] == beginning)
        {
            at--;
        }

        var best = new PriorityQueue<Entry, Entry>(WorstFirst);
        for (; at < _keys.Length && _keys[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            best.Enqueue(_entries[at], _entries[at]);
            if (best.Count > limit * 2)
            {
                best.Dequeue();
            }
        }

        var found = best.UnorderedItems.Select(item => item.Element).ToList();
        found.Sort(Compare);
        return [.. found.DistinctBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase).Take(limit)];
    }

    // A name is found by any of its words; an id by its beginning.
    private static IEnumerable<(string Key, bool IsInside)> KeysOf(Entry entry)
    {
        var words = SearchWords.Of(entry.Text);
        var starts = entry.Kind is SuggestionKind.Id ? Math.Min(1, words.Count) : words.Count;
        for (var first = 0; first < starts; first++)
        {
            if (first == 0 || !StopWords.Contains(words[first]))
            {
                yield return (string.Join(' ', words.Skip(first)), first > 0);
            }
        }
    }

    private static int Compare(Entry left, Entry right)
    {
        var order = left.IsInside.CompareTo(right.IsInside);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : right.Weight.CompareTo(left.Weight);
        order = order != 0 ? order : left.Text.Length.CompareTo(right.Text.Length);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }

    /// <summary>Something to suggest.</summary>
    /// <param name="Text">What a query becomes.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Address">Where it is read.</param>
    /// <param name="Weight">How much stands behind it, among its kind.</param>
    /// <param name="IsInside">Whether it is found by a word that is not its first.</param>
    private sealed record Entry(string Text, SuggestionKind Kind, string? Address, int Weight, bool IsInside = false);
}

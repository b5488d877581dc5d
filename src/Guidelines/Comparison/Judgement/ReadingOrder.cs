namespace Guidelines.Comparison.Judgement;

/// <summary>The order of changes: that of the base; an addition follows the change that holds the behavior before it in the head.</summary>
internal static class ReadingOrder
{
    public static IEnumerable<Verdict> Of(IReadOnlyCollection<Verdict> verdicts)
    {
        var linked = verdicts.Where(verdict => verdict.Link.Base.Length > 0).OrderBy(verdict => verdict.Link.Base[0].Index).ToList();

        // Additions by the change that they follow; -1 is the beginning.
        var changeOf = linked.SelectMany((verdict, index) => verdict.Link.Head.Select(statement => (statement.Index, index))).ToDictionary(pair => pair.Index, pair => pair.index);
        var followers = new SortedDictionary<int, List<Verdict>>();
        foreach (var addition in verdicts.Where(verdict => verdict.Link.Base.Length == 0).OrderBy(verdict => verdict.Link.Head[0].Index))
        {
            var before = addition.Link.Head[0].Index - 1;
            var anchor = before < 0 ? -1 : changeOf[before];
            changeOf[before + 1] = anchor;
            (followers.TryGetValue(anchor, out var list) ? list : followers[anchor] = []).Add(addition);
        }

        return Enumerable.Range(-1, linked.Count + 1).SelectMany(index => (index < 0 ? [] : new[] { linked[index] }).Concat(followers.GetValueOrDefault(index) ?? []));
    }
}

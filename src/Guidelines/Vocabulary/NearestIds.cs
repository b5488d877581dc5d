namespace Guidelines.Vocabulary;

/// <summary>The ids most like one that does not exist.</summary>
public static class NearestIds
{
    private const int MaxShown = 5;

    // What is this much longer than any id says no more about which one was meant, and would only take time.
    private const int MaxExcess = 10;

    /// <summary>The nearest known ids, best first, at most five; all at the least distance come before any farther one.</summary>
    /// <param name="id">Of any length: what anybody typed.</param>
    /// <param name="known">All ids that could be meant.</param>
    public static IReadOnlyList<string> Of(string id, IEnumerable<string> known)
    {
        var candidates = known.Distinct(StringComparer.Ordinal).ToList();
        var length = candidates.Select(candidate => candidate.Length).DefaultIfEmpty().Max() + MaxExcess;
        var wanted = (id.Length > length ? id[..length] : id).ToLowerInvariant();
        return [.. candidates
            .Select(candidate => (Id: candidate, Distance: Names.Distance(candidate, wanted)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .Take(MaxShown).Select(pair => pair.Id)];
    }
}

namespace Guidelines.Vocabulary;

/// <summary>The ids most like one that does not exist.</summary>
public static class NearestIds
{
    private const int MaxShown = 5;
    private const int MaxLength = 100;

    /// <summary>The nearest known ids, best first, at most five; all at the least distance come before any farther one.</summary>
    public static IReadOnlyList<string> Of(string id, IEnumerable<string> known)
    {
        var wanted = (id.Length > MaxLength ? id[..MaxLength] : id).ToLowerInvariant();
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Id: candidate, Distance: Names.Distance(candidate, wanted)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .Take(MaxShown).Select(pair => pair.Id)];
    }
}

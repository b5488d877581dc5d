using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading;

/// <summary>Checks the lines along which editions follow each other.</summary>
internal static class EditionLines
{
    /// <param name="editions">The editions of a folder.</param>
    /// <param name="unread">The ids of those that could not be read, of which nothing is said.</param>
    /// <param name="places">Where their entries stand.</param>
    /// <param name="log">Takes the faults.</param>
    public static void Check(IReadOnlyList<EditionContent> editions, IReadOnlyCollection<string> unread, PlaceMap places, DiagnosticLog log)
    {
        var known = editions.ToDictionary(content => content.Edition.Id, content => content.Edition, StringComparer.Ordinal);
        foreach (var edition in known.Values.Where(edition => edition.Follows is { } follows && !unread.Contains(follows, StringComparer.Ordinal)).OrderBy(edition => edition.Id, StringComparer.Ordinal))
        {
            var place = places.Of(PlaceMap.EntryKey(edition.Id, "follows"));
            if (IsCircle(edition, known))
            {
                log.Add(Rules.UnknownEdition, place, $"'follows' leads from '{edition.Id}' back to it; an edition follows an earlier one");
            }
            else if (!known.TryGetValue(edition.Follows!, out var before))
            {
                log.Add(Rules.FollowsUnheld, place, $"'{edition.Follows}' is not in this library; what changed since then cannot be shown");
            }
            else if (Dates.IsBefore(edition.Published, before.Published))
            {
                log.Add(Rules.EditionContradicts, place, $"'{edition.Id}' is published {edition.Published}, before '{before.Id}', which it follows ({before.Published}); see which of the two dates is wrong, or whether it is the other that follows");
            }
        }
    }

    private static bool IsCircle(Edition start, Dictionary<string, Edition> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = start.Id;
        while (at is not null && seen.Add(at))
        {
            at = known.GetValueOrDefault(at)?.Follows;
        }

        return at == start.Id;
    }
}

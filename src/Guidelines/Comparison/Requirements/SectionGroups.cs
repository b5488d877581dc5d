namespace Guidelines.Comparison.Requirements;

/// <summary>Brings together what the two sides say of the same sections, though one joins what the other keeps apart.</summary>
internal static class SectionGroups
{
    /// <summary>Every part is in exactly one group; the parts of each side stay in their order.</summary>
    public static IEnumerable<SectionGroup> Of(IReadOnlyCollection<SectionPart> @base, IReadOnlyCollection<SectionPart> head)
    {
        var groups = new List<HashSet<string>>();
        foreach (var part in @base.Concat(head))
        {
            var joined = new HashSet<string>(part.Sections, StringComparer.Ordinal);
            foreach (var group in groups.Where(group => group.Overlaps(part.Sections)))
            {
                joined.UnionWith(group);
            }

            groups.RemoveAll(group => group.Overlaps(part.Sections));
            groups.Add(joined);
        }

        return groups.Select(group => new SectionGroup([.. In(@base, group)], [.. In(head, group)]));

        static IEnumerable<SectionPart> In(IEnumerable<SectionPart> parts, HashSet<string> group) => parts.Where(part => group.Contains(part.Sections[0]));
    }
}

/// <summary>What both sides say of the same sections.</summary>
internal sealed record SectionGroup(IReadOnlyList<SectionPart> Base, IReadOnlyList<SectionPart> Head);

using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison;

/// <summary>Compares the areas that two documents list, by the areas' permanent ids: which are named otherwise, and which only one lists.</summary>
public static class AreaComparer
{
    /// <summary>By domain, in the base's order and then the head's; in a domain the base's areas, then those that only the head lists.</summary>
    public static ValueList<AreaChange> Compare(GuidelineDocument @base, GuidelineDocument head)
    {
        var (baseAreas, headAreas) = (AreasOf(@base), AreasOf(head));
        var domains = @base.Domains.Concat(head.Domains).Select(domain => domain.Id).Distinct(StringComparer.Ordinal);
        return (from domain in domains
                from area in baseAreas[domain].Concat(headAreas[domain]).Select(area => area.Id).Distinct(StringComparer.Ordinal)
                select Change(domain, area, NameOf(area, baseAreas[domain]), NameOf(area, headAreas[domain]))).ToValueList();
    }

    private static ILookup<string, AreaName> AreasOf(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Areas.Select(area => (domain.Id, area))).ToLookup(pair => pair.Id, pair => pair.area, StringComparer.Ordinal);

    // An area that a document lists under two names bears both.
    private static string? NameOf(string area, IEnumerable<AreaName> areas)
    {
        var names = areas.Where(listed => listed.Id == area).Select(listed => listed.Name).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private static AreaChange Change(string domain, string area, string? baseName, string? headName) => new()
    {
        Domain = domain,
        Kind = baseName is null ? AreaChangeKind.Added : headName is null ? AreaChangeKind.Removed : Names.Key(baseName) == Names.Key(headName) ? AreaChangeKind.Unchanged : AreaChangeKind.Renamed,
        AreaId = area,
        Base = baseName,
        Head = headName,
    };
}

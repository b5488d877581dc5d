using Guidelines.Documents;
using Guidelines.Libraries;

namespace Guidelines.Site;

/// <summary>What of a library is compared with what; each pair in both directions.</summary>
public static class SitePairs
{
    public static IEnumerable<(GuidelineDocument Base, GuidelineDocument Head)> Documents(Library library) =>
        from @base in library.Documents
        from head in library.Documents
        where @base.Id != head.Id
        select (@base, head);

    public static IEnumerable<(EditionContent Base, EditionContent Head)> Editions(Library library) =>
        from @base in library.Editions
        from head in library.Editions
        where @base != head
        select (@base, head);

    /// <summary>By date; an edition without one counts as the latest.</summary>
    public static bool IsEarlier(Edition left, Edition right) =>
        string.CompareOrdinal(left.Published ?? "9", right.Published ?? "9") is var order and not 0 ? order < 0 : string.CompareOrdinal(left.Id, right.Id) < 0;
}

namespace Guidelines.Publishing.Checking;

/// <summary>A published site, for finding out where links lead.</summary>
/// <param name="Files">Their paths, with slashes.</param>
/// <param name="Anchors">The ids of each page.</param>
/// <param name="Base">Where the site will stand, with a final slash.</param>
internal sealed record CheckedSite(HashSet<string> Files, IReadOnlyDictionary<string, HashSet<string>> Anchors, Uri Base)
{
    private const string Index = "index.html";

    /// <summary>What is wrong with a link of a file; null where it leads somewhere, or to another site.</summary>
    public string? Fault(string file, PageLink link)
    {
        var address = link.Address;
        if (!Uri.TryCreate(new Uri(Base, file.EndsWith(Index, StringComparison.Ordinal) ? file[..^Index.Length] : file), address, out var target))
        {
            return $"'{address}' is no address";
        }

        var isHere = target.GetLeftPart(UriPartial.Authority) == Base.GetLeftPart(UriPartial.Authority);
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!isHere || !path.StartsWith(Base.AbsolutePath, StringComparison.Ordinal))
        {
            // An absolute address may well be another site's, on the same host too.
            return link.IsOwn ? $"'{address}' is to be an address of this site" : isHere && !Uri.IsWellFormedUriString(address, UriKind.Absolute) ? $"'{address}' leads out of the site" : null;
        }

        var below = path[Base.AbsolutePath.Length..];
        var named = below.Length == 0 || below.EndsWith('/') ? below + Index : below;
        return !Files.Contains(named) ? Files.Contains($"{below}/{Index}") ? $"'{address}' is a folder: a final slash is missing" : $"'{address}' leads to nothing"
            : target.Fragment.Length > 1 && Anchors.TryGetValue(named, out var ids) && !ids.Contains(Uri.UnescapeDataString(target.Fragment[1..])) ? $"'{address}' names a place that is not on that page"
            : null;
    }
}

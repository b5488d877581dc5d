namespace Guidelines.Site;

/// <summary>The page that is rendered.</summary>
public sealed record PageContext
{
    public required SiteLibrary Site { get; init; }

    /// <summary>The page's own address (<see cref="SiteAddresses"/>).</summary>
    public required string Address { get; init; }

    public SiteSettings Settings { get; init; } = new();

    /// <summary>Whether a service answers, so that search and comparisons on demand work without JavaScript.</summary>
    public bool IsLive { get; init; }

    /// <summary>Where links begin on a page that may be shown at any address, as the one for addresses that do not exist; else null.</summary>
    public string? Root { get; init; }

    public string? Canonical => Settings.BaseUrl is null ? null : new Uri(Settings.BaseUrl, Address).AbsoluteUri;

    /// <summary>A relative link, so that the site works below any folder of any web server.</summary>
    public string To(string address)
    {
        if (Root is not null)
        {
            return Root + address;
        }

        var up = Address.Count(c => c is '/');
        return up > 0 ? string.Concat(Enumerable.Repeat("../", up)) + address : "./" + address;
    }
}

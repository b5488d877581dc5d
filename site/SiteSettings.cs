namespace Guidelines.Site;

/// <summary>What those who run a site say of it.</summary>
public sealed record SiteSettings
{
    /// <summary>Where the site will stand, with a final slash; null where that is not known: then there are no canonical links and no sitemap.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Where readers report an error: <c>mailto:</c>, <c>http:</c> or <c>https:</c>; null where they were given no address.</summary>
    public Uri? Contact { get; init; }

    /// <summary>The contact for one page; a mail to it names the page.</summary>
    public string? ContactAbout(string page) =>
        Contact is null ? null : Contact.Scheme == Uri.UriSchemeMailto ? $"{Contact.AbsoluteUri}?subject={Uri.EscapeDataString(page)}" : Contact.AbsoluteUri;
}

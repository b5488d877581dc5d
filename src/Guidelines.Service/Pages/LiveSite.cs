using Guidelines.Libraries;
using Guidelines.Publishing;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Guidelines.Site;
using Microsoft.AspNetCore.StaticFiles;

namespace Guidelines.Service.Pages;

/// <summary>The site of one library: its pages, downloads, styles and scripts, each made when it is first asked for and kept as bytes.</summary>
/// <param name="published">Without the texts that may not be shown.</param>
internal sealed class LiveSite(Library published)
{
    // All pages of a library of today in every coding; of a larger one those of some minutes.
    private const int KeptParts = 2048;

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly Lazy<SitePlan> _plan = new(() => SitePlan.Of(new SiteLibrary(published), ServiceDescription.Reference));
    private readonly Memo<(string Address, string Coding), SitePart> _parts = new(KeptParts);

    public SitePlan Plan => _plan.Value;

    /// <summary>What stands at an address; null where nothing does.</summary>
    /// <param name="address">As <see cref="SiteAddresses"/> has it.</param>
    /// <param name="coding">Of the bytes.</param>
    /// <param name="settings">Of the site.</param>
    public async Task<SitePart?> Find(string address, ContentCoding coding, SiteSettings settings) =>
        Has(address, settings) ? await _parts.GetAsync((address, coding.Name), () => Make(address, coding, settings)) : null;

    private bool Has(string address, SiteSettings settings) =>
        Plan.Pages.ContainsKey(address) || SiteAssets.All.ContainsKey(address) || Plan.Files.ContainsKey(address) || address == Sitemap.RobotsFile || (address == Sitemap.File && settings.BaseUrl is not null);

    private async Task<SitePart> Make(string address, ContentCoding coding, SiteSettings settings)
    {
        if (Plan.Pages.TryGetValue(address, out var page))
        {
            var html = await new PageRenderer(Plan, settings, isLive: true).Render(page);
            return new(EncodedText.Of(html, coding), SitePart.Html);
        }

        return SiteAssets.All.TryGetValue(address, out var asset) ? new(EncodedText.Of(asset, coding), TypeOf(address), IsForEver: true)
            : Plan.Files.TryGetValue(address, out var file) ? new(EncodedText.Of(file.Text(), coding), file.ContentType, IsForEver: address.StartsWith(SiteAssets.Folder, StringComparison.Ordinal))
            : address == Sitemap.RobotsFile ? new(EncodedText.Of(Sitemap.Robots(settings.BaseUrl), coding), "text/plain; charset=utf-8")
            : new(EncodedText.Of(Sitemap.Of(Plan, settings.BaseUrl!), coding), "application/xml");
    }

    private static string TypeOf(string address) =>
        ContentTypes.TryGetContentType(address, out var type) ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type : "application/octet-stream";
}

/// <summary>A page, or another file of a site.</summary>
/// <param name="Text">Its bytes in a coding.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="IsForEver">Whether its address bears a fingerprint of it.</param>
internal sealed record SitePart(EncodedText Text, string ContentType, bool IsForEver = false)
{
    public const string Html = "text/html; charset=utf-8";
}

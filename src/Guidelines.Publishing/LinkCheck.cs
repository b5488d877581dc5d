using System.Xml.Linq;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Guidelines.Publishing.Checking;

namespace Guidelines.Publishing;

/// <summary>Reads a published site as a browser would: is its HTML valid, and does every internal link lead somewhere?</summary>
public static class LinkCheck
{
    /// <summary>Every fault, as <c>page: what</c>; in the order of the pages.</summary>
    /// <param name="folder">A published site.</param>
    /// <param name="baseUrl">Where the site will stand, with a final slash; null where it names no address of its own.</param>
    public static IReadOnlyList<string> Of(string folder, Uri? baseUrl = null)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(file => Read(folder, file)).ToList();
        // Any host will do to resolve by.
        var site = new CheckedSite(files, pages.ToDictionary(page => page.File, page => page.Anchors, StringComparer.Ordinal), baseUrl ?? new("http://site.invalid/"));
        return
        [
            .. pages.SelectMany(page => page.Faults.Concat(page.Links.Select(link => site.Fault(page.File, link)).OfType<string>()).Select(fault => $"{page.File}: {fault}")),
            .. Listed(folder, files).Select(link => site.Fault(Sitemap.File, link) is { } fault ? $"{Sitemap.File}: {fault}" : null).OfType<string>(),
        ];
    }

    private static CheckedPage Read(string folder, string file)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsNotConsumingCharacterReferences = false, IsKeepingSourceReferences = true });
        parser.Error += (_, error) => faults.Add(error is HtmlErrorEvent html ? $"{html.Message} (line {html.Position.Line}, column {html.Position.Column})" : "invalid HTML");
        using var document = parser.ParseDocument(File.ReadAllText(Path.Combine(folder, file)));
        faults.AddRange(HtmlRules.Breaches(document).Select(fault => fault.ToString()));
        return new(file, document.All.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), [.. PageLinks.Of(document).Distinct()], faults);
    }

    private static IEnumerable<PageLink> Listed(string folder, HashSet<string> files) =>
        files.Contains(Sitemap.File) ? XDocument.Load(Path.Combine(folder, Sitemap.File)).Descendants().Where(element => element.Name.LocalName == "loc").Select(place => new PageLink(place.Value, IsOwn: true)) : [];

    private sealed record CheckedPage(string File, HashSet<string> Anchors, List<PageLink> Links, List<string> Faults);
}

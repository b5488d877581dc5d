using AngleSharp.Html.Parser;

namespace Guidelines.Publishing;

/// <summary>Reads a published site as a browser would: is its HTML valid, and does every internal link lead somewhere?</summary>
public static class LinkCheck
{
    /// <summary>Every fault, as <c>page: what</c>; in the order of the pages.</summary>
    /// <param name="folder">A published site.</param>
    /// <param name="root">The path that the site's own absolute links begin with.</param>
    public static IReadOnlyList<string> Of(string folder, string root = "/")
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(file => Read(folder, file)).ToList();
        var anchors = pages.ToDictionary(page => page.File, page => page.Anchors, StringComparer.Ordinal);
        return [.. pages.SelectMany(page => page.Faults.Concat(page.Links.Select(link => Fault(page.File, link, files, anchors, root)).OfType<string>()).Select(fault => $"{page.File}: {fault}"))];
    }

    private static CheckedPage Read(string folder, string file)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsNotConsumingCharacterReferences = false });
        parser.Error += (_, error) => faults.Add(error is AngleSharp.Html.Dom.Events.HtmlErrorEvent html ? $"{html.Message} (line {html.Position.Line}, column {html.Position.Column})" : "invalid HTML");
        using var document = parser.ParseDocument(File.ReadAllText(Path.Combine(folder, file)));
        var ids = document.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        faults.AddRange(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"the id '{group.Key}' stands {group.Count()} times"));
        var links = document.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src"), element.LocalName is "form" ? element.GetAttribute("action") : null }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new(file, ids.ToHashSet(StringComparer.Ordinal), links, faults);
    }

    private static string? Fault(string page, string link, HashSet<string> files, Dictionary<string, HashSet<string>> anchors, string root)
    {
        // Any host will do to resolve by.
        var origin = new Uri("http://site.invalid" + root);
        if (!Uri.TryCreate(new Uri(origin, page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page), link, out var target))
        {
            return $"'{link}' is no address";
        }

        if (target.Host != origin.Host)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            return $"'{link}' leads out of the site";
        }

        var file = path[root.Length..] is var below && (below.Length == 0 || below.EndsWith('/')) ? below + "index.html" : below;
        return !files.Contains(file) ? $"'{link}' leads to nothing"
            : target.Fragment.Length > 1 && anchors.TryGetValue(file, out var ids) && !ids.Contains(Uri.UnescapeDataString(target.Fragment[1..])) ? $"'{link}' names a place that is not on that page"
            : null;
    }

    private sealed record CheckedPage(string File, HashSet<string> Anchors, List<string> Links, List<string> Faults);
}

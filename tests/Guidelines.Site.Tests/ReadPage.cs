using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guidelines.Publishing;

namespace Guidelines.Site.Tests;

/// <summary>A page as it was written.</summary>
internal sealed record ReadPage(SitePage Page, IDocument Document)
{
    public static ReadPage Of(string folder, SitePage page) => new(page, new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, page.File))));

    /// <summary>The files that a browser loads with the page.</summary>
    public IEnumerable<string> Assets =>
        Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
            .Select(element => new Uri(new Uri("http://site.invalid/" + Page.Address), element.GetAttribute("href") ?? element.GetAttribute("src")).AbsolutePath[1..]);

    /// <summary>What is wrong with the page, as <c>address: what</c>.</summary>
    public IEnumerable<string> Says(IEnumerable<string> faults) => faults.Select(fault => $"/{Page.Address}: {fault}");
}

using System.Xml.Linq;
using Guidelines.Site;

namespace Guidelines.Publishing;

/// <summary>What search engines read: the list of pages (sitemaps.org, protocol 0.9) and where it is.</summary>
public static class Sitemap
{
    public const string File = "sitemap.xml";
    public const string RobotsFile = "robots.txt";

    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Of(SitePlan plan, Uri baseUrl)
    {
        var pages = plan.Pages.Keys.Where(address => address != SiteAddresses.NotFound).Order(StringComparer.Ordinal);
        var document = new XDocument(new XElement(Namespace + "urlset", pages.Select(address => new XElement(Namespace + "url", new XElement(Namespace + "loc", new Uri(baseUrl, address).AbsoluteUri)))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n";
    }

    public static string Robots(Uri? baseUrl) => $"User-agent: *\nAllow: /\n{(baseUrl is null ? "" : $"Sitemap: {new Uri(baseUrl, File).AbsoluteUri}\n")}";
}

using AngleSharp.Html.Dom;

namespace Guidelines.Publishing.Checking;

/// <summary>A link as it is written.</summary>
/// <param name="Address">Relative to its page, or absolute.</param>
/// <param name="IsOwn">Whether it must name a page of the site, and not another's.</param>
internal sealed record PageLink(string Address, bool IsOwn = false);

/// <summary>All that leads out of a page, or is loaded by it.</summary>
internal static class PageLinks
{
    // data-index and data-site are what the search page's script asks for, and leads to.
    private static readonly string[] Attributes = ["href", "src", "data-index", "data-site"];

    public static IEnumerable<PageLink> Of(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            foreach (var address in Attributes.Select(element.GetAttribute).OfType<string>())
            {
                yield return new(address, IsOwn: element.LocalName is "link" && element.GetAttribute("rel") is "canonical");
            }

            if (element.LocalName is "form" && element.GetAttribute("action") is { } action)
            {
                yield return new(action);
            }

            foreach (var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return new(candidate.Split(' ')[0]);
            }
        }
    }
}

using AngleSharp.Html.Dom;

namespace Guidelines.Publishing.Checking;

/// <summary>What a page has as a whole: a title, a language, one main part, headings in order.</summary>
internal static class HtmlOutline
{
    public static IEnumerable<HtmlFault> Breaches(IHtmlDocument page)
    {
        if (page.Doctype is not { Name: "html" })
        {
            yield return new("the page begins with <!DOCTYPE html>; HTML #the-doctype", null);
        }

        if (string.IsNullOrWhiteSpace(page.Title))
        {
            yield return new("the page has no title; HTML #the-title-element", page.Head);
        }

        if (string.IsNullOrWhiteSpace(page.DocumentElement.GetAttribute("lang")))
        {
            yield return new("<html> has no lang, which tells how it is spoken; HTML #the-lang-and-xml:lang-attributes", page.DocumentElement);
        }

        if (page.QuerySelectorAll("main:not([hidden])").Length != 1)
        {
            yield return new("the page has one main; HTML #the-main-element", page.Body);
        }

        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6");
        if (page.QuerySelectorAll("h1").Length != 1 || headings[0].LocalName is not "h1")
        {
            yield return new("the first heading is the only h1; HTML #headings-and-outlines-2", headings.Length > 0 ? headings[0] : null);
        }

        foreach (var (above, heading) in headings.Zip(headings.Skip(1)).Where(pair => pair.Second.LocalName[1] > pair.First.LocalName[1] + 1))
        {
            yield return new($"an {heading.LocalName} follows an {above.LocalName}; HTML #headings-and-outlines-2", heading);
        }
    }
}

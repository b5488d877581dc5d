using AngleSharp.Html.Dom;

namespace Guidelines.Publishing.Checking;

/// <summary>Ids, which stand once, and the attributes that name them.</summary>
internal static class HtmlReferences
{
    // Which attribute names ids of what.
    private static readonly (string Attribute, string On, string Named, string Section)[] References =
    [
        ("for", "label", "button, input:not([type=hidden]), meter, output, progress, select, textarea", "HTML #attr-label-for"),
        ("for", "output", "*", "HTML #attr-output-for"),
        ("list", "input", "datalist", "HTML #attr-input-list"),
        ("form", "*", "form", "HTML #attr-fae-form"),
        ("popovertarget", "*", "[popover]", "HTML #attr-popovertarget"),
        ("headers", "*", "th", "HTML #attr-tdth-headers"),
        .. "aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns"
            .Split(' ').Select(name => (name, "*", "*", $"ARIA #{name}")),
    ];

    public static IEnumerable<HtmlFault> Breaches(IHtmlDocument page)
    {
        var named = page.QuerySelectorAll("[id]").ToLookup(element => element.Id!, StringComparer.Ordinal);
        foreach (var (id, elements) in named.Select(group => (group.Key, group.ToList())))
        {
            if (elements.Count > 1)
            {
                yield return new($"the id '{id}' stands {elements.Count} times; HTML #the-id-attribute", elements[1]);
            }

            if (id.Length == 0 || id.Any(char.IsWhiteSpace))
            {
                yield return new($"the id '{id}' is empty or holds a blank; HTML #the-id-attribute", elements[0]);
            }
        }

        foreach (var (attribute, on, kind, section) in References)
        {
            foreach (var element in page.QuerySelectorAll($"{on}[{attribute}]"))
            {
                var unmet = element.GetAttribute(attribute)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(id => !named[id].Any(found => found.Matches(kind)));
                foreach (var id in unmet)
                {
                    yield return new($"{attribute} names '{id}', which is {(kind == "*" ? "no id" : $"the id of no {kind}")} of the page; {section}", element);
                }
            }
        }
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Guidelines.Publishing.Checking;

/// <summary>Something wrong in a page.</summary>
/// <param name="What">What is wrong, what would be right, and where that is said.</param>
/// <param name="At">Null where it is the whole page; an element that the page implies stands in no line.</param>
internal sealed record HtmlFault(string What, IElement? At)
{
    public override string ToString() => At?.SourceReference?.Position is { Line: > 0 } place ? $"{What} (line {place.Line}, column {place.Column})" : What;
}

/// <summary>The rules of HTML and ARIA that a page can break although its tags are closed; pictures (svg) are not looked into.</summary>
internal static class HtmlRules
{
    public static IEnumerable<HtmlFault> Breaches(IHtmlDocument page)
    {
        var elements = page.All.Where(element => element.NamespaceUri == NamespaceNames.HtmlUri).ToList();
        return [.. HtmlOutline.Breaches(page), .. elements.SelectMany(Breaches), .. HtmlReferences.Breaches(page)];
    }

    private static IEnumerable<HtmlFault> Breaches(IElement element)
    {
        if (element.LocalName.Contains('-', StringComparison.Ordinal))
        {
            // A custom element has the rules that its author gives it.
            return [];
        }

        return HtmlVocabulary.Elements.TryGetValue(element.LocalName, out var known)
            ? [.. OfAttributes(element, known), .. OfContent(element), .. HtmlValues.Breaches(element), .. HtmlRule.All.Where(rule => rule.Breach.Match(element, null)).Select(rule => new HtmlFault($"{Tag(element)}: {rule.Right}; {rule.Section}", element))]
            : [new($"{Tag(element)} is no element of HTML; HTML #elements-3", element)];
    }

    private static IEnumerable<HtmlFault> OfAttributes(IElement element, HtmlElement known) =>
        from attribute in element.Attributes
        let name = attribute.LocalName
        where !known.Attributes.Contains(name) && !HtmlVocabulary.GlobalAttributes.Contains(name)
            && !name.StartsWith("data-", StringComparison.Ordinal) && !name.StartsWith("on", StringComparison.Ordinal)
            && !(name.StartsWith("aria-", StringComparison.Ordinal) && HtmlVocabulary.AriaAttributes.Contains(name["aria-".Length..]))
        select new HtmlFault($"{Tag(element)} has no attribute '{name}'; HTML #attributes-3", element);

    private static IEnumerable<HtmlFault> OfContent(IElement element)
    {
        if (ContentOf(element) is not { } content)
        {
            yield break;
        }

        foreach (var child in element.Children.Where(child => !Fits(child, content)))
        {
            yield return new($"{Tag(child)} stands in {Tag(element)}, which holds {(content.Contains("none") ? "nothing" : string.Join(", ", content.Order(StringComparer.Ordinal)))}; HTML #content-models", child);
        }

        if (!content.Overlaps(["flow", "phrasing", "text"]) && element.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data)))
        {
            yield return new($"text stands in {Tag(element)}, which holds none; HTML #content-models", element);
        }
    }

    /// <summary>What an element may hold; null where that is not known.</summary>
    private static IReadOnlySet<string>? ContentOf(IElement element)
    {
        if (element is { LocalName: "div", ParentElement.LocalName: "dl" })
        {
            return HtmlVocabulary.Words("dt dd");
        }

        var content = HtmlVocabulary.Elements.GetValueOrDefault(element.LocalName)?.Content;
        return content is null || !content.Contains("transparent") ? content
            : element.ParentElement is { } parent && ContentOf(parent) is { } above ? content.Where(kind => kind is not "transparent").Concat(above).ToHashSet(StringComparer.Ordinal)
            : null;
    }

    private static bool Fits(IElement child, IReadOnlySet<string> content)
    {
        // Scripts and templates may stand wherever elements may.
        if (content.Contains(child.LocalName) || (child.LocalName is "script" or "template" && !content.Contains("none") && !content.Contains("text")))
        {
            return true;
        }

        var kinds = child.NamespaceUri == NamespaceNames.HtmlUri ? HtmlVocabulary.Elements.GetValueOrDefault(child.LocalName)?.Kinds : HtmlVocabulary.Elements["span"].Kinds;
        // What is unknown is told of as such.
        return kinds is null || kinds.Overlaps(content) || (kinds.Contains("phrasing") && content.Contains("flow"));
    }

    private static string Tag(IElement element) => $"<{element.LocalName}>";
}

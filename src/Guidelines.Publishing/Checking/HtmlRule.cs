using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace Guidelines.Publishing.Checking;

/// <summary>A rule of HTML or ARIA that a selector can tell the breaches of.</summary>
/// <param name="Breach">Matches every element that breaks the rule.</param>
/// <param name="Right">What would be right.</param>
/// <param name="Section">Where it is said: of https://html.spec.whatwg.org/multipage/, of https://www.w3.org/TR/html-aria/ or of https://www.w3.org/TR/wai-aria-1.2/.</param>
internal sealed record HtmlRule(ISelector Breach, string Right, string Section)
{
    private const string Interactive = ":is(a[href], button, details, embed, iframe, input:not([type=hidden]), label, select, textarea, audio[controls], video[controls], [tabindex])";
    private const string Labelable = ":is(button, input:not([type=hidden]), meter, output, progress, select, textarea)";
    private const string TextLike = ":is(:not([type]), [type=text], [type=search], [type=url], [type=tel], [type=email], [type=password])";

    // Roles that no name may be given, and the elements that have such a role, or none, of themselves.
    private const string Nameless = ":is([role=caption], [role=code], [role=deletion], [role=emphasis], [role=generic], [role=insertion], [role=none], [role=paragraph], [role=presentation], [role=strong], [role=subscript], [role=superscript], :is(a:not([href]), abbr, b, bdi, bdo, caption, cite, code, data, del, div, em, i, ins, kbd, label, legend, mark, p, pre, q, rp, rt, s, samp, small, span, strong, sub, sup, time, u, var):not([role]))";

    public static IReadOnlyList<HtmlRule> All { get; } =
    [
        Of($"a[href] {Interactive}", "a link holds nothing else to be clicked", "HTML #the-a-element"),
        Of("a a", "a link holds no link", "HTML #the-a-element"),
        Of($"button {Interactive}", "a button holds nothing else to be clicked", "HTML #the-button-element"),
        Of($":is(label, summary) label, label {Labelable} ~ {Labelable}", "a label is for one field", "HTML #the-label-element"),
        Of("form form, dfn dfn, meter meter, progress progress, noscript noscript, address address", "no such element holds another one of its kind", "HTML #content-models"),
        Of("address :is(article, aside, header, footer, nav, section, h1, h2, h3, h4, h5, h6), :is(dt, th) :is(article, aside, header, footer, nav, section, h1, h2, h3, h4, h5, h6)", "no headings and sections here", "HTML #the-th-element"),
        Of(":is(header, footer) :is(header, footer), caption table", "none inside another one", "HTML #the-header-element"),
        Of(":is(article, aside, footer, header, nav, section) main, main ~ main:not([hidden])", "one main, below the body", "HTML #the-main-element"),
        Of("fieldset > legend:not(:first-child), legend:not(fieldset > *, optgroup > *)", "legend is the first in its fieldset", "HTML #the-legend-element"),
        Of("details > summary:not(:first-child), summary:not(details > *), details:not(:has(> summary))", "summary is the first in its details, which has one", "HTML #the-summary-element"),
        Of("figcaption:not(:first-child, :last-child), figcaption:not(figure > *), figcaption ~ figcaption", "figcaption is the first or the last in its figure", "HTML #the-figcaption-element"),
        Of("dl > dd:first-child, dl > div > dd:first-child, dl > dt:last-child, dl > div > dt:last-child, dl > dt ~ div, dl > div ~ :is(dt, dd), dl > div:not(:has(dt))", "in dl, each group is dt and then dd, alone or in a div each", "HTML #the-dl-element"),
        Of("table > caption:not(:first-child), tr ~ :is(thead, colgroup), tbody ~ :is(thead, colgroup), thead ~ :is(thead, colgroup), tfoot ~ :is(thead, tbody, tfoot)", "caption, colgroup, thead, tbody, tfoot in this order", "HTML #the-table-element"),
        Of("img:not([alt]), input[type=image]:not([alt]), area[href]:not([alt])", "alt says what the picture shows, or is empty", "HTML #alt"),
        Of("img:not([src]), img[src=''], script[src=''], link[href=''], iframe[src=''], track:not([src])", "src or href names a file", "HTML #the-img-element"),
        Of("link:not([rel], [itemprop]), link:not([href], [imagesrcset]), meta:not([charset], [name], [http-equiv], [property], [itemprop]), :is(meta[name], meta[http-equiv]):not([content])", "rel and href, or name and content, are needed", "HTML #the-link-element"),
        Of("body link:not([itemprop], [rel~=stylesheet], [rel~=preload], [rel~=prefetch], [rel~=preconnect], [rel~=modulepreload], [rel~=dns-prefetch], [rel~=pingback]), body meta:not([itemprop]), body style, title ~ title, meta[charset] ~ meta[charset], base ~ base", "once, and in the head", "HTML #document-metadata"),
        Of("script:not([src]):is([async]:not([type=module]), [defer]), script[type=module]:is([defer], [nomodule])", "async and defer are for scripts with src", "HTML #the-script-element"),
        Of("a:not([href]):is([target], [download], [rel], [hreflang], [type])", "an a without href has none of its attributes", "HTML #the-a-element"),
        Of("optgroup:not([label], :has(> legend)), option[label=''], select:not([multiple]) option[selected] ~ option[selected]", "an optgroup has a label, and one option is selected", "HTML #the-optgroup-element"),
        Of("data:not([value]), meter:not([value]), bdo:not([dir]), object:not([data]), map:not([name])", "the attribute that it is for is missing", "HTML #attributes-3"),
        Of(":is(input[type=checkbox], input[type=radio], input[type=button], input[type=submit], input[type=reset], input[type=image], input[type=file])[autocomplete]", "autocomplete is for fields that are typed in", "HTML #the-input-element"),
        Of($"input:not({TextLike}):is([maxlength], [minlength], [size]), input:not({TextLike}, [type=number])[placeholder], input:not([type=checkbox], [type=radio])[checked], input:is([type=checkbox], [type=radio], [type=hidden], [type=file], [type=password], [type=button], [type=submit], [type=reset], [type=image])[list], input[type=file][value]", "no field of this type has this attribute", "HTML #the-input-element"),
        Of($"{Nameless}:is([aria-label], [aria-labelledby])", "what has no role of its own bears no name; say it in a hidden word", "html-aria #docconformance"),
        Of("html[aria-hidden], body[aria-hidden], :is(base, br, col, colgroup, head, html, link, meta, noscript, script, source, style, template, title, track, wbr, param)[role]", "no role and nothing hidden here", "html-aria #docconformance"),
        Of("[aria-label='']:not(img), [aria-labelledby=''], [title=''][aria-label='']", "a name is not empty", "ARIA #aria-label"),
        Of("[role=heading]:not([aria-level]), :is([role=checkbox], [role=switch], [role=radio]):not([aria-checked], input), [role=slider]:not([aria-valuenow], input), [role=combobox]:not([aria-expanded], select, input)", "the role asks for an attribute", "ARIA #requiredState"),
    ];

    private static HtmlRule Of(string breach, string right, string section) =>
        new(new CssSelectorParser().ParseSelector(breach) ?? throw new InvalidOperationException($"no selector: {breach}"), right, section);
}

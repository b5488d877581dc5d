using System.Buffers;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AngleSharp.Dom;

namespace Guidelines.Publishing.Checking;

/// <summary>Values of attributes: one of a list, a number, an address.</summary>
internal static class HtmlValues
{
    // Element, or * for any, and attribute; the smallest number.
    private static readonly FrozenDictionary<string, int> Least = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["*@tabindex"] = -1, ["*@maxlength"] = 0, ["*@minlength"] = 0, ["*@colspan"] = 1, ["*@rowspan"] = 0, ["*@size"] = 1, ["textarea@rows"] = 1, ["textarea@cols"] = 1,
        ["img@width"] = 0, ["img@height"] = 0, ["ol@start"] = int.MinValue, ["li@value"] = int.MinValue, ["*@aria-level"] = 1,
    }.ToFrozenDictionary();

    // Element, or * for any, and attribute; what it may say.
    private static readonly FrozenDictionary<string, FrozenSet<string>> OneOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["input@type"] = "hidden text search tel url email password date month week time datetime-local number range color checkbox radio file submit image reset button",
        ["button@type"] = "submit reset button", ["*@hidden"] = "hidden until-found", ["form@method"] = "get post dialog", ["ol@type"] = "1 a A i I", ["th@scope"] = "row col rowgroup colgroup",
        ["*@dir"] = "ltr rtl auto", ["*@contenteditable"] = "true false plaintext-only", ["*@draggable"] = "true false", ["*@spellcheck"] = "true false", ["*@translate"] = "yes no",
        ["img@loading"] = "lazy eager", ["img@decoding"] = "sync async auto", ["*@fetchpriority"] = "high low auto",
        ["*@aria-current"] = "page step location date time true false", ["*@aria-live"] = "polite off assertive", ["*@aria-hidden"] = "true false",
        ["*@aria-expanded"] = "true false undefined", ["*@aria-pressed"] = "true false mixed undefined", ["*@aria-checked"] = "true false mixed undefined", ["*@aria-selected"] = "true false undefined",
        ["*@aria-sort"] = "ascending descending none other", ["*@aria-haspopup"] = "true false menu listbox tree grid dialog", ["*@aria-atomic"] = "true false", ["*@aria-busy"] = "true false",
        ["*@aria-disabled"] = "true false", ["*@aria-modal"] = "true false", ["*@aria-required"] = "true false",
    }.ToFrozenDictionary(entry => entry.Key, entry => HtmlVocabulary.Words(entry.Value), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Addresses = HtmlVocabulary.Words("href src action cite formaction data poster");

    private static readonly SearchValues<char> Unescaped = SearchValues.Create(" \t\n\"<>\\^`{|}");

    // Present means true; the value is empty or the name.
    private static readonly FrozenSet<string> Flags = HtmlVocabulary.Words("async autofocus autoplay checked controls default defer disabled formnovalidate inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected");

    public static IEnumerable<HtmlFault> Breaches(IElement element) => element.Attributes.Select(attribute => Breach(element, attribute.LocalName, attribute.Value)).OfType<HtmlFault>();

    private static HtmlFault? Breach(IElement element, string name, string value)
    {
        var right = Find(Least, element, name, out var least) && !(int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least) ? "a number, and not that small"
            : Find(OneOf, element, name, out var list) && !Allows(list, value) ? string.Join(", ", list.Order(StringComparer.Ordinal))
            : name == "role" && value.Split(' ').Any(role => !HtmlVocabulary.Roles.Contains(role) && !role.StartsWith("doc-", StringComparison.Ordinal)) ? "a role of ARIA"
            : Addresses.Contains(name) && value.AsSpan().Trim().ContainsAny(Unescaped) ? "an address, in which other signs are escaped"
            : Flags.Contains(name) && value.Length > 0 && !value.Equals(name, StringComparison.OrdinalIgnoreCase) ? "empty, or left out"
            : null;
        return right is null ? null : new($"{name}='{value}' of <{element.LocalName}>: it is {right}; HTML #attributes-3", element);
    }

    // Letter case counts in the types of lists alone; "hidden" may be empty, as a flag.
    private static bool Allows(FrozenSet<string> list, string value) =>
        list.Contains(list.Contains("A") ? value : value.ToLowerInvariant()) || (value.Length == 0 && list.Contains("until-found"));

    private static bool Find<T>(FrozenDictionary<string, T> table, IElement element, string attribute, [MaybeNullWhen(false)] out T found) =>
        table.TryGetValue($"{element.LocalName}@{attribute}", out found) || table.TryGetValue("*@" + attribute, out found);
}

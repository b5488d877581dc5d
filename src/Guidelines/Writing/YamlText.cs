using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Guidelines.Writing;

/// <summary>Writes YAML scalars: bare where that is safe, else in double quotes.</summary>
internal static partial class YamlText
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>A text as the value of a key on its own line, or as an item of a list.</summary>
    public static string Scalar(string text) => IsPlain(text, BlockBreaker()) ? text : Quoted(text);

    /// <summary>A text inside <c>{…}</c> or <c>[…]</c>.</summary>
    public static string FlowScalar(string text) => IsPlain(text, FlowBreaker()) ? text : Quoted(text);

    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string FlowList(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(FlowScalar))}]";

    /// <summary><c>{key: value, …}</c> without the pairs whose value is null; the values are written already.</summary>
    public static string FlowMap(params IEnumerable<(string Key, string? Value)> pairs) =>
        $"{{{string.Join(", ", pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {pair.Value}"))}}}";

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append(rune);
            }
            else if (IsPrintable(rune))
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"{(rune.IsBmp ? "\\u" : "\\U")}{rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture)}");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text, Regex breaker) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && !breaker.IsMatch(text) && !Reserved.Contains(text) && !LooksLikeNumber().IsMatch(text)
        && text.EnumerateRunes().All(IsPrintable);

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    // A number or a date, which other programs would not take as text.
    [GeneratedRegex(@"\A[0-9][0-9.,:eExXoO+_-]*\z")]
    private static partial Regex LooksLikeNumber();

    [GeneratedRegex("(?:: )|(?: #)|:\\z")]
    private static partial Regex BlockBreaker();

    [GeneratedRegex("(?: #)|[,\\[\\]{}:]")]
    private static partial Regex FlowBreaker();
}

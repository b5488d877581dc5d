using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidelines.Reading.Facts;

/// <summary>The period that a figure is asked in: <c>year</c>, <c>month</c>, or <c>cycle-3-years</c>.</summary>
internal static partial class Rates
{
    public static string? Of(string text)
    {
        // A longer text may hold a rate that only says the figure again in brackets.
        var plain = text.StartsWith('/') ? text : Restated().Replace(text, " ");
        if (Cycle().Match(plain) is { Success: true } cycle)
        {
            var years = Patterns.ValueOf(cycle.Groups["n"].Value);
            return years == 1 ? "year" : string.Create(CultureInfo.InvariantCulture, $"cycle-{years}-years");
        }

        return Yearly().IsMatch(plain) ? "year" : Monthly().IsMatch(plain) ? "month" : null;
    }

    [GeneratedRegex($@"(?<n>{Patterns.Number})[ -]{{1,2}}years? (?:renewal |endorsement |certification |licensing )?cycles?\b|\b(?:every|each|per) (?<n>{Patterns.Number})[ -]years?\b(?! (?:of|in)\b)", Patterns.Options)]
    private static partial Regex Cycle();

    [GeneratedRegex(@"\b(?:per|a|each|every) (?:calendar |endorsement )?(?:year|yr)\b(?!s)|/ ?(?:year|yr)\b|\bannually\b|\byearly\b|\bannual (?:minimum|total|training|hours|renewal|requirement|reflective)\b|\A\W{0,3}annual\b", Patterns.Options)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\b(?:per|a|each|every) month\b|/ ?month\b|\bmonthly\b", Patterns.Options)]
    private static partial Regex Monthly();

    [GeneratedRegex(@"\(? ?\b(?:equivalent (?:to|of)|equals?|that is,?|i\.?e\.?,?) [^();]{0,60}", Patterns.Options)]
    private static partial Regex Restated();
}

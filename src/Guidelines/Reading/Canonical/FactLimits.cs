using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Reading.Canonical;

/// <summary>What cannot be in a fact whose members are each well-formed: figures that exclude each other, units that do not go with it.</summary>
internal static partial class FactLimits
{
    private static readonly string[] Figures = [FactNames.Hours, FactNames.Years, FactNames.Window, FactNames.Count, FactNames.Alternatives];

    /// <summary>Each fault with the key that is to be mended.</summary>
    public static IEnumerable<(string Key, string Message)> FaultsOf(RequirementFact fact)
    {
        var isAsked = fact.State is FactState.Required or FactState.Encouraged;
        if (isAsked && fact.Value is null && Figures.Contains(fact.Fact, StringComparer.Ordinal))
        {
            yield return ("value", $"'{fact.Fact}' needs a figure when it is {YamlMap.Kebab(fact.State)}; write 'value: …'");
        }

        if (isAsked && fact.Fact == FactNames.Provider && fact.Levels.IsEmpty)
        {
            yield return ("levels", $"'{fact.Fact}' says who may provide or rate; write 'levels: [imhs, imhm-c]' or 'levels: [{Facts.LevelMentions.AnyLevel}]'");
        }

        foreach (var (key, figure) in new[] { ("value", fact.Value), ("max", fact.Max), ("of", fact.Of) })
        {
            if (figure < 0)
            {
                yield return (key, $"'{key}' must be 0 or more, not {figure}");
            }
        }

        if (fact.Max is { } max && (fact.Value is not { } least || max < least))
        {
            yield return ("max", fact.Value is null ? "'max' is the upper end of a range; its lower end, 'value', is missing" : $"'max' is the upper end of a range and must be at least its 'value', {fact.Value}, not {max}");
        }

        if (fact.Of is { } total && fact.Value > total)
        {
            yield return ("of", $"'of' is the total that the figure is a part of and must be at least its 'value', {fact.Value}, not {total}");
        }

        if (fact.Unit is { } unit && ExpectedUnit(fact, unit) is { } expected)
        {
            yield return ("unit", $"the unit of '{fact.Fact}' must be {expected}, not '{unit}'");
        }
    }

    /// <summary>What the unit should be; null where it may be as it is. A count counts what its sentence names.</summary>
    private static string? ExpectedUnit(RequirementFact fact, string unit) => fact.Fact switch
    {
        FactNames.Hours or FactNames.Adjustment => Hours().IsMatch(unit) ? null : "hours, or their kind such as clock hours",
        FactNames.Years or FactNames.Window or FactNames.Supervision => Time().IsMatch(unit) ? null : "years or months",
        FactNames.Count => unit == "ratings" || fact.Sentence.Contains(unit, StringComparison.OrdinalIgnoreCase) ? null : "ratings, or what its sentence says is counted",
        _ => null,
    };

    [GeneratedRegex(@"(?:\A| )hours\z")]
    private static partial Regex Hours();

    [GeneratedRegex(@"\A(?:years|months)\z")]
    private static partial Regex Time();
}

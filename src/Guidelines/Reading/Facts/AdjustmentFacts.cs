using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>What is asked at renewal of those who were endorsed for a part of the cycle: hours, nothing, or no less than of others.</summary>
internal static partial class AdjustmentFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        foreach (var clause in context.Sentences.Where(sentence => sentence.IsAdjustment).SelectMany(sentence => sentence.Clauses))
        {
            if (Hours().Match(clause.Text) is { Success: true } hours)
            {
                yield return Fact(clause, hours.Index, Patterns.ValueOf(hours.Groups["n"]), UnitOf(hours), hours.Groups["y"], FactState.Required);
            }
            else if (NotYet().Match(clause.Text) is { Success: true } notYet)
            {
                // "Not endorsed for one year" is fewer full years than one.
                var years = Math.Max(0, Patterns.ValueOf(notYet.Groups["y"].Value) - 1);
                yield return Fact(clause, notYet.Index, 0, null, PerYears(years), FactState.NotRequired);
            }
            else if (Exempt().Match(clause.Text) is { Success: true } exempt)
            {
                yield return Fact(clause, exempt.Index, null, null, exempt.Groups["y"], FactState.NotRequired);
            }
            else if (NoChange().Match(clause.Text) is { Success: true } none)
            {
                yield return Fact(clause, none.Index, null, null, (string?)null, FactState.Required);
            }
        }

        FoundFact Fact(FactClause clause, int at, decimal? value, string? unit, object? per, FactState state) =>
            clause.Found(at, new()
            {
                Fact = FactNames.Adjustment,
                Value = value,
                Unit = unit,
                Per = per is Group { Success: true } years ? PerYears(Patterns.ValueOf(years.Value)) : per as string,
                State = state,
                Designations = context.DesignationsOf(clause),
                Sentence = clause.Sentence.Original,
            });
    }

    private static string UnitOf(Match hours) => hours.Groups["clock"].Success ? "clock hours" : "hours";

    private static string PerYears(decimal years) => string.Create(CultureInfo.InvariantCulture, $"{years}-years");

    [GeneratedRegex($@"(?<!\bnot )\bendorsed for (?<y>{Patterns.Number}) years?\b.{{0,80}}?\bcompletes? .{{0,20}}?(?<n>{Patterns.Number}) (?<clock>clock )?(?:hours?|hrs?)\b", Patterns.Options)]
    private static partial Regex Hours();

    [GeneratedRegex($@"\bnot endorsed for (?:at least )?(?:a )?(?:full )?(?<y>{Patterns.Number}) (?:full )?years?\b.{{0,80}}?\bexempt\b", Patterns.Options)]
    private static partial Regex NotYet();

    [GeneratedRegex($@"\byear (?<y>{Patterns.Number})\b.{{0,40}}?\bexempt\b|\bendorsed for (?<y>{Patterns.Number}) years?\b.{{0,80}}?\bexempt\b", Patterns.Options)]
    private static partial Regex Exempt();

    [GeneratedRegex(@"\bno (?:change|adjustment)s?\b|\bunchanged\b", Patterns.Options)]
    private static partial Regex NoChange();
}

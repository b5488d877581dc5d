using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>The time within which something must fall: "within a one- to two-year timeframe".</summary>
internal static partial class WindowFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context) =>
        from clause in context.Clauses
        from match in Window().Matches(clause.Text)
        where match.Groups["named"].Success || match.Groups["within"].Success
        select clause.Found(match.Index, new RequirementFact
        {
            Fact = FactNames.Window,
            Value = Patterns.ValueOf(match.Groups["n"].Value),
            Max = Patterns.ValueOf(match.Groups["to"]),
            Unit = match.Groups["unit"].Value.ToLowerInvariant() + "s",
            State = Patterns.StateOf(clause.Text),
            Designations = context.DesignationsOf(clause),
            Sentence = clause.Sentence.Original,
        });

    [GeneratedRegex($@"\b(?:(?<within>within)|over|during|in|across) (?:an? |the |any |no more than )?(?<n>{Patterns.Number})(?:[ -]{{0,2}}(?:to|or|-)[ -]{{0,2}}(?<to>{Patterns.Number}))?[ -]{{1,2}}(?<unit>year|month)s?\b(?! ?(?:renewal |endorsement )?cycle)(?<named>[ -]?(?:time ?frame|time|period|span|window)\b)?", Patterns.Options)]
    private static partial Regex Window();
}

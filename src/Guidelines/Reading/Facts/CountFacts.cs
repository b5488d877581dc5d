using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Lower bounds of other countable things: "a minimum of 10 families".</summary>
internal static partial class CountFacts
{
    private static readonly HashSet<string> OtherFamilies = new(StringComparer.OrdinalIgnoreCase)
    {
        "hours", "hrs", "years", "yrs", "months", "weeks", "days", "ratings", "references", "raters", "letters", "does", "this", "clock", "full",
    };

    public static IEnumerable<FoundFact> Read(FactContext context) =>
        from clause in context.Clauses
        from match in Things().Matches(clause.Text)
        where match.Groups["min"].Success && !OtherFamilies.Contains(match.Groups["unit"].Value)
        select clause.Found(match.Index, new RequirementFact
        {
            Fact = FactNames.Count,
            Value = Patterns.ValueOf(match.Groups["n"].Value),
            Unit = match.Groups["unit"].Value.ToLowerInvariant(),
            Qualifier = Qualifiers.Minimum,
            State = Patterns.StateOf(clause.Text),
            Designations = context.DesignationsOf(clause),
            Sentence = clause.Sentence.Original,
        });

    [GeneratedRegex($@"{Patterns.Bound}(?<n>{Patterns.Number}) (?<unit>[a-z]{{3,24}}s)\b", Patterns.Options)]
    private static partial Regex Things();
}

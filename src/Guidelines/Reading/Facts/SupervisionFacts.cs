using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Whether reflective supervision/consultation is asked at all, advised, or no longer asked after some years.</summary>
internal static partial class SupervisionFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        if (!context.IsIn("supervision"))
        {
            yield break;
        }

        foreach (var clause in context.Clauses)
        {
            // Hours and providers are facts of their own; what is left must say a state in so many words.
            if (HourMention.In(clause.Text, follows: false).Count > 0 || Provider().IsMatch(clause.Text) || !Patterns.SaysState(clause.Text))
            {
                continue;
            }

            var since = Since().Match(clause.Text);
            yield return clause.Found(0, new()
            {
                Fact = FactNames.Supervision,
                Value = Patterns.ValueOf(since.Groups["n"]),
                Unit = since.Success ? "years" : null,
                Qualifier = since.Success ? Qualifiers.Minimum : null,
                State = Patterns.StateOf(clause.Text),
                Designations = context.DesignationsOf(clause) is { IsEmpty: false } own ? own : context.DesignationsOf(clause.Sentence.Clauses[0] with { Text = SubjectOf(clause) }),
                Sentence = clause.Sentence.Original,
            });
        }
    }

    /// <summary>"Required for X; optional for Y": what is said besides concerns X. Empty where no such line divides the applicants.</summary>
    public static ValueList<string> AskedOnlyOf(IReadOnlyList<FoundFact> found)
    {
        var states = found.Select(fact => fact.Fact).Where(fact => fact is { Fact: FactNames.Supervision, Value: null, Designations.IsEmpty: false }).ToList();
        return states.Exists(fact => fact.State is FactState.NotRequired)
            ? states.Where(fact => fact.State is FactState.Required).SelectMany(fact => fact.Designations).Distinct(StringComparer.Ordinal).ToValueList()
            : [];
    }

    // After ", but" the subject of the first clause goes on; after a semicolon a new one begins.
    private static string SubjectOf(FactClause clause) =>
        clause.Text.TrimStart().StartsWith("but ", StringComparison.Ordinal) ? clause.Sentence.Clauses[0].Text : "";

    [GeneratedRegex(@"\bproviders?\b|\b(?:must|should) (?:come|occur|take place)\b|\b(?:may|can) come from\b", Patterns.Options)]
    private static partial Regex Provider();

    [GeneratedRegex($@"\b(?:maintain(?:ed|s)?|endorsed|held|holds?)\b.{{0,60}}?(?<n>{Patterns.Number}) years?\b", Patterns.Options)]
    private static partial Regex Since();
}

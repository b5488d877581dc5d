using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Who may provide reflective supervision/consultation.</summary>
internal static partial class ProviderFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        if (!context.IsIn("supervision"))
        {
            yield break;
        }

        foreach (var clause in context.Clauses)
        {
            var match = Must().Match(clause.Text) is { Success: true } must ? must : May().Match(clause.Text);
            if (!match.Success)
            {
                continue;
            }

            var levels = context.Mentions.OrEndorsed(clause.Text[match.Groups["verb"].Index..]);
            if (!levels.IsEmpty)
            {
                var isPermission = match.Groups["may"].Success;
                yield return clause.Found(match.Index, new()
                {
                    Fact = FactNames.Provider,
                    Qualifier = isPermission ? Qualifiers.MayCount : null,
                    State = isPermission ? FactState.NotRequired : Patterns.StateOf(clause.Text),
                    Levels = levels,
                    Designations = clause.Sentence.Scope,
                    Sentence = clause.Sentence.Original,
                });
            }
        }
    }

    // The subject is a provider; the levels stand behind the verb.
    [GeneratedRegex(@"\b(?:providers?|supervisors?|consultants?)\b.{0,80}?\b(?<verb>(?:must|shall|should|needs? to|has to|have to|are required to|is required to) (?:have |be |hold |meet |also )?)", Patterns.Options)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(?<may>may|can) (?:also )?(?<verb>(?:come from|be (?:provided|received|given) (?:by|from))\b)", Patterns.Options)]
    private static partial Regex May();
}

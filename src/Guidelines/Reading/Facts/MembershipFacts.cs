using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Membership in an association, once or renewed each year.</summary>
internal static partial class MembershipFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context) =>
        !context.IsIn("membership") ? [] :
        from clause in context.Clauses
        let match = Member().Match(clause.Text)
        where match.Success
        select clause.Found(match.Index, new RequirementFact
        {
            Fact = FactNames.Membership,
            Per = Rates.Of(clause.Text),
            State = Patterns.StateOf(clause.Text),
            Designations = context.DesignationsOf(clause),
            Sentence = clause.Sentence.Original,
        });

    [GeneratedRegex(@"\bmembers?(?:hips?)?\b", Patterns.Options)]
    private static partial Regex Member();
}

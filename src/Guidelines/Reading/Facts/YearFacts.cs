using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Years of experience, and other years that may count towards them.</summary>
internal static partial class YearFacts
{
    /// <summary>Does the clause let something count that is asked of nobody?</summary>
    public static bool IsPermission(string clause) => MayCount().IsMatch(clause);

    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        foreach (var clause in context.Clauses)
        {
            var mayCount = MayCount().Match(clause.Text);
            foreach (Match match in Years().Matches(clause.Text))
            {
                var before = clause.Text[Math.Max(0, match.Index - 40)..match.Index];
                if (OtherYears().IsMatch(before) || !Experience().IsMatch(clause.Text[(match.Index + match.Length)..]))
                {
                    continue;
                }

                var isPermitted = mayCount.Success && match.Index < mayCount.Index;
                yield return clause.Found(match.Index, new()
                {
                    Fact = FactNames.Years,
                    Value = Patterns.ValueOf(match.Groups["n"].Value),
                    Max = Patterns.ValueOf(match.Groups["to"]),
                    Unit = match.Groups["months"].Success ? "months" : "years",
                    Qualifier = isPermitted ? Qualifiers.MayCount : Patterns.QualifierOf(match) ?? (match.Groups["more"].Success ? Qualifiers.Minimum : null),
                    State = isPermitted ? FactState.NotRequired : Patterns.StateOf(clause.Text),
                    Designations = context.DesignationsOf(clause),
                    Of = isPermitted ? Patterns.ValueOf(mayCount.Groups["of"]) : null,
                    Levels = isPermitted ? context.Mentions.OrEndorsed(clause.Text[mayCount.Index..]) : [],
                    Sentence = clause.Sentence.Original,
                });
            }
        }
    }

    [GeneratedRegex($@"(?:{Patterns.Bound})?(?<n>{Patterns.Number})(?:(?<more>\+| or more)| ?(?:to|-) ?(?<to>{Patterns.Number}))?(?: ?\([0-9]{{1,2}}\))? (?:full )?(?:years?|yrs?|(?<months>months))\b(?! (?:cycle|time ?frame|period|old|of age))", Patterns.Options)]
    private static partial Regex Years();

    // Years of something else than experience, or the total that other years count towards.
    [GeneratedRegex(@"\b(?:endorsed (?:for|at)|within|every|each|per|over|toward|towards|last|past|aged?|birth to|to the age of|prenatal to|maintain(?:ed|s)? [\w -]{1,20} for(?: a)?)\b ?(?:the |a |required |these |-)?\z|[0-9] ?- ?\z", Patterns.Options)]
    private static partial Regex OtherYears();

    [GeneratedRegex(@"\A.{0,80}?(?:\bexperiences?\b|\bwork(?:ing)?\b|\bpractice\b|\bpaid\b|\binternship\b|\bpost-?(?:graduate|masters?)\b|\bleader\b|\bemploy)|\A\.? {0,2}(?:in|as) ", Patterns.Options)]
    private static partial Regex Experience();

    [GeneratedRegex($@"\b(?:may|can|might) (?:also )?(?:be )?(?:count(?:ed)?|appl(?:y|ied)|substituted?|used|credited)\b(?:.{{0,24}}?\btowards? (?:the |these )?(?:required )?(?<of>{Patterns.Number}) (?:full )?(?:years?|yrs?)\b)?", Patterns.Options)]
    private static partial Regex MayCount();
}

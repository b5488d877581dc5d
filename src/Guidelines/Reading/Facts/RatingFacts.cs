using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>How many reference ratings are asked, and from whom each must or may come.</summary>
internal static partial class RatingFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        if (!context.IsIn("references"))
        {
            yield break;
        }

        // A remark on the ratings may stand before the sentence that counts them, or the heading alone may count them.
        var stated = context.Clauses.Where(clause => !From().IsMatch(clause.Text)).Select(clause => TotalOf(clause.Text)).FirstOrDefault(match => match.Success);
        var heading = Total().Match(context.Heading.Text);
        var total = Patterns.ValueOf((stated ?? heading).Groups["n"]);
        if (stated is null && heading.Success)
        {
            yield return context.Heading.Found(heading.Index, Fact(context.Heading, heading) with { Qualifier = Patterns.QualifierOf(heading) });
        }

        foreach (var clause in context.Clauses)
        {
            var from = From().Match(clause.Text);
            if (from.Success)
            {
                yield return clause.Found(from.Index, Fact(clause, from) with
                {
                    State = StateOf(clause.Text, from),
                    Qualifier = IsPermission(from) ? Qualifiers.MayCount : IsConditional(clause.Text) ? Qualifiers.Any : Patterns.QualifierOf(from),
                    Of = total,
                    Levels = context.Mentions.OrEndorsed(clause.Text[(from.Index + from.Length)..]),
                });
            }
            else if (TotalOf(clause.Text) is { Success: true } match)
            {
                yield return clause.Found(match.Index, Fact(clause, match) with { Qualifier = Patterns.QualifierOf(match) });
            }
            else if (Instead().Match(clause.Text) is { Success: true } instead)
            {
                yield return clause.Found(instead.Index, Fact(clause, instead) with { Qualifier = Qualifiers.MayCount, State = FactState.NotRequired, Of = total });
            }
        }

        RequirementFact Fact(FactClause clause, Match match) => new()
        {
            Fact = FactNames.Count,
            Value = Patterns.ValueOf(match.Groups["n"].Value),
            Unit = "ratings",
            State = Patterns.StateOf(clause.Text),
            Designations = context.DesignationsOf(clause),
            Sentence = clause.Sentence.Original,
        };
    }

    private static FactState StateOf(string clause, Match from) => IsPermission(from) ? FactState.NotRequired : Patterns.StateOf(clause);

    private static bool IsPermission(Match from) => from.Groups["may"].Success;

    // Who is not there for everybody is one of several who may rate.
    private static bool IsConditional(string clause) => Condition().IsMatch(Patterns.WithoutBrackets(clause));

    private static Match TotalOf(string clause) => Total().Match(clause) is { Success: true } total ? total : Figure().Match(clause);

    [GeneratedRegex($@"(?:{Patterns.Bound})?(?<n>{Patterns.Number}) (?:professional |reference |written ){{0,2}}(?:ratings?|references?|raters?|letters?)\b", Patterns.Options)]
    private static partial Regex Total();

    // "1. One from …", "At least one must come from …", "Note: one reference can come from …".
    [GeneratedRegex($@"(?:\A|[:.] {{1,3}}|\band )(?:[-•*] ?)?(?:[0-9]{{1,2}}[.)] {{1,3}})?(?:{Patterns.Bound})?(?<n>{Patterns.Number}) (?:of (?:the|these) )?(?:(?:professional |reference ){{0,2}}(?:ratings?|references?|raters?) )?(?:(?:must|should|shall|has to|(?<may>can|may)) (?:come|be) (?:from |by )?|comes? from |from )", Patterns.Options)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:if|unless)\b|\b(?:where|when|as) (?:applicable|available|possible)\b", Patterns.Options)]
    private static partial Regex Condition();

    // "If nobody of these is there, one may ask two others."
    [GeneratedRegex($@"\b(?:may|can) (?:also |instead )?(?:ask|choose|invite|name)(?: for)? (?:up to )?(?<n>{Patterns.Number}) (?!(?:years?|months?|weeks?|days?|hours?)\b)[a-z]", Patterns.Options)]
    private static partial Regex Instead();

    // A cell of a table that holds the figure alone.
    [GeneratedRegex($@"\A\W{{0,3}}(?<n>{Patterns.Number})\W{{0,3}}\z", Patterns.Options)]
    private static partial Regex Figure();
}

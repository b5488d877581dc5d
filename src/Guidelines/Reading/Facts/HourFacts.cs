using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Hours of training or supervision: totals, rates, and the hours inside them that must be about something.</summary>
internal static partial class HourFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        Total? total = null;
        foreach (var clause in context.Clauses)
        {
            var startedIn = total?.Sentence;
            var perClause = new Lazy<string?>(() => Rates.Of(clause.Text));
            var mentions = HourMention.In(clause.Text, follows: startedIn == clause.Sentence);
            var clauseState = new Lazy<FactState>(() => Patterns.StateBesidesShould(clause.Text));
            var isAdvice = new Lazy<bool>(() => Patterns.SaysShould(clause.Text[..mentions[0].Index]));
            foreach (var mention in mentions)
            {
                var designations = context.DesignationsOf(clause);
                var isPart = total is not null && mention.Value < total.Value && IsPart(mention, total, context);
                var fact = new RequirementFact
                {
                    Fact = FactNames.Hours,
                    Value = mention.Value,
                    Max = mention.Max,
                    Unit = (isPart || mention.IsElided ? total?.Unit : null) ?? mention.Unit ?? "hours",
                    Per = Rates.Of(mention.After) ?? perClause.Value ?? (isPart ? total!.Per : null),
                    Qualifier = mention.Qualifier,
                    State = StateOf(clauseState.Value, mention, isAdvice.Value),
                    Designations = designations,
                    Of = isPart ? total!.Value : null,
                    Topic = isPart || mention.IsOfTheHours ? context.TopicOf(mention.Words)?.Id : null,
                    Sentence = clause.Sentence.Original,
                };
                yield return clause.Found(mention.Index, fact);
                if (!isPart && !mention.IsOfTheHours)
                {
                    total = new Total(mention.Value, fact.Unit, fact.Per, context.TopicOf(mention.Words)?.Id, clause.Sentence);
                }
            }
        }
    }

    // A smaller figure is a part of the total when its words say so, or narrow the total down to a topic.
    private static bool IsPart(HourMention mention, Total total, FactContext context) =>
        mention.IsElided || mention.IsOfTheHours || PartWords().IsMatch(mention.Words)
        || (context.TopicOf(mention.Words) is { } topic && topic.Id != total.Topic);

    // "Should" advises, unless a lower bound makes it a rule: before all figures it concerns each, else the one before it.
    private static FactState StateOf(FactState clause, HourMention mention, bool isAdvice) =>
        clause is FactState.Required && mention.Qualifier is null && (isAdvice || Patterns.SaysShould(mention.Words)) ? FactState.Encouraged : clause;

    private sealed record Total(decimal Value, string? Unit, string? Per, string? Topic, FactSentence Sentence);

    [GeneratedRegex(@"\A[\W]{0,3}(?:of (?:the|these|those|this)\b|of which\b|(?:must|should|shall|will|need to|have to)\b|(?:about|pertaining|devoted|dedicated|specific)\b|.{0,80}?\b(?:must|should|shall|has to|have to)? ?be (?:about|on|in|devoted|dedicated)\b)", Patterns.Options)]
    private static partial Regex PartWords();
}

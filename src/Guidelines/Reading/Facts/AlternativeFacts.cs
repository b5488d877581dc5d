using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>How many alternatives a requirement leaves open.</summary>
internal static partial class AlternativeFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        if (context.Requirement.Parts is { Of: PartsOf.Any, Items.Count: > 1 } parts)
        {
            // Examples are no closed list of alternatives.
            if (!Examples().IsMatch(context.Requirement.Title))
            {
                // The lead-in states it; without one the first alternative stands for the list.
                var first = context.Sentences.Count - context.Requirement.Footnotes.Count - parts.Items.Count;
                yield return Fact(context.Sentences[Math.Max(0, first - 1)], parts.Items.Count);
            }
        }
        else if (!context.IsIn("references") && OneOf().Match(context.Heading.Text) is { Success: true } heading)
        {
            yield return Fact(context.Heading.Sentence, Patterns.ValueOf(heading.Groups["n"].Value));
        }
    }

    private static FoundFact Fact(FactSentence sentence, decimal count) => new(sentence, -1, new()
    {
        Fact = FactNames.Alternatives,
        Value = count,
        Qualifier = Qualifiers.Any,
        State = FactState.Required,
        Sentence = sentence.Original,
    });

    [GeneratedRegex(@"\bexamples?\b", Patterns.Options)]
    private static partial Regex Examples();

    // The alternatives themselves are requirements of their own; one of three ratings is none.
    [GeneratedRegex($@"\b(?:one|any) of (?:the |these |the following )?(?<n>(?!one\b|1\b){Patterns.Number})\b", Patterns.Options)]
    private static partial Regex OneOf();
}

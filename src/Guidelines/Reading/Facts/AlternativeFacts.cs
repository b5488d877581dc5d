using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>How many alternatives a requirement leaves open.</summary>
internal static partial class AlternativeFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        // Examples are no closed list of alternatives.
        if (context.Requirement.Parts is not { Of: PartsOf.Any, Items.Count: > 1 } parts || Examples().IsMatch(context.Requirement.Title))
        {
            yield break;
        }

        // The lead-in states it; without one the first alternative stands for the list.
        var first = context.Sentences.Count - context.Requirement.Footnotes.Count - parts.Items.Count;
        var sentence = context.Sentences[Math.Max(0, first - 1)];
        yield return new FoundFact(sentence, -1, new()
        {
            Fact = FactNames.Alternatives,
            Value = parts.Items.Count,
            Qualifier = Qualifiers.Any,
            State = FactState.Required,
            Sentence = sentence.Original,
        });
    }

    [GeneratedRegex(@"\bexamples?\b", Patterns.Options)]
    private static partial Regex Examples();
}

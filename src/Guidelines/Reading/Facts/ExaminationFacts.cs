using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>Whether a written examination is asked; a text that does not speak of one has no such fact.</summary>
internal static partial class ExaminationFacts
{
    public static IEnumerable<FoundFact> Read(FactContext context)
    {
        foreach (var clause in context.Clauses)
        {
            var match = context.IsIn("examination") ? AnyExamination().Match(clause.Text) : WrittenExamination().Match(clause.Text);
            if (match.Success && StateOf(clause.Text) is { } state)
            {
                yield return clause.Found(match.Index, new()
                {
                    Fact = FactNames.Examination,
                    State = state,
                    Designations = context.DesignationsOf(clause),
                    Sentence = clause.Sentence.Original,
                });
            }
        }
    }

    private static FactState? StateOf(string clause) =>
        None().IsMatch(clause) ? FactState.NotRequired
        : Patterns.StateOf(clause) is not FactState.Required and var other ? other
        : Asked().IsMatch(clause) ? FactState.Required : null;

    [GeneratedRegex(@"\bwritten exam(?:ination)?s?\b", Patterns.Options)]
    private static partial Regex WrittenExamination();

    [GeneratedRegex(@"\bexam(?:ination)?s?\b", Patterns.Options)]
    private static partial Regex AnyExamination();

    [GeneratedRegex(@"\b(?:no|without an?|without) (?:written )?exam(?:ination)?s?\b", Patterns.Options)]
    private static partial Regex None();

    [GeneratedRegex(@"\b(?:complet(?:e|es|ed|ion)|pass(?:es|ed|ing)?|required?s?|must|takes?|sits?)\b", Patterns.Options)]
    private static partial Regex Asked();
}

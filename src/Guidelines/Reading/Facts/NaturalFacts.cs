using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>The state that a section of its kind states by saying anything at all: "Yes" under Membership, "Signed" under Code of Ethics.</summary>
internal static partial class NaturalFacts
{
    private static readonly (string Section, string Fact, string[] Enough)[] Natural =
    [
        ("ethics", FactNames.Signature, [FactNames.Signature]),
        ("agreement", FactNames.Signature, [FactNames.Signature]),
        ("membership", FactNames.Membership, [FactNames.Membership]),
        ("documentation", FactNames.Documentation, [FactNames.Documentation, FactNames.Examination]),
        ("examination", FactNames.Examination, [FactNames.Examination]),
        ("supervision", FactNames.Supervision, [FactNames.Supervision, FactNames.Hours]),
    ];

    public static IReadOnlyList<FoundFact> Read(FactContext context, IReadOnlyList<FoundFact> found)
    {
        var sentence = context.Sentences.FirstOrDefault(sentence => !sentence.IsAdjustment && sentence.Text.Any(char.IsLetterOrDigit));
        if (sentence is null)
        {
            return [];
        }

        // A heading that joins the examination with something else does not say by itself that one is asked.
        return
        [
            .. Natural
                .Where(natural => context.IsIn(natural.Section) && !(natural.Section == "examination" && context.Requirement.Sections.Count > 1) && !found.Any(fact => natural.Enough.Contains(fact.Fact.Fact, StringComparer.Ordinal)))
                .Select(natural => new FoundFact(sentence, 0, new()
                {
                    Fact = natural.Fact,
                    State = None().IsMatch(sentence.Text) ? FactState.NotRequired : Patterns.StateOf(sentence.Text),
                    Designations = context.DesignationsOf(sentence.Clauses[0]),
                    Sentence = sentence.Original,
                })),
        ];
    }

    [GeneratedRegex(@"\A\W{0,3}(?:no|none|n/a|not applicable)\W{0,3}\z", Patterns.Options)]
    private static partial Regex None();
}

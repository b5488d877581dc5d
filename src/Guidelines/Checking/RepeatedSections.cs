using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>GL401: a section of requirements that says word for word what another of the same phase says.</summary>
internal static class RepeatedSections
{
    // "Signed" under two headings is no mistake.
    private const int FewestWords = 6;

    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var document in context.Content.Documents)
        {
            var known = new Dictionary<(Phase Phase, string Key), Requirement>();
            foreach (var requirement in document.Requirements)
            {
                var key = Names.Key(string.Join(' ', [requirement.Text, .. requirement.Parts?.Items ?? []]));
                if (key.Count(c => c == ' ') + 1 < FewestWords || known.TryAdd((requirement.Phase, key), requirement))
                {
                    continue;
                }

                var first = known[(requirement.Phase, key)];
                if (first.Section != requirement.Section)
                {
                    yield return Rules.RepeatedSection.At(
                        context.PlaceOf(requirement.Id, document.Id),
                        $"{requirement.Id} says word for word what {first.Id} says; see whether the text of one section stands under both headings",
                        requirement.Id);
                }
            }
        }
    }
}

using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>Which of two documents a comparison takes first, whichever the caller calls the base: by id, else by what they say.</summary>
internal static class CanonicalOrder
{
    public static int Compare(GuidelineDocument left, GuidelineDocument right)
    {
        var byId = string.CompareOrdinal(left.Id, right.Id);
        return byId != 0 || left.Equals(right) ? byId : string.CompareOrdinal(Said(left), Said(right));
    }

    private static string Said(GuidelineDocument document) =>
        string.Join('\n', document.Domains.SelectMany(domain => domain.Behaviors.Select(behavior => $"{domain.Id} {behavior.Id} {Statement.TextOf(behavior)}")));
}

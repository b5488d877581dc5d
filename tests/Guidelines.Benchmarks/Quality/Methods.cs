using System.Text.RegularExpressions;
using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <summary>A way to find out what corresponds in two documents.</summary>
internal sealed record Method(string Name, Func<GuidelineDocument, GuidelineDocument, IReadOnlyList<Link>> Find);

/// <summary>What all methods share: the behaviors of a document as texts, and pairs as links.</summary>
internal static partial class Methods
{
    public static Method Ours(ComparisonContext context) => new("ours", (@base, head) => Ours(GuidelineComparer.Compare(@base, head, context)));

    public static IReadOnlyList<Link> Ours(DocumentComparison comparison) =>
        [.. comparison.Changes.Select(change => new Link(change.Kind.ToString().ToLowerInvariant(), [.. change.Base.Select(one => one.Id)], [.. change.Head.Select(one => one.Id)]))];

    /// <summary>Text and elements of each behavior, in one line.</summary>
    public static (List<string> Ids, List<string> Texts) Behaviors(GuidelineDocument document)
    {
        var behaviors = document.Domains.SelectMany(domain => domain.Behaviors).ToList();
        return ([.. behaviors.Select(behavior => behavior.Id)], [.. behaviors.Select(behavior => string.Join(' ', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)))]);
    }

    /// <summary>Links of a method that finds pairs only: the same words are unchanged, others reworded; what has no pair is removed or added.</summary>
    public static IReadOnlyList<Link> Links(GuidelineDocument @base, GuidelineDocument head, IEnumerable<(int Base, int Head)> pairs)
    {
        var ((baseIds, baseTexts), (headIds, headTexts)) = (Behaviors(@base), Behaviors(head));
        var (baseLeft, headLeft) = (Enumerable.Range(0, baseIds.Count).ToHashSet(), Enumerable.Range(0, headIds.Count).ToHashSet());
        var links = new List<Link>();
        foreach (var (left, right) in pairs.Where(pair => baseLeft.Contains(pair.Base) && headLeft.Contains(pair.Head)))
        {
            baseLeft.Remove(left);
            headLeft.Remove(right);
            links.Add(new(string.Join(' ', Words(baseTexts[left])) == string.Join(' ', Words(headTexts[right])) ? "unchanged" : "reworded", [baseIds[left]], [headIds[right]]));
        }

        links.AddRange(baseLeft.Select(index => new Link("removed", [baseIds[index]], [])));
        links.AddRange(headLeft.Select(index => new Link("added", [], [headIds[index]])));
        return links;
    }

    public static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

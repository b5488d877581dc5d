using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>GL406, GL412: areas and headings that documents of one edition name differently.</summary>
internal static class InconsistentNames
{
    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        [.. Areas(context), .. Headings(context), .. AssociationNames.Check(context)];

    // What the vocabulary says of this edition is right; where it says nothing, what most documents say.
    private static IEnumerable<Diagnostic> Areas(CheckContext context)
    {
        var uses =
            from document in context.Content.Documents
            from domain in document.Domains
            from area in domain.Areas
            select (document, domain, area);
        foreach (var group in uses.GroupBy(use => use.area.Id, StringComparer.Ordinal))
        {
            var listed = context.Vocabulary.Area(group.Key)?.Names.FirstOrDefault(names => names.Edition == context.Content.Edition.Id)?.Names ?? [];
            var allowed = listed.IsEmpty ? [group.GroupBy(use => Names.Key(use.area.Name), StringComparer.Ordinal).MaxBy(same => same.Count())!.First().area.Name] : listed;
            foreach (var (document, domain, area) in group.Where(use => !allowed.Any(name => Names.Key(name) == Names.Key(use.area.Name))))
            {
                yield return Rules.InconsistentName.At(
                    context.PlaceOf([$"{document.Id}-{area.Id}", $"{document.Id}-{domain.Id}", .. domain.Behaviors.Take(1).Select(behavior => behavior.Id), document.Id]),
                    $"{document.Id}-{area.Id}: this area is named \"{area.Name}\" here, but \"{string.Join("\" or \"", allowed)}\" in this edition",
                    $"{document.Id}-{area.Id}");
            }
        }
    }

    private static IEnumerable<Diagnostic> Headings(CheckContext context)
    {
        var headings = context.Content.Documents.SelectMany(document => document.Requirements.Select(requirement => (document, requirement)));
        foreach (var group in headings.GroupBy(pair => $"{pair.requirement.Phase}:{string.Join(',', pair.requirement.Sections)}", StringComparer.Ordinal))
        {
            var usual = group.GroupBy(pair => Names.Key(pair.requirement.Title), StringComparer.Ordinal).MaxBy(same => same.Select(pair => pair.document.Id).Distinct(StringComparer.Ordinal).Count())!.First().requirement;
            foreach (var (document, requirement) in group.Where(pair => IsNear(Names.Key(pair.requirement.Title), Names.Key(usual.Title)))
                .DistinctBy(pair => (pair.document.Id, pair.requirement.Title)))
            {
                yield return Rules.HeadingVaries.At(
                    context.PlaceOf(requirement.Id, document.Id), $"{requirement.Id} is headed \"{requirement.Title}\", {usual.Id} \"{usual.Title}\"", requirement.Id);
            }
        }
    }

    // A word or two more or less, or a letter: not another name altogether.
    private static bool IsNear(string left, string right)
    {
        var (one, other) = (left.Split(' ').ToHashSet(StringComparer.Ordinal), right.Split(' ').ToHashSet(StringComparer.Ordinal));
        return left != right && Math.Abs(one.Count - other.Count) <= 2 && (one.IsSubsetOf(other) || other.IsSubsetOf(one) || Names.Distance(left, right) <= Math.Max(left.Length, right.Length) / 10);
    }
}

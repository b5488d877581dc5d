using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>GL409: a statement that uses the name which its own area had in an earlier edition, though this one has renamed it.</summary>
internal static class FormerTerms
{
    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var document in context.Content.Documents)
        {
            var named = document.Domains.SelectMany(domain => domain.Areas).DistinctBy(area => area.Id, StringComparer.Ordinal).ToDictionary(area => area.Id, StringComparer.Ordinal);
            foreach (var behavior in document.Domains.SelectMany(domain => domain.Behaviors))
            {
                if (behavior.AreaId is not { } areaId || !named.TryGetValue(areaId, out var area))
                {
                    continue;
                }

                var text = $" {Names.Key(string.Join(' ', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)))} ";
                foreach (var former in FormerNames(context, area).Where(former => text.Contains($" {Names.Key(former)} ", StringComparison.Ordinal)).Take(1))
                {
                    yield return Rules.FormerTerm.At(
                        context.PlaceOf(behavior.Id, document.Id),
                        $"{behavior.Id}: says \"{former}\", as earlier editions named its area; this edition says \"{area.Name}\"",
                        behavior.Id);
                }
            }
        }
    }

    // A name that only adds or drops words still says the same.
    private static IEnumerable<string> FormerNames(CheckContext context, AreaName area)
    {
        var names = context.Vocabulary.Area(area.Id)?.Names ?? [];
        var current = names.Where(one => one.Edition == context.Content.Edition.Id).SelectMany(one => one.Names).Append(area.Name).Select(Words).ToList();
        return names
            .Where(one => CheckContext.YearOfId(one.Edition) is { } year && year < context.Year)
            .SelectMany(one => one.Names)
            .Where(name => Words(name) is { Count: > 0 } words && !current.Exists(set => set.IsSubsetOf(words) || words.IsSubsetOf(set)))
            .DistinctBy(Names.Key, StringComparer.Ordinal);
    }

    private static HashSet<string> Words(string name) => [.. Names.Key(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Checking;

/// <summary>GL410: a domain without behaviors, an area without any where the document ties behaviors to areas.</summary>
internal static class EmptyParts
{
    public static IEnumerable<Diagnostic> Check(CheckContext context) => context.Content.Documents.SelectMany(document => In(document, context));

    private static IEnumerable<Diagnostic> In(GuidelineDocument document, CheckContext context)
    {
        var behaviors = document.Domains.SelectMany(domain => domain.Behaviors).ToList();
        if (behaviors.Count == 0)
        {
            yield break;
        }

        var tied = behaviors.Select(behavior => behavior.AreaId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var domain in document.Domains)
        {
            if (domain.Behaviors.IsEmpty)
            {
                yield return Rules.EmptyDomain.At(Of(domain), $"{document.Id}-{domain.Id}: this domain ({domain.Name}) has no behaviors; see whether its table is lost", $"{document.Id}-{domain.Id}");
                continue;
            }

            foreach (var area in domain.Areas.Where(area => tied.Count > 0 && !tied.Contains(area.Id)))
            {
                yield return Rules.EmptyDomain.At(Of(domain), $"{document.Id}-{area.Id}: this area ({area.Name}) has no behaviors, though this document ties its behaviors to areas; if the edition ties only some, acknowledge it", $"{document.Id}-{area.Id}");
            }
        }

        Place Of(DomainSection domain) => context.PlaceOf([$"{document.Id}-{domain.Id}", .. domain.Behaviors.Take(1).Select(behavior => behavior.Id), document.Id]);
    }
}

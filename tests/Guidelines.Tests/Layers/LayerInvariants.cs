using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Libraries;

namespace Guidelines.Tests.Layers;

/// <summary>What holds of the layers over any library.</summary>
internal static class LayerInvariants
{
    /// <param name="library">Any library.</param>
    /// <param name="crosswalks">Those that it was made with.</param>
    public static void AssertHold(Library library, ValueList<Crosswalk> crosswalks = default)
    {
        AssertAreas(library);
        AssertCompetencies(library, crosswalks);
    }

    /// <summary>Everything that the layers say, to be compared.</summary>
    public static string Digest(Library library) => string.Join('\n',
    [
        .. library.InferredAreas.All.Select(area => FormattableString.Invariant($"{area.Behavior} {area.AreaId} {area.Confidence} {area.Evidence}")),
        .. library.Competencies.All.Select(competency => $"{competency.Id} {competency.Behaviors}"),
    ]);

    private static void AssertAreas(Library library)
    {
        var sections = library.Documents.SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors.Select(behavior => (Domain: domain, Behavior: behavior))).ToDictionary(pair => pair.Behavior.Id);
        foreach (var inferred in library.InferredAreas.All)
        {
            var (domain, behavior) = sections[inferred.Behavior];
            Assert.Null(behavior.AreaId);
            Assert.Contains(inferred.AreaId, domain.Areas.Select(area => area.Id));
            Assert.InRange(inferred.Confidence, 0.4m, 1m);
            Assert.NotEmpty(inferred.Evidence);
            Assert.All(inferred.Evidence, id => Assert.Equal(inferred.AreaId, sections[id].Behavior.AreaId ?? library.InferredAreas.OfBehavior(id)!.AreaId));
        }
    }

    private static void AssertCompetencies(Library library, ValueList<Crosswalk> crosswalks)
    {
        var documentOf = library.Documents.SelectMany(document => document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior => (behavior.Id, Document: document.Id))).ToDictionary(pair => pair.Id, pair => pair.Document);
        var all = library.Competencies.All;
        Assert.Equal(documentOf.Keys.Order(StringComparer.Ordinal), all.SelectMany(competency => competency.Behaviors).Order(StringComparer.Ordinal));
        Assert.All(all, competency => Assert.Equal(competency.Behaviors[0], competency.Id));

        var links = DocumentAlignment.Of(library.Documents, new ComparisonContext { Vocabulary = library.Vocabulary, Crosswalks = crosswalks }).SelectMany(alignment => alignment.Links)
            .SelectMany(link => new[] { link.Base, link.Head }).Where(side => side.Count > 1).Select(side => side.Select(behavior => behavior.Id).ToHashSet()).ToList();
        foreach (var competency in all)
        {
            foreach (var together in competency.Behaviors.GroupBy(id => documentOf[id]).Where(group => group.Count() > 1))
            {
                Assert.All(together.SelectMany(one => together.Where(other => other != one).Select(other => (one, other))), pair => Assert.Contains(links, link => link.Contains(pair.one) && link.Contains(pair.other)));
            }
        }
    }
}

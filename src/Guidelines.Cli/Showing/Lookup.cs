using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Showing;

/// <summary>Finds whatever bears an id; ids are compared whole, never split.</summary>
internal static class Lookup
{
    public static Found? Find(ContentReading reading, string id) => All(reading).FirstOrDefault(found => found.Id == id);

    /// <summary>The sentence for an id that nothing bears.</summary>
    public static string Unknown(ContentReading reading, string id)
    {
        if (All(reading).Select(found => found.Id).FirstOrDefault(full => id.Length > 0 && full.EndsWith("-" + id, StringComparison.Ordinal)) is { } example)
        {
            return $"nothing has the id '{id}'; write the full id, such as {example}";
        }

        var near = NearestIds.Of(id, All(reading).Select(found => found.Id));
        return near.Count == 0
            ? $"nothing has the id '{id}'; the content folder is empty"
            : $"nothing has the id '{id}'; the nearest ids are {string.Join(", ", near)}";
    }

    private static IEnumerable<Found> All(ContentReading reading) =>
        reading.Editions.SelectMany(OfEdition)
            .Concat(reading.Vocabulary.Domains.Select(domain => new FoundDomain(domain)))
            .Concat(reading.Vocabulary.Domains.SelectMany(domain => domain.Areas.Select(area => new FoundArea(domain, area))))
            .Concat(reading.Vocabulary.Levels.Select(level => new FoundLevel(level)))
            .Concat(reading.Vocabulary.Sections.Select(section => new FoundSection(section)));

    private static IEnumerable<Found> OfEdition(EditionContent content) =>
        [
            new FoundEdition(content),
            .. content.Documents.SelectMany(document => OfDocument(content, document)),
            .. content.Glossary.Select(term => new FoundTerm(content, term)),
        ];

    private static IEnumerable<Found> OfDocument(EditionContent content, GuidelineDocument document)
    {
        yield return new FoundDocument(content, document);
        foreach (var domain in document.Domains)
        {
            foreach (var behavior in domain.Behaviors)
            {
                yield return new FoundBehavior(content, document, domain, behavior, null);
                foreach (var element in behavior.Elements)
                {
                    yield return new FoundBehavior(content, document, domain, behavior, element);
                }
            }
        }

        foreach (var requirement in document.Requirements)
        {
            yield return new FoundRequirement(content, document, requirement);
        }
    }
}

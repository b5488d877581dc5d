using Guidelines.Cli.Showing;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Reviewing;

/// <summary>The two editions that a person named, or a sentence on what is wrong with the names.</summary>
internal sealed record EditionPair
{
    public EditionContent? Base { get; init; }

    public EditionContent? Head { get; init; }

    public string? Refusal { get; init; }

    public static EditionPair Find(ContentReading reading, string @base, string head)
    {
        var (left, right) = (Lookup.Find(reading, @base) as FoundEdition, Lookup.Find(reading, head) as FoundEdition);
        return (left, right) switch
        {
            (null, _) => new() { Refusal = NoEdition(reading, @base) },
            (_, null) => new() { Refusal = NoEdition(reading, head) },
            _ when @base == head => new() { Refusal = $"a crosswalk links two editions, and '{@base}' is one" },
            _ when !SharesLevel(left.Content, right.Content) => new() { Refusal = $"{@base} and {head} have no level in common of which both hold behaviors here, so nothing can be linked" },
            _ => new() { Base = left.Content, Head = right.Content },
        };
    }

    private static bool SharesLevel(EditionContent left, EditionContent right) => LevelsOf(left).Intersect(LevelsOf(right), StringComparer.Ordinal).Any();

    private static IEnumerable<string> LevelsOf(EditionContent content) =>
        content.Documents.Where(document => document.Domains.Any(domain => !domain.Behaviors.IsEmpty)).Select(document => document.Level);

    private static string NoEdition(ContentReading reading, string id) =>
        Lookup.Find(reading, id) is FoundDocument { Content.Edition.Id: var edition } ? $"'{id}' is one level of {edition}; a crosswalk links whole editions, so name {edition}"
        : NearestIds.Of(id, reading.Editions.Select(content => content.Edition.Id)) is { Count: > 0 } near ? $"there is no edition '{id}'; the editions here are {string.Join(", ", near)}"
        : $"there is no edition '{id}'; the content holds none";
}

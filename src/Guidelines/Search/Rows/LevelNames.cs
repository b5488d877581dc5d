using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Search.Rows;

/// <summary>How people name a level: by its id, its names, its numeral.</summary>
internal static class LevelNames
{
    public static IEnumerable<string> Of(string level, GuidelineVocabulary vocabulary) =>
        vocabulary.Level(level) is { } entry
            ? [entry.Id, entry.Name, .. entry.Aliases, .. entry.Numeral is { } numeral ? (string[])[$"level {numeral}"] : []]
            : [level];
}

/// <summary>How people name an edition: by its id, its association, its place, its year.</summary>
internal static class EditionNames
{
    public static IEnumerable<string?> Of(Edition edition, GuidelineVocabulary vocabulary)
    {
        var association = vocabulary.Association(edition.Association);
        return [edition.Id, association?.Place, association?.Code, edition.Published is { Length: >= 4 } date ? date[..4] : null];
    }
}

namespace Guidelines.Vocabulary;

/// <summary>Finds what a vocabulary file calls otherwise than it has been called so far.</summary>
internal static class RenamedEntries
{
    /// <summary>Each id with the name that it had and the name that it gets.</summary>
    public static IEnumerable<(string Id, string Former, string Name)> Find(VocabularyData known, VocabularyData added)
    {
        var former = Named(known).ToLookup(entry => (entry.Kind, entry.Id), entry => entry.Name);
        return from entry in Named(added)
               let name = former[(entry.Kind, entry.Id)].FirstOrDefault()
               where name is not null && name != entry.Name && entry.Name.Length > 0
               select (entry.Id, name, entry.Name);
    }

    private static IEnumerable<(string Kind, string Id, string Name)> Named(VocabularyData data) =>
    [
        .. data.Levels.Select(level => ("level", level.Id, level.Name)),
        .. data.Domains.Select(domain => ("domain", domain.Id, domain.Name)),
        .. data.Domains.SelectMany(domain => domain.Areas).Select(area => ("area", area.Id, area.Name)),
        .. data.Sections.Select(section => ("section", section.Id, section.Name)),
        .. data.Topics.Select(topic => ("topic", topic.Id, topic.Name)),
        .. data.Associations.Select(association => ("association", association.Id, association.Name)),
    ];
}

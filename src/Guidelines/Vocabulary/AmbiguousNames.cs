namespace Guidelines.Vocabulary;

/// <summary>Finds names that the vocabulary gives to several things of a kind; a look-up would take the first.</summary>
internal static class AmbiguousNames
{
    /// <summary>Each such name with the ids that bear it, in the order of the vocabulary.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Ids)> Find(VocabularyData data) =>
        Shared(data.Levels.SelectMany(level => level.Aliases.Prepend(level.Name).Select(name => (name, level.Id))))
            .Concat(Shared(data.Domains.SelectMany(domain => domain.Aliases.Prepend(domain.Name).Select(name => (name, domain.Id)))))
            .Concat(data.Domains.SelectMany(domain => Shared(domain.Areas.SelectMany(area => area.Names.SelectMany(names => names.Names).Prepend(area.Name).Select(name => (name, area.Id))))))
            .Concat(Shared(data.Sections.SelectMany(section => section.Headings.Prepend(section.Name).Select(name => (name, section.Id)))))
            .Concat(Shared(data.Associations.SelectMany(association => association.Aliases.Prepend(association.Name).Select(name => (name, association.Id)))));

    private static IEnumerable<(string Name, IReadOnlyList<string> Ids)> Shared(IEnumerable<(string Name, string Id)> names) =>
        names.GroupBy(pair => Names.Key(pair.Name), StringComparer.Ordinal)
            .Select(group => (group.First().Name, (IReadOnlyList<string>)[.. group.Select(pair => pair.Id).Distinct(StringComparer.Ordinal)]))
            .Where(pair => pair.Item2.Count > 1);
}

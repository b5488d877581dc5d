using Guidelines.Documents;

namespace Guidelines.Vocabulary;

/// <summary>The entries of a vocabulary folder, as read.</summary>
public sealed record VocabularyData
{
    public ValueList<LevelEntry> Levels { get; init; }

    public ValueList<DomainEntry> Domains { get; init; }

    public ValueList<SectionEntry> Sections { get; init; }

    public ValueList<JoinedHeading> JoinedHeadings { get; init; }

    public ValueList<TopicEntry> Topics { get; init; }

    public ValueList<TermFamily> Terms { get; init; }

    public ValueList<EverydayWords> Everyday { get; init; }

    public ValueList<ManualEntry> Manuals { get; init; }

    public ValueList<AssociationEntry> Associations { get; init; }

    /// <summary>Entries of the same id are joined: the other's single values win, its names are added; new ones follow.</summary>
    public VocabularyData ExtendedBy(VocabularyData other) => new()
    {
        Levels = Merge(Levels, other.Levels, level => level.Id, (mine, theirs) => theirs with
        {
            Aliases = Union(mine.Aliases, [mine.Name, .. theirs.Aliases], theirs.Name),
            Numeral = theirs.Numeral ?? mine.Numeral,
            Designations = theirs.Designations.IsEmpty ? mine.Designations : theirs.Designations,
            AllCode = theirs.AllCode ?? mine.AllCode,
        }),
        Domains = Merge(Domains, other.Domains, domain => domain.Id, (mine, theirs) => theirs with
        {
            Aliases = Union(mine.Aliases, [mine.Name, .. theirs.Aliases], theirs.Name),
            Areas = Merge(mine.Areas, theirs.Areas, area => area.Id, (myArea, theirArea) => theirArea with
            {
                Names = Merge(myArea.Names, theirArea.Names, names => names.Edition, (a, b) => b with { Names = Union(a.Names, b.Names, null) }),
            }),
        }),
        Sections = Merge(Sections, other.Sections, section => section.Id, (mine, theirs) => theirs with { Headings = Union(mine.Headings, [mine.Name, .. theirs.Headings], theirs.Name) }),
        JoinedHeadings = Merge(JoinedHeadings, other.JoinedHeadings, joined => Names.Key(joined.Heading), (_, theirs) => theirs),
        Topics = Merge(Topics, other.Topics, topic => topic.Id, (mine, theirs) => theirs with { Words = Union(mine.Words, theirs.Words, null) }),
        Terms = Merge(Terms, other.Terms, family => family.Id, (mine, theirs) => theirs with { Terms = Union(theirs.Terms, mine.Terms, null) }),
        Everyday = Merge(Everyday, other.Everyday, words => words.Id, (mine, theirs) => theirs with { Words = Union(mine.Words, theirs.Words, null) }),
        Manuals = Merge(Manuals, other.Manuals, manual => manual.Id, (_, theirs) => theirs),
        Associations = Merge(Associations, other.Associations, association => association.Id, (mine, theirs) => theirs with
        {
            Aliases = Union(mine.Aliases, [mine.Name, .. theirs.Aliases], theirs.Name),
            Code = theirs.Code ?? mine.Code,
            Place = theirs.Place ?? mine.Place,
        }),
    };

    private static ValueList<T> Merge<T>(ValueList<T> mine, ValueList<T> theirs, Func<T, string> id, Func<T, T, T> join)
    {
        var merged = mine.ToList();
        foreach (var entry in theirs)
        {
            var index = merged.FindIndex(known => id(known) == id(entry));
            if (index < 0)
            {
                merged.Add(entry);
            }
            else
            {
                merged[index] = join(merged[index], entry);
            }
        }

        return merged.ToValueList();
    }

    private static ValueList<string> Union(IEnumerable<string> mine, IEnumerable<string> theirs, string? except) =>
        mine.Concat(theirs).Where(name => name != except).Distinct(StringComparer.Ordinal).ToValueList();
}

using Guidelines.Documents;

namespace Guidelines.Vocabulary;

/// <summary>
/// The names of the field: levels, domains and areas, requirement sections, term families, associations.
/// Look-ups take a name as an edition prints it and ignore case, punctuation and "&amp;"/"and".
/// </summary>
public sealed class GuidelineVocabulary
{
    private readonly Dictionary<string, LevelEntry> _levelNames;
    private readonly Dictionary<string, DomainEntry> _domainNames;
    private readonly Dictionary<string, ValueList<string>> _headings;
    private readonly Dictionary<string, (DomainEntry Domain, AreaEntry Area)> _areas;
    private readonly Dictionary<string, Dictionary<string, AreaEntry>> _areaNames;

    internal GuidelineVocabulary(VocabularyData data)
    {
        Data = data;
        _levelNames = Index(data.Levels, level => [level.Id, level.Name, .. level.Aliases]);
        _domainNames = Index(data.Domains, domain => [domain.Id, domain.Name, .. domain.Aliases]);
        _headings = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal);
        foreach (var section in data.Sections)
        {
            foreach (var heading in section.Headings.Prepend(section.Name))
            {
                _headings.TryAdd(Names.Key(heading), [section.Id]);
            }
        }

        foreach (var joined in data.JoinedHeadings)
        {
            _headings[Names.Key(joined.Heading)] = joined.Sections;
        }

        _areas = data.Domains.SelectMany(domain => domain.Areas.Select(area => (domain, area)))
            .GroupBy(pair => pair.area.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _areaNames = data.Domains.GroupBy(domain => domain.Id, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => Index(group.SelectMany(domain => domain.Areas), area => [area.Name, .. area.Names.SelectMany(names => names.Names)]), StringComparer.Ordinal);
    }

    /// <summary>The vocabulary that ships with the library.</summary>
    public static GuidelineVocabulary Default { get; } = VocabularyReader.ReadDefault();

    public ValueList<LevelEntry> Levels => Data.Levels;

    public ValueList<DomainEntry> Domains => Data.Domains;

    public ValueList<SectionEntry> Sections => Data.Sections;

    public ValueList<TopicEntry> Topics => Data.Topics;

    public ValueList<TermFamily> Terms => Data.Terms;

    public ValueList<EverydayWords> Everyday => Data.Everyday;

    public ValueList<ManualEntry> Manuals => Data.Manuals;

    public ValueList<AssociationEntry> Associations => Data.Associations;

    internal VocabularyData Data { get; }

    public LevelEntry? Level(string id) => Data.Levels.FirstOrDefault(level => level.Id == id);

    public DomainEntry? Domain(string id) => Data.Domains.FirstOrDefault(domain => domain.Id == id);

    public AreaEntry? Area(string id) => _areas.TryGetValue(id, out var found) ? found.Area : null;

    /// <summary>The domain that an area belongs to.</summary>
    public DomainEntry? DomainOfArea(string areaId) => _areas.TryGetValue(areaId, out var found) ? found.Domain : null;

    public SectionEntry? Section(string id) => Data.Sections.FirstOrDefault(section => section.Id == id);

    public AssociationEntry? Association(string id) => Data.Associations.FirstOrDefault(association => association.Id == id);

    public LevelEntry? LevelNamed(string name) => _levelNames.GetValueOrDefault(Names.Key(name));

    public DomainEntry? DomainNamed(string name) => _domainNames.GetValueOrDefault(Names.Key(name));

    public AssociationEntry? AssociationNamed(string name) =>
        Data.Associations.FirstOrDefault(association => association.Aliases.Prepend(association.Name).Any(known => Names.Key(known) == Names.Key(name)));

    /// <summary>The sections that a heading stands for; empty where it is no heading of a requirement.</summary>
    public ValueList<string> SectionsUnder(string heading) => _headings.GetValueOrDefault(Names.Key(heading));

    /// <summary>All headings of requirements, longest first, as keys (<see cref="Names.Key"/>).</summary>
    public IReadOnlyList<string> HeadingKeys => field ??= [.. _headings.Keys.OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal)];

    /// <summary>The area of a domain that bears a name in any edition.</summary>
    public AreaEntry? AreaNamed(string domainId, string name) =>
        _areaNames.TryGetValue(domainId, out var areas) ? areas.GetValueOrDefault(Names.Key(name)) : null;

    /// <summary>
    /// The area whose name differs from the given one by a letter in ten, four at most, where there is exactly one such:
    /// how misprints ("theories of changes") are told from other areas.
    /// </summary>
    public AreaEntry? AreaNearlyNamed(string domainId, string name)
    {
        if (!_areaNames.TryGetValue(domainId, out var areas))
        {
            return null;
        }

        var key = Names.Key(name);
        var words = key.Count(c => c is ' ');
        var near = areas.Where(pair => Math.Abs(pair.Key.Count(c => c is ' ') - words) <= 1 && Names.AreNear(pair.Key, key, Math.Min(4, key.Length / 10))).Select(pair => pair.Value).Distinct().Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>This vocabulary with another's entries: one of the same id adds its names, a new one is appended.</summary>
    public GuidelineVocabulary ExtendedBy(VocabularyData other) => new(Data.ExtendedBy(other));

    private static Dictionary<string, T> Index<T>(IEnumerable<T> entries, Func<T, IEnumerable<string>> names)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var name in names(entry))
            {
                index.TryAdd(Names.Key(name), entry);
            }
        }

        return index;
    }
}

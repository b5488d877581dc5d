using System.Reflection;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Vocabulary;

/// <summary>Reads vocabulary files: YAML mappings whose keys are <c>levels</c>, <c>domains</c>, <c>sections</c> and so on.</summary>
public static class VocabularyReader
{
    private const string Extension = ".yaml";

    /// <summary>The embedded vocabulary extended by a content folder's <c>vocabulary/*.yaml</c>, if it has any.</summary>
    public static GuidelineVocabulary ReadFolder(string contentFolder, DiagnosticLog log)
    {
        var vocabulary = GuidelineVocabulary.Default;
        var folder = Path.Combine(contentFolder, "vocabulary");
        if (!Directory.Exists(folder))
        {
            return vocabulary;
        }

        foreach (var path in FilesOf(folder, log))
        {
            if (!path.EndsWith(Extension, StringComparison.Ordinal))
            {
                var name = Path.GetFileName(path);
                UnreadFile.Report(path, $"a vocabulary file's name ends in {Extension}", IsMeant(name) ? UnreadFile.StemOf(name) + Extension : null, log);
            }
            else if (SourceText.Load(path, log) is { } source)
            {
                var added = Read(source, log);
                foreach (var (id, former, name) in RenamedEntries.Find(vocabulary.Data, added))
                {
                    log.Add(Rules.Renamed, new Place(path), $"'{id}' is called '{name}' from here on, in every edition, and no longer '{former}'; a name of one edition only is an alias, or stands under the area's 'names'");
                }

                vocabulary = vocabulary.ExtendedBy(added);
            }
        }

        foreach (var (name, ids) in AmbiguousNames.Find(vocabulary.Data))
        {
            log.Add(Rules.AmbiguousName, new Place(folder), $"'{name}' names {string.Join(" and ", ids)}; it is read as {ids[0]}: leave the name with one of them");
        }

        return vocabulary;
    }

    /// <summary>Whether a name is like <c>own.yml</c> or <c>own.yaml.txt</c>.</summary>
    private static bool IsMeant(string name) => name.Contains(".yml", StringComparison.OrdinalIgnoreCase) || name.Contains(Extension, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<string> FilesOf(string folder, DiagnosticLog log)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(path => !Path.GetFileName(path).StartsWith('.') && Path.GetFileName(path) is not "README.md").Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(Rules.CannotOpen, new Place(folder), $"cannot be opened: {exception.Message}");
            return [];
        }
    }

    /// <summary>Reads one vocabulary file; faults go to the log with their place.</summary>
    public static VocabularyData Read(SourceText source, DiagnosticLog log)
    {
        if (YamlMap.Parse(source.File, source.Text, 0, log) is not { } root)
        {
            return new VocabularyData();
        }

        var data = new VocabularyData
        {
            Levels = List(root, "levels", ReadLevel),
            Domains = List(root, "domains", map => ReadDomain(map, log)),
            Sections = List(root, "sections", map => new SectionEntry { Id = Id(map, log), Name = map.RequiredText("name"), Headings = map.Texts("headings").ToValueList() }),
            JoinedHeadings = List(root, "joined", map => new JoinedHeading(map.RequiredText("heading"), map.Texts("sections").ToValueList())),
            Topics = List(root, "topics", map => new TopicEntry(Id(map, log), map.RequiredText("name"), map.Texts("words").ToValueList())),
            Terms = List(root, "terms", map => new TermFamily(Id(map, log), map.Texts("terms").ToValueList())),
            Everyday = List(root, "everyday", map => new EverydayWords(Id(map, log), map.Texts("words").ToValueList())),
            Manuals = List(root, "manuals", map => ReadManual(map, log)),
            Associations = List(root, "associations", map => ReadAssociation(map, log)),
        };
        root.End();
        return data;

        LevelEntry ReadLevel(YamlMap map) => new()
        {
            Id = Id(map, log),
            Name = map.RequiredText("name"),
            Numeral = map.Text("numeral"),
            Aliases = map.Texts("aliases").ToValueList(),
            Designations = List(map, "designations", one => new DesignationEntry(one.RequiredText("code"), one.RequiredText("name"))),
            AllCode = map.Text("all"),
        };
    }

    internal static GuidelineVocabulary ReadDefault()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var log = new DiagnosticLog();
        var data = new VocabularyData();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("vocabulary/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = new StreamReader(assembly.GetManifestResourceStream(name)!);
            data = data.ExtendedBy(Read(SourceText.From(name, stream.ReadToEnd()), log));
        }

        return log.HasErrors
            ? throw new InvalidOperationException("The embedded vocabulary is broken: " + string.Join("; ", log.All))
            : new GuidelineVocabulary(data);
    }

    private static DomainEntry ReadDomain(YamlMap map, DiagnosticLog log) => new()
    {
        Id = Id(map, log),
        Name = map.RequiredText("name"),
        Aliases = map.Texts("aliases").ToValueList(),
        Areas = List(map, "areas", area => new AreaEntry
        {
            Id = Id(area, log),
            Name = area.RequiredText("name"),
            Names = ReadEditionNames(area),
        }),
    };

    private static ValueList<EditionNames> ReadEditionNames(YamlMap area)
    {
        if (area.Map("names") is not { } names)
        {
            return [];
        }

        return names.Keys.Select(edition => new EditionNames { Edition = edition, Names = names.Texts(edition).ToValueList() }).ToValueList();
    }

    private static ManualEntry ReadManual(YamlMap map, DiagnosticLog log) => new()
    {
        Id = Id(map, log),
        Name = map.RequiredText("name"),
        Citations = map.Texts("citations").ToValueList(),
        ReplacedBy = map.RequiredText("replacedBy"),
        ReplacedIn = map.WholeNumber("replacedIn") ?? 0,
    };

    /// <summary>Most names are made alike: <c>{place}</c> and <c>{field}</c> stand for the values of these keys.</summary>
    private static AssociationEntry ReadAssociation(YamlMap map, DiagnosticLog log)
    {
        var place = map.Text("place");
        var field = map.Text("field");
        return new AssociationEntry
        {
            Id = Id(map, log),
            Name = Named(map.RequiredText("name")),
            Code = map.Text("code"),
            Aliases = map.Texts("aliases").Select(Named).ToValueList(),
            Place = place,
        };

        string Named(string name) => name.Replace("{place}", place, StringComparison.Ordinal).Replace("{field}", field, StringComparison.Ordinal);
    }

    private static string Id(YamlMap map, DiagnosticLog log)
    {
        var id = map.RequiredText("id");
        if (id.Length > 0 && !Ids.IsValid(id))
        {
            log.Add(Rules.BadId, map.At("id"), $"'{id}' is no id: lower-case letters, digits and single hyphens only");
        }

        return id;
    }

    private static ValueList<T> List<T>(YamlMap map, string key, Func<YamlMap, T> read)
    {
        var entries = new List<T>();
        foreach (var entry in map.Maps(key))
        {
            entries.Add(read(entry));
            entry.End();
        }

        return entries.ToValueList();
    }
}

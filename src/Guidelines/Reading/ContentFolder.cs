using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading;

/// <summary>What a content folder holds, with every fault found while reading it.</summary>
public sealed record ContentReading
{
    public required GuidelineVocabulary Vocabulary { get; init; }

    /// <summary>The editions that could be read, by id.</summary>
    public required ValueList<EditionContent> Editions { get; init; }

    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where each id stands.</summary>
    public required PlaceMap Places { get; init; }

    /// <summary>The competencies recorded so far; empty where the folder records none.</summary>
    public ValueList<LineageRow> Lineage { get; init; }

    /// <summary>The reviewed links between editions, by their files' names; without them every link is computed.</summary>
    public ValueList<Crosswalk> Crosswalks { get; init; }
}

/// <summary>Reads a content folder: its vocabulary, a folder for each edition, and crosswalks (content/README.md describes them).</summary>
public static class ContentFolder
{
    private static readonly string[] OtherFolders = ["vocabulary", CrosswalkFolder.Name];

    /// <summary>Reads everything; the diagnostics stand in order of files and lines, whatever the file system's own order.</summary>
    /// <param name="path">The folder; messages name files as this path continued.</param>
    public static ContentReading Read(string path)
    {
        var log = new DiagnosticLog();
        var places = new PlaceMap();
        var vocabulary = GuidelineVocabulary.Default;
        var editions = new List<EditionContent>();
        var unread = new List<string>();
        var lineage = new ValueList<LineageRow>();
        var crosswalks = new ValueList<Crosswalk>();
        if (Entries(path, log) is { } entries)
        {
            vocabulary = VocabularyReader.ReadFolder(path, log);
            foreach (var name in entries.Folders.Except(OtherFolders, StringComparer.Ordinal))
            {
                var folder = Path.Combine(path, name);
                if (Entries(folder, log) is not { } inside || !IsEdition(name, inside.Files))
                {
                    continue;
                }

                foreach (var below in inside.Folders)
                {
                    log.Add(Rules.FileNotRead, new Place(Path.Combine(folder, below)), "is not read; an edition's files stand directly in its folder");
                }

                if (new EditionFolder(folder, vocabulary, log, places).Read(inside.Files) is { } edition)
                {
                    editions.Add(edition);
                }
                else
                {
                    unread.Add(name);
                }
            }

            lineage = ReadLineage(path, editions, unread, log);
            var reviewed = Path.Combine(path, CrosswalkFolder.Name);
            if (entries.Folders.Contains(CrosswalkFolder.Name, StringComparer.Ordinal) && Entries(reviewed, log) is { } files)
            {
                crosswalks = CrosswalkFolder.Read(reviewed, files, editions, unread, log);
            }
        }

        EditionLines.Check(editions, unread, places, log);
        return new ContentReading
        {
            Vocabulary = vocabulary,
            Editions = editions.ToValueList(),
            Diagnostics = log.All.OrderBy(diagnostic => diagnostic.Place).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).ToValueList(),
            Places = places,
            Lineage = lineage,
            Crosswalks = crosswalks,
        };
    }

    private static ValueList<LineageRow> ReadLineage(string folder, List<EditionContent> editions, List<string> unread, DiagnosticLog log)
    {
        var path = Path.Combine(folder, LineageReader.FileName);
        if (!File.Exists(path) || SourceText.Load(path, log) is not { } source)
        {
            return [];
        }

        var behaviors = editions.SelectMany(edition => edition.Documents).SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors)
            .Select(behavior => behavior.Id).ToHashSet(StringComparer.Ordinal);
        return LineageReader.Read(source, id => behaviors.Contains(id) || unread.Exists(edition => id.StartsWith(edition + "-", StringComparison.Ordinal)), log);
    }

    private static bool IsEdition(string name, IReadOnlyList<string> files) =>
        Ids.IsEdition(name) || files.Any(file => file == EditionFolder.EditionFile || EditionFolder.IsContent(file));

    private static (IReadOnlyList<string> Folders, IReadOnlyList<string> Files)? Entries(string path, DiagnosticLog log)
    {
        if (!Directory.Exists(path))
        {
            log.Add(Rules.CannotOpen, new Place(path), File.Exists(path) ? "is a file; a folder is expected here" : "there is no such folder");
            return null;
        }

        try
        {
            return (Names(Directory.EnumerateDirectories(path)), Names(Directory.EnumerateFiles(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(Rules.CannotOpen, new Place(path), $"cannot be opened: {exception.Message}");
            return null;
        }

        // Names with a leading dot belong to tools.
        static IReadOnlyList<string> Names(IEnumerable<string> paths) =>
            [.. paths.Select(Path.GetFileName).OfType<string>().Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)];
    }
}

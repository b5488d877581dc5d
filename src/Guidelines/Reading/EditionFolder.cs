using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading;

/// <summary>Reads one edition's folder: <c>edition.yaml</c>, a file per level, and its glossary, introduction, history and overview.</summary>
internal sealed class EditionFolder(string path, GuidelineVocabulary vocabulary, DiagnosticLog log, PlaceMap places)
{
    public const string EditionFile = "edition.yaml";

    private readonly string _id = Path.GetFileName(path);
    private readonly string _editionPath = Path.Combine(path, EditionFile);

    /// <summary>The edition's content; null, with errors in the log, where there is no usable <c>edition.yaml</c>.</summary>
    /// <param name="names">The names of the folder's files, in ordinal order.</param>
    public EditionContent? Read(IReadOnlyList<string> names)
    {
        var edition = ReadEdition(names);
        var files = new List<CanonicalFile>();
        foreach (var name in names.Where(name => name != EditionFile && !IsReadme(name)))
        {
            var file = Path.Combine(path, name);
            if (!IsContent(name))
            {
                UnreadFile.Report(file, $"an edition has {EditionFile} and .md files", MeantName(name) is { } meant && !names.Contains(meant, StringComparer.Ordinal) ? meant : null, log);
            }
            else if (SourceText.Load(file, log) is { } source
                && CanonicalReader.ReadWithFrontMatter(source, vocabulary, log, places) is { } read
                && Agrees(Path.GetFileNameWithoutExtension(name), read.FrontMatter, edition))
            {
                files.Add(read.File);
            }
        }

        if (edition is null)
        {
            return null;
        }

        var documents = files.Select(file => file.Document).OfType<GuidelineDocument>().ToList();
        CheckLevels(edition, documents);
        return new EditionContent
        {
            Edition = edition,
            Documents = documents.OrderBy(document => RankOf(edition, document.Level)).ThenBy(document => document.Level, StringComparer.Ordinal).ToValueList(),
            Glossary = files.SelectMany(file => file.Glossary).ToValueList(),
            Introduction = files.SelectMany(file => file.Introduction).ToValueList(),
            Overview = files.SelectMany(file => file.Overview).ToValueList(),
            History = files.SelectMany(file => file.History).ToValueList(),
        };
    }

    /// <summary>Whether a file of an edition's folder is Markdown to be read; README.md is for people.</summary>
    public static bool IsContent(string name) => name.EndsWith(".md", StringComparison.Ordinal) && !IsReadme(name);

    /// <summary>The name that a file like <c>ifa.md.txt</c> or <c>edition.yml</c> should have; null where it is like none.</summary>
    private string? MeantName(string name)
    {
        var stem = UnreadFile.StemOf(name);
        return stem == Path.GetFileNameWithoutExtension(EditionFile) ? EditionFile
            : vocabulary.Level(stem) is not null || Enum.GetValues<CanonicalKind>().Any(kind => kind is not CanonicalKind.Document && YamlMap.Kebab(kind) == stem) ? stem + ".md"
            : null;
    }

    private static bool IsReadme(string name) => string.Equals(name, "README.md", StringComparison.OrdinalIgnoreCase);

    private Edition? ReadEdition(IReadOnlyList<string> names)
    {
        if (!names.Contains(EditionFile, StringComparer.Ordinal))
        {
            log.Add(Rules.MissingEdition, new Place(_editionPath), $"is missing; the folder '{_id}' holds documents, and {EditionFile} says whose they are");
            return null;
        }

        if (SourceText.Load(_editionPath, log) is not { } source || EditionReader.Read(source, vocabulary, log, places) is not { } edition)
        {
            return null;
        }

        if (edition.Id != _id)
        {
            log.Add(Rules.UnknownEdition, source.At(1), $"says that it is '{edition.Id}', but stands in the folder '{_id}'");
            return null;
        }

        places.Add(edition.Id, source.At(1));
        return edition;
    }

    private bool Agrees(string name, FrontMatter front, Edition? edition)
    {
        if (front.Edition != _id)
        {
            log.Add(Rules.UnknownEdition, front.EditionPlace, $"'edition' is '{front.Edition}', but the file stands in the folder '{_id}'");
            return false;
        }

        var expected = front.Kind is CanonicalKind.Document ? front.Level : YamlMap.Kebab(front.Kind);
        if (expected != name)
        {
            log.Add(Rules.UnknownLevel, front.Kind is CanonicalKind.Document ? front.LevelPlace : front.EditionPlace,
                $"the file is the {(front.Kind is CanonicalKind.Document ? $"document of level '{expected}'" : expected)} and must be named {expected}.md, not {name}.md");
            return false;
        }

        if (edition is not null && front.Wording != edition.Wording)
        {
            log.Add(Rules.WordingDisagrees, front.EditionPlace, $"'wording' is {YamlMap.Kebab(front.Wording)}, but {EditionFile} says {YamlMap.Kebab(edition.Wording)}");

            // A document carries its own wording along; an official glossary would pass for the edition's restated one, and be shown.
            return front.Kind is CanonicalKind.Document || front.Wording is Wording.Restated;
        }

        return true;
    }

    private void CheckLevels(Edition edition, List<GuidelineDocument> documents)
    {
        foreach (var level in edition.Levels)
        {
            var isHeld = documents.Exists(document => document.Level == level.Id);
            if (level.Held != isHeld)
            {
                log.Add(Rules.LevelsDisagree, places.Of(PlaceMap.EntryKey(edition.Id, level.Id)), level.Held
                    ? $"says that the level '{level.Id}' is held, but {level.Id}.md is missing or cannot be read"
                    : $"says that the level '{level.Id}' is not held, but {level.Id}.md is here");
            }
        }

        foreach (var document in documents.Where(document => edition.Levels.All(level => level.Id != document.Level)))
        {
            log.Add(Rules.LevelsDisagree, places.Of(edition.Id), $"does not list the level '{document.Level}', but {document.Level}.md is here");
        }
    }

    private static int RankOf(Edition edition, string level)
    {
        var index = edition.Levels.ToList().FindIndex(known => known.Id == level);
        return index < 0 ? int.MaxValue : index;
    }
}

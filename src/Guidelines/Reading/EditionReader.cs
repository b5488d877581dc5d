using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading;

/// <summary>Reads <c>edition.yaml</c>: who publishes an edition, what it follows, and what of it may be shown.</summary>
public static class EditionReader
{
    /// <summary>The edition; null, with errors in the log, where the file is no mapping or has no usable id.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="vocabulary">The levels and associations that are known.</param>
    /// <param name="log">Takes the faults.</param>
    /// <param name="places">Takes the places of entries that are judged by what stands in other files.</param>
    public static Edition? Read(SourceText source, GuidelineVocabulary vocabulary, DiagnosticLog log, PlaceMap places)
    {
        if (YamlMap.Parse(source.File, source.Text, 0, log) is not { } map)
        {
            return null;
        }

        var id = map.RequiredText("id");
        var isUsable = id.Length > 0 && FrontMatter.IsEdition(id, map.At("id"), log);
        var edition = new Edition
        {
            Id = id,
            Title = SingleLine.Of(map.RequiredText("title")),
            Association = ReadAssociation(map, "association", vocabulary, log),
            Licensor = ReadAssociation(map, "licensor", vocabulary, log),
            LicensorText = ReadOther(map, "licensorText", log),
            Published = ReadDate(map, "published", log),
            Effective = ReadDate(map, "effective", log),
            Status = map.RequiredChoice<EditionStatus>("status"),
            Follows = ReadOther(map, "follows", log),
            Levels = ReadLevels(map, id, vocabulary, log, places),
            Wording = map.RequiredChoice<Wording>("wording"),
            Publish = map.RequiredChoice<Publish>("publish"),
            Permission = map.Map("permission") is { } permission ? ReadPermission(permission, log) : null,
            Sources = map.Texts("sources").Select(SingleLine.Of).ToValueList(),
            Acknowledged = map.Maps("acknowledged").Select(entry => ReadAcknowledgement(entry, id, log, places)).OfType<Acknowledgement>().ToValueList(),
            Rights = map.Text("rights") is { } rights ? SingleLine.Of(rights) : null,
        };
        map.End();
        places.Add(PlaceMap.EntryKey(id, "follows"), map.At("follows"));
        CheckAgreement(edition, isUsable, map, log);
        if (edition is { Wording: Wording.Official, Publish: Publish.Text, Permission: null })
        {
            log.Add(Rules.PermissionMissing, map.At("publish"), "official wording is published as text only with a recorded 'permission: {by: …, date: …, document: …}'; without one, write 'publish: structure'");
        }

        return isUsable ? edition : null;
    }

    private static void CheckAgreement(Edition edition, bool isUsable, YamlMap map, DiagnosticLog log)
    {
        if (isUsable && edition.Association.Length > 0 && !Ids.IsEditionOf(edition.Association, edition.Id))
        {
            log.Add(Rules.EditionContradicts, map.At("association"), $"the association is '{edition.Association}', but '{edition.Id}' is the id of another one's edition; an id begins with its association's");
        }

        if (Dates.IsBefore(edition.Effective, edition.Published))
        {
            log.Add(Rules.EditionContradicts, map.At("effective"), $"takes effect {edition.Effective}, before it is published ({edition.Published})");
        }
    }

    private static string ReadAssociation(YamlMap map, string key, GuidelineVocabulary vocabulary, DiagnosticLog log)
    {
        var id = map.RequiredText(key);
        if (id.Length > 0 && vocabulary.Association(id) is null)
        {
            log.Add(Rules.UnknownAssociation, map.At(key), $"'{id}' is no association of the vocabulary; a new one is added to a file in content/vocabulary");
        }

        return id;
    }

    private static string? ReadOther(YamlMap map, string key, DiagnosticLog log)
    {
        var id = map.Text(key);
        return id is not null && FrontMatter.IsEdition(id, map.At(key), log) ? id : null;
    }

    private static string? ReadDate(YamlMap map, string key, DiagnosticLog log)
    {
        var date = map.Text(key);
        if (date is not null && !Dates.IsDate(date))
        {
            log.Add(Rules.WrongType, map.At(key), $"'{key}' must be a date, month or year such as 2025-03-18, 2025-03 or 2025, not '{date}'");
            return null;
        }

        return date;
    }

    private static ValueList<EditionLevel> ReadLevels(YamlMap map, string edition, GuidelineVocabulary vocabulary, DiagnosticLog log, PlaceMap places)
    {
        var levels = new List<EditionLevel>();
        foreach (var entry in map.Maps("levels"))
        {
            var level = new EditionLevel { Id = entry.RequiredText("id"), Held = entry.RequiredFlag("held") };
            entry.End();
            if (level.Id.Length == 0)
            {
                continue;
            }

            if (vocabulary.Level(level.Id) is null)
            {
                log.Add(Rules.UnknownLevel, entry.At("id"), $"'{level.Id}' is no level; known are {string.Join(", ", vocabulary.Levels.Select(known => known.Id))}");
            }

            if (levels.Exists(known => known.Id == level.Id))
            {
                log.Add(Rules.DuplicateId, entry.At("id"), $"the level '{level.Id}' is listed twice");
                continue;
            }

            levels.Add(level);
            places.Add(PlaceMap.EntryKey(edition, level.Id), entry.Place);
        }

        return levels.ToValueList();
    }

    private static Permission ReadPermission(YamlMap map, DiagnosticLog log)
    {
        var permission = new Permission
        {
            By = SingleLine.Of(map.RequiredText("by")),
            Date = map.RequiredText("date") is { Length: > 0 } ? ReadDate(map, "date", log) ?? "" : "",
            Document = SingleLine.Of(map.RequiredText("document")),
        };
        map.End();
        return permission;
    }

    private static Acknowledgement? ReadAcknowledgement(YamlMap map, string edition, DiagnosticLog log, PlaceMap places)
    {
        var entry = new Acknowledgement { Code = map.RequiredText("code"), Id = map.RequiredText("id"), Reason = SingleLine.Of(map.RequiredText("reason")) };
        map.End();
        places.Add(PlaceMap.EntryKey(edition, $"{entry.Code}:{entry.Id}"), map.Place);
        if (entry.Code.Length > 0 && !CanBeAcknowledged(entry.Code))
        {
            log.Add(Rules.WrongType, map.At("code"), $"'{entry.Code}' cannot be acknowledged; only warnings about the text can: {string.Join(", ", Rules.All.Select(rule => rule.Code).Where(CanBeAcknowledged))}");
            return null;
        }

        return entry is { Code.Length: > 0, Id.Length: > 0, Reason.Length: > 0 } ? entry : null;
    }

    private static bool CanBeAcknowledged(string code) =>
        code.StartsWith("GL4", StringComparison.Ordinal) && code != Rules.NothingToAcknowledge.Code && Rules.All.Any(rule => rule.Code == code && rule.Severity == Severity.Warning);
}

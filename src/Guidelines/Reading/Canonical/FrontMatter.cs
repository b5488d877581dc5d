using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>The keys between the two lines of hyphens at the top of a file.</summary>
internal sealed record FrontMatter
{
    public required CanonicalKind Kind { get; init; }

    public required string Edition { get; init; }

    public required Place EditionPlace { get; init; }

    public string Level { get; init; } = "";

    public required Place LevelPlace { get; init; }

    public string Title { get; init; } = "";

    public string? Numeral { get; init; }

    public required Wording Wording { get; init; }

    public string? Source { get; init; }

    public ValueList<Designation> Designations { get; init; }

    /// <summary>Whether ids can be formed from edition and level.</summary>
    public required bool IsUsable { get; init; }

    /// <summary>Reads a file's front matter; null, with an error in the log, where there is none.</summary>
    public static FrontMatter? Read(MarkdownDocument document, FileContext file)
    {
        if (document is not [YamlFrontMatterBlock block, ..])
        {
            file.Log.Add(Rules.FrontMatter, file.Source.At(1), file.Source.Lines[0].TrimEnd() == "---"
                ? "the front matter is not closed; end it with a second line '---'"
                : "the front matter is missing; the file begins with a line '---', keys such as 'edition: ak-2016', and a second line '---'");
            return null;
        }

        var yaml = string.Join('\n', file.Source.Lines.Skip(1).TakeWhile(line => line.TrimEnd() is not ("---" or "...")));
        return YamlMap.Parse(file.Source.File, yaml, 1, file.Log) is { } map ? Read(map, file) : null;
    }

    private static FrontMatter Read(YamlMap map, FileContext file)
    {
        var kind = map.Choice<CanonicalKind>("kind") ?? CanonicalKind.Document;
        if (!map.Has("kind") && !map.Has("level") && KindNamed(Path.GetFileNameWithoutExtension(file.Source.File)) is { } meant)
        {
            file.Log.Add(Rules.MissingKey, map.Place, $"'kind' is missing; write 'kind: {YamlMap.Kebab(meant)}'");
            kind = meant;
        }

        var edition = map.RequiredText("edition");
        var editionFits = edition.Length > 0 && IsEdition(edition, map.At("edition"), file.Log);
        var front = new FrontMatter
        {
            Kind = kind,
            Edition = edition,
            EditionPlace = map.At("edition"),
            LevelPlace = map.At("level"),
            Wording = map.RequiredChoice<Wording>("wording"),
            IsUsable = editionFits,
        };
        if (kind is CanonicalKind.Document)
        {
            var level = map.RequiredText("level");
            var levelFits = level.Length > 0 && IsLevel(level, map.At("level"), file);
            front = front with
            {
                Level = level,
                Title = SingleLine.Of(map.RequiredText("title")),
                Numeral = map.Text("numeral"),
                Source = map.Text("source") is { } source ? SingleLine.Of(source) : null,
                Designations = ReadDesignations(map, file.Vocabulary.Level(level), file.Log),
                IsUsable = editionFits && levelFits,
            };
        }

        map.End();
        return front;
    }

    private static CanonicalKind? KindNamed(string name) =>
        Enum.GetValues<CanonicalKind>().Where(kind => kind is not CanonicalKind.Document && YamlMap.Kebab(kind) == name).Select(kind => (CanonicalKind?)kind).FirstOrDefault();

    public static bool IsEdition(string id, Place place, DiagnosticLog log)
    {
        if (Ids.IsEdition(id))
        {
            return true;
        }

        log.Add(Rules.BadId, place, $"'{id}' is no edition's id; it is an association and a year, such as ak-2016, or ma-nd without a date");
        return false;
    }

    private static bool IsLevel(string level, Place place, FileContext file)
    {
        if (!Ids.IsValid(level))
        {
            file.Log.Add(Rules.BadId, place, $"'{level}' is no id: lower-case letters, digits and single hyphens only");
            return false;
        }

        if (file.Vocabulary.Level(level) is null)
        {
            file.Log.Add(Rules.UnknownLevel, place, $"'{level}' is no level; known are {string.Join(", ", file.Vocabulary.Levels.Select(known => known.Id))}");
        }

        return true;
    }

    private static ValueList<Designation> ReadDesignations(YamlMap map, LevelEntry? level, DiagnosticLog log)
    {
        var designations = new List<Designation>();
        foreach (var entry in map.Maps("designations"))
        {
            var code = entry.RequiredText("code");
            designations.Add(new Designation
            {
                Code = code,
                Name = SingleLine.Of(entry.RequiredText("name")),
                Text = entry.Text("text") is { } text ? SingleLine.Of(text) : null,
            });
            if (code.Length > 0 && level is not null && !level.Codes.Contains(code, StringComparer.Ordinal))
            {
                log.Add(Rules.UnknownDesignation, entry.At("code"), DesignationCodes.Unknown(code, level));
            }

            entry.End();
        }

        return designations.ToValueList();
    }
}

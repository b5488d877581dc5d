using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Crosswalks;

/// <summary>Reads a crosswalk: <c>{base}--{head}.sssom.tsv</c>, a mapping set in SSSOM/TSV. A row with a fault is left out, the others hold.</summary>
internal sealed class CrosswalkReader
{
    public const string Extension = ".sssom.tsv";

    private const string Between = "--";
    private const int MaxNamed = 5;

    private readonly SourceText _source;
    private readonly HeldBehaviors _behaviors;
    private readonly DiagnosticLog _log;

    private CrosswalkReader(SourceText source, HeldBehaviors behaviors, DiagnosticLog log) => (_source, _behaviors, _log) = (source, behaviors, log);

    /// <summary>The crosswalk; null, with errors in the log, where it names no two editions of the folder or has no table.</summary>
    public static Crosswalk? Read(SourceText source, HeldBehaviors behaviors, DiagnosticLog log) => new CrosswalkReader(source, behaviors, log).Read();

    public static string NameOf(string @base, string head) => @base + Between + head + Extension;

    /// <summary>Whether a file is named after one of these editions.</summary>
    public static bool NamesAny(string name, IReadOnlyCollection<string> editions) =>
        editions.Any(edition => name.StartsWith(edition + Between, StringComparison.Ordinal) || name.EndsWith(Between + edition + Extension, StringComparison.Ordinal));

    private Crosswalk? Read()
    {
        var table = SssomTable.Read(_source, _log);
        var metadata = CrosswalkMetadata.Read(_source, table.Metadata, _log);
        var sides = SidesOfName() ?? SidesOf(metadata);
        CheckSources(metadata, sides);
        var header = table.Columns.Count > 0 ? table.Columns[0].Place : _source.At(_source.Lines.Count);
        var columns = new CrosswalkColumns(table, header, metadata?.Extensions ?? [], _log);
        if (!columns.AreUsable)
        {
            return null;
        }

        var reader = new CrosswalkRowReader(columns, metadata, sides, _behaviors, _log);
        var read = table.Rows.Select(reader.Read).OfType<ReadRow>().ToList();
        if (sides is not var (@base, head))
        {
            return null;
        }

        var rows = Consistent(read, @base, head);
        CheckUnnamed(rows, @base, head);
        return new Crosswalk
        {
            Base = @base,
            Head = head,
            BaseVersion = metadata?.BaseVersion,
            HeadVersion = metadata?.HeadVersion,
            Site = metadata?.Site ?? Crosswalk.DefaultSite,
            Prefixes = metadata?.Prefixes ?? [],
            Slots = metadata?.Slots ?? [],
            Rows = rows.Select(row => row.Row).ToValueList(),
        };
    }

    // Both editions, or none.
    private (string Base, string Head)? SidesOfName()
    {
        var name = Path.GetFileName(_source.File);
        var ids = name[..^Extension.Length].Split(Between);
        if (ids is not [var @base, var head] || @base == head)
        {
            _log.Add(Rules.CrosswalkFile, new Place(_source.File), $"a crosswalk is named after the two editions that it links, such as {NameOf("ak-2016", "mi-2025")}");
            return null;
        }

        var unknown = ids.Where(id => _behaviors.Edition(id) is null).ToList();
        foreach (var id in unknown)
        {
            _log.Add(Rules.CrosswalkFile, new Place(_source.File), $"there is no edition '{id}'; the editions here are {string.Join(", ", NearestIds.Of(id, _behaviors.Editions))}");
        }

        return unknown.Count == 0 ? (@base, head) : null;
    }

    private (string Base, string Head)? SidesOf(CrosswalkMetadata? metadata) =>
        metadata is { Base: { } @base, Head: { } head } && @base != head && _behaviors.Edition(@base) is not null && _behaviors.Edition(head) is not null ? (@base, head) : null;

    private void CheckSources(CrosswalkMetadata? metadata, (string Base, string Head)? sides)
    {
        if (metadata is null || sides is not var (@base, head))
        {
            return;
        }

        CheckSource(metadata, "subject_source", metadata.Base, metadata.BaseVersion, @base);
        CheckSource(metadata, "object_source", metadata.Head, metadata.HeadVersion, head);
    }

    private void CheckSource(CrosswalkMetadata metadata, string key, string? source, string? version, string edition)
    {
        if (source is not null && source != edition)
        {
            _log.Add(Rules.CrosswalkMetadata, metadata.At(key), $"'{key}' is '{source}', but by the file's name it is '{edition}'");
        }

        var published = _behaviors.Edition(edition)!.Published;
        if (version != published)
        {
            var was = version is null ? "of what version it was is not said" : $"it was reviewed in version '{version}'";
            var versionKey = key + "_version";
            _log.Add(Rules.CrosswalkVersion, metadata.At(versionKey), published is null
                ? $"{edition} says of no version when it was published, but {was}; leave '{versionKey}' out"
                : $"{edition} was published '{published}', but {was}; review the rows again, then write '{versionKey}: \"{published}\"'");
        }
    }

    // A suggestion gives way to what a person said, wherever it stands.
    private List<ReadRow> Consistent(List<ReadRow> read, string @base, string head)
    {
        var consistency = new CrosswalkConsistency(_behaviors, _log);
        var rows = read.OrderByDescending(row => row.Row.IsReviewed).Where(row => consistency.Take(row, row.Base is null ? @base : head)).OrderBy(row => row.Line).ToList();
        foreach (var row in rows)
        {
            CheckLevels(row, @base, head);
        }

        new CrosswalkTexts(_source.File, @base, head, _log).Check(rows);
        return rows;
    }

    private void CheckLevels(ReadRow row, string @base, string head)
    {
        if (row is { Base: { } left, Head: { } right })
        {
            if (left.Level != right.Level)
            {
                _log.Add(Rules.CrosswalkLevels, row.BasePlace, $"'{left.Id}' and '{right.Id}' are of different levels, {left.Level} and {right.Level}");
            }

            return;
        }

        var behavior = (row.Base ?? row.Head)!;
        var other = row.Base is null ? @base : head;
        if (!_behaviors.HasDocument(other, behavior.Level))
        {
            _log.Add(Rules.CrosswalkLevels, row.BasePlace, $"the document of level '{behavior.Level}' of {other} is not here, so nobody can say that '{behavior.Id}' has no counterpart in it");
        }
    }

    private void CheckUnnamed(List<ReadRow> rows, string @base, string head)
    {
        var named = rows.Where(row => row.Row.IsReviewed).SelectMany(row => new[] { row.Base?.Id, row.Head?.Id }).ToHashSet(StringComparer.Ordinal);
        var unnamed = Shared(@base, head).Concat(Shared(head, @base)).Where(id => !named.Contains(id)).ToList();
        if (unnamed.Count > 0)
        {
            var more = unnamed.Count > MaxNamed ? $" and {unnamed.Count - MaxNamed} more" : "";
            _log.Add(Rules.CrosswalkUnnamed, new Place(_source.File), $"no reviewed row names {string.Join(", ", unnamed.Take(MaxNamed))}{more}; their counterparts are computed");
        }

        IEnumerable<string> Shared(string edition, string other) =>
            _behaviors.Of(edition).Where(behavior => _behaviors.HasDocument(other, behavior.Level)).Select(behavior => behavior.Id);
    }
}

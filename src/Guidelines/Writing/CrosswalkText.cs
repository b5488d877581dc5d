using System.Text;
using CsvHelper;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;

namespace Guidelines.Writing;

/// <summary>The text of a crosswalk's file: SSSOM/TSV in its canonical form, but for the rows, which keep their order.</summary>
/// <remarks>https://mapping-commons.github.io/sssom/spec-formats-tsv/#canonical-sssomtsv-format. A confidence has at most three decimals.</remarks>
public static class CrosswalkText
{
    private static readonly CsvWriterOptions Options = new() { Separator = '\t', NewLine = "\n" };

    public static string Write(Crosswalk crosswalk)
    {
        using var text = new StringWriter();
        var rows = crosswalk.Rows.Select(CellsOf).ToList();
        WriteMetadata(text, crosswalk, Sssom.Extensions.Where(extension => rows.Exists(row => row.ContainsKey(extension.Slot))).ToList());
        var columns = Sssom.MappingSlots.Concat(Sssom.Extensions.Select(extension => extension.Slot)).Where(slot => CrosswalkColumns.Required.Contains(slot, StringComparer.Ordinal) || rows.Exists(row => row.ContainsKey(slot))).ToList();
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            WriteRow(csv, columns);
            foreach (var row in rows)
            {
                WriteRow(csv, columns.Select(column => row.GetValueOrDefault(column) ?? ""));
            }
        }

        return text.ToString();
    }

    private static void WriteMetadata(StringWriter text, Crosswalk crosswalk, List<(string Slot, string Property)> extensions)
    {
        foreach (var name in Sssom.SetSlots)
        {
            switch (name)
            {
                case "sssom_version":
                    Line($"{name}: {YamlText.Scalar(Sssom.Version)}");
                    break;
                case "curie_map":
                    Line($"{name}:");
                    foreach (var prefix in PrefixesOf(crosswalk, extensions.Count > 0))
                    {
                        Line($"  {prefix.Name}: {YamlText.Scalar(prefix.Address)}");
                    }

                    break;
                case "subject_source":
                    Line($"{name}: {YamlText.Scalar($"{Sssom.EditionPrefix}:{crosswalk.Base}")}");
                    break;
                case "object_source":
                    Line($"{name}: {YamlText.Scalar($"{Sssom.EditionPrefix}:{crosswalk.Head}")}");
                    break;
                case "subject_source_version":
                    Version(name, crosswalk.BaseVersion);
                    break;
                case "object_source_version":
                    Version(name, crosswalk.HeadVersion);
                    break;
                default:
                    Slot(crosswalk.Slots.FirstOrDefault(slot => slot.Name == name));
                    break;
            }
        }

        if (extensions.Count > 0)
        {
            Line($"{Sssom.ExtensionDefinitions}:");
            foreach (var (slot, property) in extensions)
            {
                Line($"  - slot_name: {slot}");
                Line($"    property: {Sssom.ExtensionPrefix}:{property}");
            }
        }

        void Version(string name, string? version)
        {
            if (version is not null)
            {
                Line($"{name}: {YamlText.Scalar(version)}");
            }
        }

        void Slot(CrosswalkSlot? slot)
        {
            if (slot is null)
            {
                return;
            }

            if (!Sssom.HoldsSeveral(slot.Name))
            {
                Line($"{slot.Name}: {YamlText.Scalar(slot.Values[0])}");
                return;
            }

            Line($"{slot.Name}:");
            foreach (var value in slot.Values)
            {
                Line($"  - {YamlText.Scalar(value)}");
            }
        }

        void Line(string yaml) => text.Write($"#{yaml}\n");
    }

    private static IEnumerable<CrosswalkPrefix> PrefixesOf(Crosswalk crosswalk, bool hasExtensions) =>
        crosswalk.Prefixes
            .Concat(hasExtensions ? [new CrosswalkPrefix(Sssom.ExtensionPrefix, crosswalk.Site + Sssom.ExtensionPath)] : [])
            .Append(new CrosswalkPrefix(Sssom.BehaviorPrefix, crosswalk.Site + Sssom.BehaviorPath))
            .Append(new CrosswalkPrefix(Sssom.EditionPrefix, crosswalk.Site + Sssom.EditionPath))
            .OrderBy(prefix => prefix.Name, StringComparer.Ordinal);

    private static Dictionary<string, string> CellsOf(CrosswalkRow row)
    {
        var cells = row.Slots.ToDictionary(slot => slot.Name, slot => string.Join('|', slot.Values.Select(value => Sssom.HoldsSeveral(slot.Name) ? Escaped(value) : value)), StringComparer.Ordinal);
        cells.Add(Sssom.SubjectId, IdOf(row.Base));
        cells.Add(Sssom.PredicateId, Sssom.PredicateOf(row.Relation));
        cells.Add(Sssom.ObjectId, IdOf(row.Head));
        cells.Add(Sssom.Justification, Sssom.JustificationPrefix + row.Justification);
        if (row.Confidence is { } confidence)
        {
            cells.Add(Sssom.Confidence, YamlText.Number(Math.Round(confidence, 3, MidpointRounding.AwayFromZero)));
        }

        Add(Sssom.Comment, row.Comment);
        Add(Sssom.SubjectFingerprint, row.BaseFingerprint);
        Add(Sssom.ObjectFingerprint, row.HeadFingerprint);
        Add(Sssom.ToReview, row.ToReview);
        return cells;

        void Add(string slot, string? value)
        {
            if (value is not null)
            {
                cells.Add(slot, value);
            }
        }
    }

    private static string IdOf(string? behavior) => behavior is null ? Sssom.NoTermFound : $"{Sssom.BehaviorPrefix}:{behavior}";

    private static string Escaped(string value) => new StringBuilder(value).Replace("\\", "\\\\").Replace("|", "\\|").ToString();

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}

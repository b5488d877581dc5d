using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Importing;

/// <summary>What edition.yaml says of an edition that was read from official files.</summary>
internal static class NewEdition
{
    private const string Licensor = "mi";

    private const string Rights =
        "Official wording. Copyright Michigan Association for Infant Mental Health (MI-AIMH) and its licensees. Publish it only with a recorded permission.";

    public static Edition Of(string id, OfficialReading reading, GuidelineVocabulary vocabulary)
    {
        var association = AssociationCheck.Of(id);
        var entry = vocabulary.Association(association);
        var date = id[(association.Length + 1)..];
        return new()
        {
            Id = id,
            Title = $"{entry?.Code ?? entry?.Name ?? association.ToUpperInvariant()} Competency Guidelines {(date is "nd" ? "(undated)" : date)}",
            Association = association,
            Licensor = Licensor,
            Published = reading.Published,
            Status = EditionStatus.Unknown,
            Levels = InOrder(reading.Documents.Select(document => new EditionLevel { Id = document.Level, Held = true }), vocabulary),
            Wording = Wording.Official,
            Publish = Publish.Structure,
            Sources = reading.Sources.Order(StringComparer.Ordinal).ToValueList(),
            Rights = Rights,
        };
    }

    /// <summary>The existing edition with the levels and sources of a further import; what an editor wrote stays.</summary>
    public static Edition Merge(Edition existing, Edition read, GuidelineVocabulary vocabulary)
    {
        var held = read.Levels.Select(level => level.Id).ToHashSet(StringComparer.Ordinal);
        var others = existing.Levels.Where(level => !held.Contains(level.Id));
        var isNews = read.Levels.Any(level => !existing.Levels.Contains(level));
        var sources = read.Sources.Except(existing.Sources, StringComparer.Ordinal).ToList();
        return existing with
        {
            Levels = isNews ? InOrder(others.Concat(read.Levels), vocabulary) : existing.Levels,
            Sources = sources.Count > 0 ? existing.Sources.Concat(sources).Order(StringComparer.Ordinal).ToValueList() : existing.Sources,
            Published = existing.Published ?? read.Published,
        };
    }

    /// <summary>In the vocabulary's order, so that one import of two files and two imports of one give the same.</summary>
    private static ValueList<EditionLevel> InOrder(IEnumerable<EditionLevel> levels, GuidelineVocabulary vocabulary)
    {
        var order = vocabulary.Levels.Select((level, index) => (level.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return levels.DistinctBy(level => level.Id, StringComparer.Ordinal).OrderBy(level => order.GetValueOrDefault(level.Id, int.MaxValue)).ToValueList();
    }
}

using Guidelines.Checking;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official;

/// <summary>The official files, each edition read once. Nothing of their sentences may reach a test's output.</summary>
internal static class OfficialEditions
{
    public static readonly string[] Ids = ["ak-2016", "mi-2025", "mi-2015", "ma-nd"];

    private static readonly Dictionary<string, string[]> Files = new(StringComparer.Ordinal)
    {
        ["ak-2016"] = ["ak-2016-all-levels.txt"],
        ["mi-2025"] = ["mi-2025-infant-family-associate.txt", "mi-2025-infant-mental-health-specialist.txt"],
        ["mi-2015"] = ["mi-2015-framework-slides.txt"],
        ["ma-nd"] = ["ma-infant-mental-health-specialist-requirements.txt"],
    };

    private static readonly Dictionary<string, Lazy<OfficialReading>> Readings = Files.ToDictionary(
        pair => pair.Key,
        pair => new Lazy<OfficialReading>(() => GuidelineReader.Read([.. pair.Value.Select(OfficialDocuments.Load)], pair.Key, GuidelineVocabulary.Default)),
        StringComparer.Ordinal);

    public static IReadOnlyList<SourceText> Sources(string edition) => [.. Files[edition].Select(OfficialDocuments.Load)];

    public static OfficialReading Reading(string edition) => Readings[edition].Value;

    public static GuidelineDocument Document(string id) => Documents().Single(document => document.Id == id);

    public static IEnumerable<GuidelineDocument> Documents() => Ids.SelectMany(id => Reading(id).Documents);

    public static IEnumerable<Diagnostic> Checks(string edition) =>
        DocumentChecks.Check(Content(edition), GuidelineVocabulary.Default, Reading(edition).Places);

    /// <summary>All that was read of an edition, as a content folder would hold it.</summary>
    public static EditionContent Content(string edition)
    {
        var reading = Reading(edition);
        return new EditionContent
        {
            Edition = new Edition
            {
                Id = edition,
                Title = edition,
                Association = edition[..2],
                Licensor = "mi",
                Published = reading.Published,
                Status = EditionStatus.Unknown,
                Wording = Wording.Official,
                Publish = Publish.Structure,
            },
            Documents = reading.Documents,
            Glossary = reading.Glossary,
            Introduction = reading.Introduction,
            Overview = reading.Overview,
        };
    }
}

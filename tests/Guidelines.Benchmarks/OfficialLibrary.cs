using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Benchmarks;

/// <summary>The six official documents with behaviors, imported.</summary>
internal static class OfficialLibrary
{
    public static Library Load() => Library.Of(new ContentReading
    {
        Vocabulary = GuidelineVocabulary.Default,
        Editions =
        [
            Import("ak-2016", "ak-2016-all-levels.txt"),
            Import("mi-2025", "mi-2025-infant-family-associate.txt", "mi-2025-infant-mental-health-specialist.txt"),
        ],
        Diagnostics = [],
        Places = new PlaceMap(),
    });

    private static EditionContent Import(string id, params string[] files)
    {
        var reading = GuidelineReader.Read([.. files.Select(file => SourceText.From(file, File.ReadAllText(OfficialFiles.PathOf(file))))], id, GuidelineVocabulary.Default);
        return new EditionContent
        {
            Edition = new Edition { Id = id, Title = id, Association = id[..2], Licensor = "mi", Status = EditionStatus.Unknown, Wording = Wording.Official, Publish = Publish.Structure },
            Documents = reading.Documents,
            Glossary = reading.Glossary,
        };
    }
}

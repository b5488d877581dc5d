using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Cli;

/// <summary>
/// A stand-in for the official readers: each line "level ifa" of a made-up file becomes a small document of invented words,
/// a line "glossary" a term, a line "fault" an error, and "doubled" doubles a word in every document.
/// </summary>
internal static class MadeReading
{
    public static OfficialReading Read(IReadOnlyList<SourceText> sources, string edition, GuidelineVocabulary vocabulary)
    {
        var log = new DiagnosticLog();
        var lines = sources.SelectMany(source => source.Lines.Select((line, index) => (Line: line, Place: source.At(index + 1)))).ToList();
        foreach (var (_, place) in lines.Where(line => line.Line == "fault"))
        {
            log.Add(Rules.TruncatedTable, place, "the table breaks off");
        }

        foreach (var (_, place) in lines.Where(line => line.Line == "bullet"))
        {
            log.Add(Rules.BulletRecovered, place, "a bullet was lost here");
        }

        var places = new PlaceMap();
        var garden = lines.Any(line => line.Line == "doubled") ? "garden garden" : "garden";
        var documents = new List<GuidelineDocument>();
        foreach (var (line, place) in lines.Where(line => line.Line.StartsWith("level ", StringComparison.Ordinal)))
        {
            var document = Document(edition, line[6..], garden, vocabulary);
            documents.Add(document);
            places.Add(document.Domains[0].Behaviors[0].Id, place);
        }

        return new OfficialReading
        {
            Documents = documents.ToValueList(),
            Glossary = lines.Any(line => line.Line == "glossary")
                ? [new GlossaryTerm { Id = Ids.Term(edition, "Garden"), Name = "Garden", Blocks = [new ProseBlock { Text = "Where invented things grow." }] }]
                : [],
            Published = "2016-03",
            Sources = sources.Select(source => Path.GetFileName(source.File)).ToValueList(),
            Diagnostics = log.All.ToValueList(),
            Places = places,
        };
    }

    private static GuidelineDocument Document(string edition, string level, string garden, GuidelineVocabulary vocabulary)
    {
        var id = Ids.Document(edition, level);
        return new()
        {
            Id = id,
            Edition = edition,
            Level = level,
            Title = vocabulary.Level(level)?.Name ?? level,
            Numeral = vocabulary.Level(level)?.Numeral,
            Wording = Wording.Official,
            Source = $"made-{level}.txt, lines 1-9",
            Domains =
            [
                new DomainSection
                {
                    Id = "gar",
                    Name = "Gardening",
                    Areas = [new AreaName { Id = "gar-beans", Name = "runner beans" }],
                    Behaviors =
                    [
                        new Behavior { Id = $"{id}-gar-01", Text = $"Waters the invented {garden}", AreaId = "gar-beans" },
                        new Behavior { Id = $"{id}-gar-02", Text = "Counts these:", Elements = [new Element { Id = $"{id}-gar-02a", Text = "beans" }, new Element { Id = $"{id}-gar-02b", Text = "peas" }] },
                    ],
                },
            ],
            Requirements =
            [
                new Requirement
                {
                    Id = $"{id}-req-training-initial",
                    Sections = ["training"],
                    Phase = Phase.Initial,
                    Title = "Training",
                    Text = "At least 7 clock hours of gardening.",
                    Facts = [new RequirementFact { Fact = FactNames.Hours, Value = 7, Unit = "clock hours", Qualifier = "minimum", State = FactState.Required, Sentence = "At least 7 clock hours of gardening." }],
                },
            ],
        };
    }
}

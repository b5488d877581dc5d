using Guidelines.Documents;
using Guidelines.Writing;

namespace Guidelines.Service.Tests;

/// <summary>Content of a bakers' association that does not exist: two editions of a level, another level, and a document with requirements only.</summary>
internal static class MadeContent
{
    private const string Vocabulary = "associations:\n  - {id: zz, name: Association of Invented Bakers, code: ZZ-AIB}\n";

    public static EditionContent First { get; } = Edition("zz-2016", Wording.Restated, Publish.Text, Associate("zz-2016", 30, "Bakes bread that the neighbours praise"), Specialist("zz-2016")) with
    {
        Glossary = [new() { Id = "zz-2016-term-sourdough", Name = "sourdough", Blocks = [new() { Text = "Dough that rises by itself." }] }],
        Introduction = [new() { Heading = "Why bakers", Blocks = [new() { Text = "Bread matters to everybody." }] }],
    };

    public static EditionContent Second { get; } = Edition("zz-2025", Wording.Restated, Publish.Text, Associate("zz-2025", 33, "Bakes bread that all the neighbours praise highly"));

    /// <summary>Writes the two editions and their vocabulary.</summary>
    public static void Write(string folder)
    {
        Write(folder, First, Second);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "vocabulary")).FullName, "made.yaml"), Vocabulary);
    }

    public static void Write(string folder, params EditionContent[] editions) =>
        Assert.Null(AtomicFiles.Write(folder, [.. editions.SelectMany(ContentFiles.Of)], replace: true));

    public static EditionContent Edition(string id, Wording wording, Publish publish, params GuidelineDocument[] documents) => new()
    {
        Edition = new()
        {
            Id = id,
            Title = "Guidelines of the Invented Bakers",
            Association = "zz",
            Licensor = "mi",
            Published = id[3..],
            Status = EditionStatus.Unknown,
            Levels = documents.Select(document => new EditionLevel { Id = document.Level, Held = true }).ToValueList(),
            Wording = wording,
            Publish = publish,
        },
        Documents = documents.Select(document => document with { Wording = wording }).ToValueList(),
    };

    public static GuidelineDocument Associate(string edition, int hours, string praise) => Document(edition, "ifa") with
    {
        Domains =
        [
            new()
            {
                Id = "tf",
                Name = "Theory of Baking",
                Areas = [new() { Id = "tf-family-relationships-dynamics", Name = "family recipes" }],
                Behaviors =
                [
                    new() { Id = $"{edition}-ifa-tf-01", Text = praise, AreaId = edition == "zz-2025" ? "tf-family-relationships-dynamics" : null },
                    new() { Id = $"{edition}-ifa-tf-02", Text = "Tends the sourdough every day", Note = "Sundays too" },
                    new()
                    {
                        Id = $"{edition}-ifa-tf-03",
                        Text = "Keeps clean:",
                        Preamble = "In the bakery:",
                        Elements = [new() { Id = $"{edition}-ifa-tf-03a", Text = "the oven" }, new() { Id = $"{edition}-ifa-tf-03b", Text = "the counter" }],
                    },
                ],
            },
        ],
        Requirements = [Training(edition, "ifa", hours)],
    };

    /// <summary>A document with requirements only.</summary>
    public static GuidelineDocument Specialist(string edition) => Document(edition, "imhs") with { Requirements = [Training(edition, "imhs", 50)] };

    public static GuidelineDocument Document(string edition, string level) =>
        new() { Id = Ids.Document(edition, level), Edition = edition, Level = level, Title = "Baker", Wording = Wording.Restated, Source = "bakers.txt" };

    private static Requirement Training(string edition, string level, int hours) => new()
    {
        Id = Ids.Requirement(Ids.Document(edition, level), "training", Phase.Initial, []),
        Sections = ["training"],
        Phase = Phase.Initial,
        Title = "Training",
        Text = $"At least {hours} clock hours of kneading.",
        Facts = [new() { Fact = FactNames.Hours, Value = hours, Unit = "clock hours", Qualifier = "minimum", State = FactState.Required, Sentence = $"At least {hours} clock hours of kneading." }],
    };
}

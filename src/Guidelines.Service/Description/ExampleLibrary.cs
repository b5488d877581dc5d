using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Service.Snapshots;
using Guidelines.Vocabulary;

namespace Guidelines.Service.Description;

/// <summary>
/// A library of two documents with two behaviors each, for the examples of the description: they are what the endpoints
/// answer from it, and so are never out of date. Its ids are those of the restated content.
/// </summary>
internal static class ExampleLibrary
{
    private static readonly Lazy<LibrarySnapshot> Made = new(() => LibrarySnapshot.Of(Reading(), 1, DateTimeOffset.UnixEpoch));

    public static LibrarySnapshot Snapshot => Made.Value;

    public static ContentReading Reading() => new()
    {
        Vocabulary = GuidelineVocabulary.Default,
        Diagnostics = [],
        Places = new PlaceMap(),
        Editions =
        [
            Edition("ak-2016", "ak", "Alaska, 2016", "2016", Document(
                "ak-2016",
                "cultural competence",
                Behavior("ak-2016-ifa-tf-02", "Encourages and builds up the parent's ability to look for suitable care during pregnancy", null),
                Behavior("ak-2016-ifa-tf-07", "Puts an understanding of cultural competence to use in communicating well with families", null),
                Training("ak-2016", 30, "At least 30 clock hours of training."))) with
            {
                Glossary = [new() { Id = "ak-2016-term-cultural-competence", Name = "Cultural Competence", Blocks = [new() { Text = "The ability to work well with families of any culture." }] }],
            },
            Edition("mi-2025", "mi", "Michigan, 2025", "2025-03-18", Document(
                "mi-2025",
                "Cultural Humility",
                Behavior("mi-2025-ifa-tf-01", "Encourages and builds up the parent/primary caregiver's ability to look for suitable care during pregnancy", "tf-pregnancy-early-parenthood"),
                Behavior("mi-2025-ifa-tf-08", "Puts an understanding of cultural humility to use in communicating well with families", "tf-cultural-humility"),
                Training("mi-2025", 33, "At least 33 clock hours of training."))),
        ],
    };

    private static EditionContent Edition(string id, string association, string title, string published, GuidelineDocument document) => new()
    {
        Edition = new()
        {
            Id = id,
            Title = title,
            Association = association,
            Licensor = "mi",
            Published = published,
            Status = EditionStatus.Unknown,
            Levels = [new() { Id = "ifa", Held = true }, new() { Id = "imhs", Held = false }],
            Wording = Wording.Restated,
            Publish = Publish.Text,
            Rights = "Restated, not the official wording.",
        },
        Documents = [document],
    };

    private static GuidelineDocument Document(string edition, string culture, Behavior first, Behavior second, Requirement training) => new()
    {
        Id = Ids.Document(edition, "ifa"),
        Edition = edition,
        Level = "ifa",
        Title = "Infant Family Associate",
        Wording = Wording.Restated,
        Domains =
        [
            new()
            {
                Id = "tf",
                Name = "Theoretical Foundations",
                Areas = [new() { Id = "tf-pregnancy-early-parenthood", Name = "pregnancy & early parenthood" }, new() { Id = "tf-cultural-humility", Name = culture }],
                Behaviors = [first, second],
            },
        ],
        Requirements = [training],
    };

    private static Behavior Behavior(string id, string text, string? area) => new() { Id = id, Text = text, AreaId = area };

    private static Requirement Training(string edition, int hours, string text) => new()
    {
        Id = Ids.Requirement(Ids.Document(edition, "ifa"), "training", Phase.Initial, []),
        Sections = ["training"],
        Phase = Phase.Initial,
        Title = "Training",
        Text = text,
        Facts = [new() { Fact = FactNames.Hours, Value = hours, Unit = "clock hours", Qualifier = "minimum", State = FactState.Required, Sentence = text }],
    };
}

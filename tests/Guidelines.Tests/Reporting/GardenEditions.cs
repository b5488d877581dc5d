using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;

namespace Guidelines.Tests.Reporting;

/// <summary>
/// Two editions of invented gardening guidelines: one level that both hold, one of which the base holds requirements only, one that the
/// base alone holds, and one that neither does. The base ties behaviors to no areas, the head to all.
/// </summary>
internal static class GardenEditions
{
    public static EditionContent Base { get; } = Edition(
        "rr-2020",
        [("ifa", true), ("ifs", true), ("imhs", true), ("imhm", false)],
        Document("rr-2020", "ifa", 30, Domain("gdn", ["soil"], ("Waters the roses before breakfast", null), ("Prunes the apple tree in spring", null), ("Counts every snail", null)), Domain("ktn", ["bread"], ("Bakes rye bread on Fridays", null))),
        Document("rr-2020", "ifs", 40, Domain("gdn", ["soil"], ("Waters the roses before breakfast", null), ("Draws maps of beds and paths", null))),
        Document("rr-2020", "imhs", 50));

    public static EditionContent Head { get; } = Edition(
        "ss-2024",
        [("ifa", true), ("imhs", true)],
        Document("ss-2024", "ifa", 33, Domain("gdn", ["soil", "water"], ("Waters the roses before breakfast", "soil"), ("Prunes the apple tree and the pear tree in spring", "soil"), ("Sings to tulips at night", "water")), Domain("ktn", ["bread"], ("Bakes rye bread on Fridays!", "bread"))),
        Document("ss-2024", "imhs", 50, Domain("gdn", ["soil"], ("Teaches gardeners", "soil"))));

    public static Library Library { get; } = LibraryOf(Base, Head);

    public static Library LibraryOf(params EditionContent[] editions) => Library.Of(new ContentReading
    {
        Vocabulary = GardenComparison.Library.Vocabulary,
        Editions = editions.ToValueList(),
        Diagnostics = [],
        Places = new(),
    });

    private static EditionContent Edition(string id, ValueList<(string Id, bool Held)> levels, params GuidelineDocument[] documents) => new()
    {
        Edition = GardenComparison.Edition(id, id[..2]) with { Levels = levels.Select(level => new EditionLevel { Id = level.Id, Held = level.Held }).ToValueList() },
        Documents = documents.ToValueList(),
    };

    private static GuidelineDocument Document(string edition, string level, int hours, params DomainSection[] domains)
    {
        var id = Ids.Document(edition, level);
        return new GuidelineDocument
        {
            Id = id,
            Edition = edition,
            Level = level,
            Title = $"Gardener {level}",
            Wording = Wording.Restated,
            Domains = domains.Select(domain => domain with { Behaviors = domain.Behaviors.Select((behavior, i) => behavior with { Id = Ids.Behavior(id, domain.Id, i + 1) }).ToValueList() }).ToValueList(),
            Requirements =
            [
                new()
                {
                    Id = Ids.Requirement(id, "training", Phase.Initial, []),
                    Sections = ["training"],
                    Phase = Phase.Initial,
                    Title = "Training",
                    Text = $"At least {hours} clock hours of digging.",
                    Facts = [new() { Fact = FactNames.Hours, Value = hours, Unit = "clock hours", Qualifier = "minimum", State = FactState.Required, Sentence = $"At least {hours} clock hours of digging." }],
                },
            ],
        };
    }

    private static DomainSection Domain(string id, string[] areas, params (string Text, string? Area)[] behaviors) => new()
    {
        Id = id,
        Name = id,
        Areas = areas.Select(area => new AreaName { Id = $"{id}-{area}", Name = area }).ToValueList(),
        Behaviors = behaviors.Select(behavior => new Behavior { Id = "", Text = behavior.Text, AreaId = behavior.Area is null ? null : $"{id}-{behavior.Area}" }).ToValueList(),
    };
}

using Guidelines.Documents;

namespace Guidelines.Tests.Writing;

/// <summary>A small document that has one of everything.</summary>
internal static class Garden
{
    /// <summary>One for each behavior; the first is tied by the edition itself, which an inference never overrules.</summary>
    public static IReadOnlyDictionary<string, InferredArea> InferredAreas { get; } =
        new[] { "tt-2020-imhm-gdn-01", "tt-2020-imhm-gdn-02" }.ToDictionary(
            id => id,
            id => new InferredArea { Behavior = id, AreaId = "gdn-light", Evidence = ["ss-2020-imhm-gdn-07", "ss-2021-imhm-gdn-07"], Confidence = 0.925m },
            StringComparer.Ordinal);

    public static GuidelineDocument Document { get; } = new()
    {
        Id = "tt-2020-imhm",
        Edition = "tt-2020",
        Level = "imhm",
        Title = "Mentor",
        Wording = Wording.Restated,
        Designations = [new() { Code = "C", Name = "Clinical" }],
        Domains =
        [
            new()
            {
                Id = "gdn",
                Name = "Gardening & Care",
                AreaKind = AreaKind.Skill,
                Areas = [new() { Id = "gdn-soil", Name = "soil" }],
                Behaviors =
                [
                    new() { Id = "tt-2020-imhm-gdn-01", Text = "Digs <deep>, \"always\"", AreaId = "gdn-soil", Designations = ["C"] },
                    new()
                    {
                        Id = "tt-2020-imhm-gdn-02",
                        Text = "Prepares:",
                        Elements = [new() { Id = "tt-2020-imhm-gdn-02a", Text = "=1+1 beds, and paths" }],
                        Preamble = "In spring:",
                        Note = "- after the frost",
                    },
                ],
            },
        ],
        Requirements =
        [
            new()
            {
                Id = "tt-2020-imhm-req-training-initial",
                Sections = ["training"],
                Phase = Phase.Initial,
                Title = "Training",
                Text = "Ten hours.\nIn any year.",
                Parts = new() { Of = PartsOf.Any, Items = ["a course"] },
                Footnotes = ["Or a class."],
                Facts = [new() { Fact = "hours", Value = 10.00m, Unit = "clock hours", Per = "year", State = FactState.Required, Of = 10.12345m, Sentence = "Ten hours." }],
            },
        ],
    };
}

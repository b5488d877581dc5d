using Guidelines.Documents;

namespace Guidelines.Service.Tests;

/// <summary>Official look-alikes, whose sentences all hold a word that exists nowhere else.</summary>
internal static class WithheldContent
{
    public const string Secret = "florbumpf";

    /// <summary>Adds two such editions to a content folder.</summary>
    public static void Write(string folder, Publish publish, bool isPermitted)
    {
        foreach (var (id, more) in new[] { ("yy-2016", ""), ("yy-2025", " today") })
        {
            var made = MadeContent.Edition(id, Wording.Official, publish, Mentor(id, more));
            var permission = isPermitted ? new Permission { By = "The Bakers", Date = "2026-01-02", Document = "letter.pdf" } : null;
            MadeContent.Write(folder, made with
            {
                Edition = made.Edition with { Permission = permission },
                Glossary = [new() { Id = $"{id}-term-crust", Name = "crust", Blocks = [new() { Text = $"The {Secret} outside." }] }],
                Introduction = [new() { Heading = "Why", Blocks = [new() { Text = $"Because of {Secret}." }] }],
                History = [new() { Date = "1970s", Text = $"The first {Secret} is baked." }],
            });
        }
    }

    /// <summary>One of everything that holds a sentence.</summary>
    private static GuidelineDocument Mentor(string edition, string more) => MadeContent.Document(edition, "imhm") with
    {
        About = [$"All about {Secret}."],
        Designations = [new() { Code = "C", Name = "Clinical", Text = $"For {Secret} bakers." }],
        Domains =
        [
            new()
            {
                Id = "tf",
                Name = "Theory of Baking",
                Areas = [new() { Id = "tf-family-relationships-dynamics", Name = "family recipes" }],
                Behaviors =
                [
                    new() { Id = $"{edition}-imhm-tf-01", Text = $"Bakes the crust with {Secret} and care{more}", Preamble = $"Under {Secret}:", Note = $"Not without {Secret}{more}", Designations = ["C"] },
                    new() { Id = $"{edition}-imhm-tf-02", Text = $"Tends {Secret}:", Elements = [new() { Id = $"{edition}-imhm-tf-02a", Text = $"{Secret} flour{more}" }] },
                ],
            },
        ],
        Requirements =
        [
            new()
            {
                Id = $"{edition}-imhm-req-training-initial",
                Sections = ["training"],
                Phase = Phase.Initial,
                Title = "Training",
                Text = $"Ten hours of {Secret}{more}.",
                Parts = new() { Of = PartsOf.Any, Items = [$"a {Secret} course{more}"] },
                Footnotes = [$"Or {Secret}{more}."],
                Facts = [new() { Fact = FactNames.Hours, Value = 10, Unit = "clock hours", State = FactState.Required, Sentence = $"Ten hours of {Secret}{more}." }],
            },
        ],
    };
}

using System.Globalization;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Writing;

/// <summary>Writes requirements with their parts, footnotes and facts.</summary>
internal static class RequirementText
{
    public static void Write(CanonicalText text, ValueList<Requirement> requirements, string prefix)
    {
        var phase = (Phase?)null;
        foreach (var requirement in requirements)
        {
            if (requirement.Phase != phase)
            {
                phase = requirement.Phase;
                text.Heading(2, phase is Phase.Initial ? "Endorsement requirements" : "Renewal requirements", $" {{#{YamlMap.Kebab(requirement.Phase)}}}");
            }

            WriteOne(text, requirement, prefix);
        }
    }

    private static void WriteOne(CanonicalText text, Requirement requirement, string prefix)
    {
        text.Heading(3, requirement.Title, CanonicalText.Attributes(
            CanonicalText.ShortId(requirement.Id, prefix),
            ("section", string.Join(' ', requirement.Sections)),
            ("designations", string.Join(' ', requirement.Designations)),
            ("parts", requirement.Parts is { } parts ? YamlMap.Kebab(parts.Of) : null)));
        foreach (var paragraph in requirement.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Paragraph(paragraph);
        }

        var items = requirement.Parts?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            text.Item(items[i], isFirst: i == 0);
        }

        foreach (var footnote in requirement.Footnotes)
        {
            text.Quote(footnote);
        }

        if (requirement.Facts.IsEmpty)
        {
            return;
        }

        var sentences = RequirementSentences.Of(requirement).ToList();
        text.Line();
        text.Line("```facts");
        foreach (var fact in requirement.Facts)
        {
            text.Line("- " + FactLine(fact, sentences.IndexOf(fact.Sentence)));
        }

        text.Line("```");
    }

    private static string FactLine(RequirementFact fact, int sentence) => YamlText.FlowMap(
        ("fact", YamlText.FlowScalar(fact.Fact)),
        ("value", NumberOf(fact.Value)),
        ("max", NumberOf(fact.Max)),
        ("unit", TextOf(fact.Unit)),
        ("per", TextOf(fact.Per)),
        ("qualifier", TextOf(fact.Qualifier)),
        ("state", YamlMap.Kebab(fact.State)),
        ("designations", ListOf(fact.Designations)),
        ("of", NumberOf(fact.Of)),
        ("topic", TextOf(fact.Topic)),
        ("levels", ListOf(fact.Levels)),
        // A text in quotes can never be taken for a number.
        ("sentence", sentence < 0 ? YamlText.Quoted(fact.Sentence) : (sentence + 1).ToString(CultureInfo.InvariantCulture)));

    private static string? NumberOf(decimal? number) => number is { } value ? YamlText.Number(value) : null;

    private static string? TextOf(string? text) => text is null ? null : YamlText.FlowScalar(text);

    private static string? ListOf(ValueList<string> texts) => texts.IsEmpty ? null : YamlText.FlowList(texts);
}

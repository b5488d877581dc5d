using System.Text.Json;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Writing;

/// <summary>A requirement with its parts, footnotes and facts as JSON.</summary>
internal static class RequirementJson
{
    public static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteString("id", requirement.Id);
        json.WriteString("section", requirement.Section);
        json.WriteStrings("sections", requirement.Sections);
        json.WriteString("phase", YamlMap.Kebab(requirement.Phase));
        json.WriteString("title", requirement.Title);
        json.WriteStrings("designations", requirement.Designations);
        json.WriteString("text", requirement.Text);
        if (requirement.Parts is { } parts)
        {
            json.WriteStartObject("parts");
            json.WriteString("of", YamlMap.Kebab(parts.Of));
            json.WriteStrings("items", parts.Items);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("parts");
        }

        json.WriteStrings("footnotes", requirement.Footnotes);
        json.WriteObjects("facts", requirement.Facts, fact =>
        {
            json.WriteString("fact", fact.Fact);
            json.WriteDecimal("value", fact.Value);
            json.WriteDecimal("max", fact.Max);
            json.WriteString("unit", fact.Unit);
            json.WriteString("per", fact.Per);
            json.WriteString("qualifier", fact.Qualifier);
            json.WriteString("state", YamlMap.Kebab(fact.State));
            json.WriteStrings("designations", fact.Designations);
            json.WriteDecimal("of", fact.Of);
            json.WriteString("topic", fact.Topic);
            json.WriteStrings("levels", fact.Levels);
            json.WriteString("sentence", fact.Sentence);
        });
    }
}

using System.Text.Json;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Writing;

/// <summary>A document as the API and <c>guidelines show --format json</c> give it: the same text, and so the same bytes.</summary>
public static class DocumentJson
{
    /// <summary>Every member is always there, null or empty where the document has nothing for it.</summary>
    /// <param name="document">The document, withheld already where its text may not be shown.</param>
    /// <param name="vocabulary">Gives the order of the sections, and names for inferred areas.</param>
    /// <param name="inferredAreas">Area ids by behavior id, for behaviors that the edition ties to none.</param>
    public static string Write(GuidelineDocument document, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, string>? inferredAreas = null) =>
        JsonText.Write(json => Write(json, document, vocabulary, inferredAreas));

    private static void Write(Utf8JsonWriter json, GuidelineDocument document, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, string>? inferredAreas)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("edition", document.Edition);
        json.WriteString("level", document.Level);
        json.WriteString("title", document.Title);
        json.WriteString("numeral", document.Numeral);
        json.WriteString("wording", YamlMap.Kebab(document.Wording));
        json.WriteString("source", document.Source);
        json.WriteStrings("about", document.About);
        json.WriteObjects("designations", document.Designations, designation =>
        {
            json.WriteString("code", designation.Code);
            json.WriteString("name", designation.Name);
            json.WriteString("text", designation.Text);
        });
        json.WriteObjects("domains", document.Domains, domain =>
        {
            json.WriteString("id", domain.Id);
            json.WriteString("name", domain.Name);
            json.WriteString("areaKind", YamlMap.Kebab(domain.AreaKind));
            json.WriteStrings("areas", domain.Areas.Select(area => area.Name));
            json.WriteStrings("areaIds", domain.Areas.Select(area => area.Id));
            json.WriteObjects("behaviors", domain.Behaviors, behavior => WriteBehavior(json, behavior, domain, vocabulary, inferredAreas));
        });
        json.WriteObjects("requirements", document.Requirements, requirement => RequirementJson.Write(json, requirement));
        json.WriteObjects("states", RequirementStates.Of(document, vocabulary.Sections.Select(section => section.Id)), row =>
        {
            json.WriteString("section", row.Section);
            json.WriteString("initial", YamlMap.Kebab(row.Initial));
            json.WriteString("renewal", YamlMap.Kebab(row.Renewal));
        });
        json.WriteEndObject();
    }

    private static void WriteBehavior(
        Utf8JsonWriter json, Behavior behavior, DomainSection domain, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, string>? inferredAreas)
    {
        var inferred = behavior.AreaId is null ? inferredAreas?.GetValueOrDefault(behavior.Id) : null;
        var areaId = behavior.AreaId ?? inferred;
        json.WriteString("id", behavior.Id);
        json.WriteString("text", behavior.Text);
        json.WriteObjects("elements", behavior.Elements, element =>
        {
            json.WriteString("id", element.Id);
            json.WriteString("text", element.Text);
        });
        json.WriteString("preamble", behavior.Preamble);
        json.WriteStrings("designations", behavior.Designations);
        json.WriteString("area", areaId is null ? null : domain.Areas.FirstOrDefault(area => area.Id == areaId)?.Name ?? vocabulary.Area(areaId)?.Name);
        json.WriteString("areaId", areaId);
        json.WriteBoolean("areaInferred", inferred is not null);
        json.WriteString("note", behavior.Note);
    }
}

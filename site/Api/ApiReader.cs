using System.Text.Json.Nodes;
using Guidelines.Documents;
using Guidelines.Writing;

namespace Guidelines.Site.Api;

/// <summary>Reads what the page shows out of the service's own description: it is no reader for any OpenAPI.</summary>
public static class ApiReader
{
    /// <param name="json">OpenAPI 3.1, in which every operation has a tag, a name, a summary and examples.</param>
    public static ApiReference Read(string json)
    {
        var description = JsonNode.Parse(json)!;
        var operations = from path in description["paths"]!.AsObject()
                         from method in path.Value!.AsObject()
                         group Operation(path.Key, method.Key, method.Value!, description) by Text(method.Value!["tags"]![0]);
        return new(json, operations.Select(group => new ApiGroup(group.Key, group.ToValueList())).ToValueList());
    }

    private static ApiOperation Operation(string path, string method, JsonNode operation, JsonNode description)
    {
        var body = operation["requestBody"]?["content"]?["application/json"];
        return new()
        {
            Id = Text(operation["operationId"]),
            Method = method.ToUpperInvariant(),
            Path = path,
            Summary = Text(operation["summary"]),
            Parameters = (operation["parameters"]?.AsArray() ?? []).Select(parameter => Parameter(parameter!)).Concat(body is null ? [] : Members(body, description)).ToValueList(),
            Body = body?["example"]!.ToJsonString(JsonText.Options),
            Answers = operation["responses"]!.AsObject().Select(answer => Answer(answer.Key, answer.Value!)).ToValueList(),
        };
    }

    private static ApiParameter Parameter(JsonNode parameter)
    {
        var schema = parameter["schema"]!;
        return new(
            Text(parameter["name"]),
            Text(parameter["in"]),
            parameter["required"]?.GetValue<bool>() ?? false,
            TypeOf(schema["items"] ?? schema),
            schema["items"] is not null,
            ((schema["items"] ?? schema)["enum"]?.AsArray() ?? []).Select(Text).ToValueList(),
            parameter["description"]?.GetValue<string>(),
            parameter["example"]?.ToString());
    }

    private static IEnumerable<ApiParameter> Members(JsonNode body, JsonNode description)
    {
        var schema = description["components"]!["schemas"]![NameOf(body["schema"]!)]!;
        var required = schema["required"]!.AsArray().Select(Text).ToHashSet(StringComparer.Ordinal);
        return schema["properties"]!.AsObject().Select(member => new ApiParameter(
            member.Key, "body", required.Contains(member.Key), TypeOf(member.Value!), IsRepeated: false, [], member.Value!["description"]?.GetValue<string>(), body["example"]![member.Key]?.ToString()));
    }

    private static ApiAnswer Answer(string status, JsonNode answer) => new(
        status,
        Text(answer["description"]),
        (answer["content"]?.AsObject() ?? []).Select(content => new ApiContent(content.Key, Schemas(content.Value!["schema"]!), ShortExample.Of(content.Value!["example"]!))).ToValueList());

    private static ValueList<string> Schemas(JsonNode schema) =>
        (schema["oneOf"]?.AsArray().Select(one => one!) ?? [schema]).Where(one => one["$ref"] is not null).Select(NameOf).ToValueList();

    private static string NameOf(JsonNode reference) => Text(reference["$ref"]).Split('/')[^1];

    // Null is never sent: what may be left out is not required.
    private static string TypeOf(JsonNode schema) => schema["type"] is JsonArray several ? several.Select(Text).Single(type => type != "null") : Text(schema["type"]);

    private static string Text(JsonNode? value) => value!.GetValue<string>();
}

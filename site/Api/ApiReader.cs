using System.Text.Json.Nodes;
using Guidelines.Documents;

namespace Guidelines.Site.Api;

/// <summary>Reads what the page shows out of the service's own description: it is no reader for any OpenAPI.</summary>
public static class ApiReader
{
    /// <param name="json">OpenAPI 3.1, in which every operation has a tag, a name, a summary and examples.</param>
    public static ApiReference Read(string json)
    {
        var description = JsonNode.Parse(json)!;
        var schemas = new ApiSchemas(description["components"]!["schemas"]!.AsObject());
        var operations = from path in description["paths"]!.AsObject()
                         from method in path.Value!.AsObject()
                         select (Group: Text(method.Value!["tags"]![0]), Operation: Operation(path.Key, method.Key, method.Value!, schemas));
        return new(json, operations.GroupBy(operation => operation.Group, operation => operation.Operation, StringComparer.Ordinal).Select(group => new ApiGroup(group.Key, group.ToValueList())).ToValueList());
    }

    private static ApiOperation Operation(string path, string method, JsonNode operation, ApiSchemas schemas)
    {
        var body = operation["requestBody"]?["content"]?["application/json"];
        return new()
        {
            Id = Text(operation["operationId"]),
            Method = method.ToUpperInvariant(),
            Path = path,
            Summary = Text(operation["summary"]),
            Parameters = (operation["parameters"]?.AsArray() ?? []).Select(parameter => Parameter(parameter!, schemas)).Concat(body is null ? [] : Members(body, schemas)).ToValueList(),
            Body = body?["example"]!.ToJsonString(),
            Answers = operation["responses"]!.AsObject().Select(answer => Answer(answer.Key, answer.Value!, schemas)).ToValueList(),
        };
    }

    private static ApiParameter Parameter(JsonNode parameter, ApiSchemas schemas)
    {
        var (schema, items) = (parameter["schema"]!, parameter["schema"]!["items"]);
        return new(
            Text(parameter["name"]), Text(parameter["in"]), parameter["required"]?.GetValue<bool>() ?? false, schemas.TypeOf(items ?? schema), items is not null,
            parameter["description"]?.GetValue<string>(), parameter["example"]?.ToString());
    }

    private static IEnumerable<ApiParameter> Members(JsonNode body, ApiSchemas schemas) => schemas.Of(body["schema"]!).Members
        .Select(member => new ApiParameter(member.Name, "body", member.IsRequired, member.Type, IsRepeated: false, member.Description, body["example"]![member.Name]?.ToString()));

    private static ApiAnswer Answer(string status, JsonNode answer, ApiSchemas schemas) => new(
        status,
        Text(answer["description"]),
        (answer["content"]?.AsObject() ?? []).Select(content => new ApiContent(content.Key, schemas.In(content.Value!["schema"]!), ShortExample.Of(content.Value!["example"]!))).ToValueList());

    private static string Text(JsonNode? value) => value!.GetValue<string>();
}

using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guidelines.Service.Tests;

/// <summary>The description of the API beside the API.</summary>
public sealed class DescriptionTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Fact]
    public async Task It_is_OpenAPI_3_1_and_describes_every_address_that_is_told_to_clients()
    {
        var description = await Description();

        Assert.StartsWith("3.1.", description["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        var told = (await served.Service.Get("/nowhere")).Json["valid"]!.AsArray().Select(address => address!.GetValue<string>());
        Assert.Equal(told.Except(["/openapi/v1.json"]).Order(StringComparer.Ordinal), Operations(description).Select(operation => operation.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_an_example_of_each_answer()
    {
        foreach (var (path, operation) in Operations(await Description()))
        {
            Assert.NotEmpty(operation["operationId"]!.GetValue<string>());
            Assert.NotEmpty(operation["summary"]!.GetValue<string>());
            foreach (var (_, response) in operation["responses"]!.AsObject().Where(response => response.Key != "302"))
            {
                Assert.All(response!["content"]!.AsObject(), content => Assert.True(content.Value!["example"] is not null, path));
            }
        }
    }

    [Fact]
    public async Task Every_endpoint_of_the_API_states_its_problems()
    {
        var operations = Operations(await Description()).Where(operation => operation.Path.StartsWith("/api/", StringComparison.Ordinal));

        Assert.All(operations, operation => Assert.Equal(
            operation.Path.Contains('{', StringComparison.Ordinal) ? ["400", "404", "406", "429"] : ["400", "406", "429"],
            operation.Operation["responses"]!.AsObject().Select(response => response.Key).Where(status => status[0] == '4')));
    }

    [Fact]
    public async Task Documents_and_comparisons_are_described_in_all_their_formats()
    {
        var operations = Operations(await Description()).ToDictionary(operation => operation.Path, operation => operation.Operation);

        foreach (var path in new[] { "/api/v1/documents/{id}", "/api/v1/compare/{base}...{head}", "/api/v1/editions/{id}/levels" })
        {
            Assert.Equal(["application/json", "text/markdown", "text/csv"], operations[path]["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key));
            Assert.Equal("""["json","markdown","csv"]""", operations[path]["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.GetValue<string>() == "format")!["schema"]!["enum"]!.ToJsonString());
        }
    }

    /// <summary>Every example, and every answer of this service, has the members that its schema says, and no others.</summary>
    [Fact]
    public async Task Examples_and_answers_are_what_the_schemas_say()
    {
        var description = await Description();
        foreach (var (path, operation) in Operations(description))
        {
            var content = operation["responses"]!["200"]!["content"]!["application/json"]!;
            Check(description, content["schema"]!, content["example"]!, path);
            if (path.StartsWith("/api/v1/compare/", StringComparison.Ordinal))
            {
                Check(description, content["schema"]!, (await served.Service.Get("/api/v1/compare/zz-2016...zz-2025")).Json, "a comparison of editions");
            }

            var address = path.Replace("{id}", Id(path), StringComparison.Ordinal).Replace("{base}", "zz-2016-ifa", StringComparison.Ordinal).Replace("{head}", "zz-2025-ifa", StringComparison.Ordinal);
            var answer = operation["requestBody"] is null ? await served.Service.Get(address) : await served.Service.Post(address, """{"text": "bread"}""");
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Check(description, content["schema"]!, answer.Json, address);
        }

        static string Id(string path) => path.Split('/').ElementAtOrDefault(3) switch
        {
            "editions" => "zz-2016",
            "levels" => "ifa",
            "domains" => "tf",
            "areas" => "tf-family-relationships-dynamics",
            "documents" => "zz-2016-ifa",
            _ => "zz-2016-ifa-tf-01",
        };
    }

    [Fact]
    public async Task The_example_of_a_document_can_be_asked_for_from_the_shipped_content()
    {
        var operation = Operations(await Description()).Single(operation => operation.Path == "/api/v1/documents/{id}").Operation;

        Assert.Equal("ak-2016-ifa", operation["parameters"]![0]!["example"]!.GetValue<string>());
        Assert.Equal("ak-2016-ifa", operation["responses"]!["200"]!["content"]!["application/json"]!["example"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Every_parameter_is_described() =>
        Assert.All(Operations(await Description()).SelectMany(operation => operation.Operation["parameters"]?.AsArray() ?? []), parameter => Assert.NotNull(parameter!["description"]));

    [Fact]
    public async Task A_passage_is_shown_and_its_limit_may_be_left_out()
    {
        var description = await Description();
        var body = Operations(description).Single(operation => operation.Path == "/api/v1/similar").Operation["requestBody"]!["content"]!["application/json"]!;

        Assert.Equal("""["text"]""", description["components"]!["schemas"]!["Passage"]!["required"]!.ToJsonString());
        Assert.Equal(["text", "limit"], body["example"]!.AsObject().Select(member => member.Key));
    }

    private static IEnumerable<(string Path, JsonNode Operation)> Operations(JsonNode description) =>
        description["paths"]!.AsObject().Select(path => (path.Key, path.Value!.AsObject().Single().Value!));

    private static void Check(JsonNode description, JsonNode schema, JsonNode? value, string where)
    {
        if (schema["oneOf"] is JsonArray choices)
        {
            schema = choices.Single(choice => choice!["$ref"]?.GetValue<string>() is { } name && (value as JsonObject)?["type"] is { } type && choices.Count(other => other!["$ref"] is not null) > 1
                ? name.EndsWith($"/{type}Comparison", StringComparison.OrdinalIgnoreCase)
                : (choice!["type"]?.ToJsonString() == "\"null\"") == (value is null))!;
        }

        if (schema["$ref"] is { } reference)
        {
            schema = description["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!;
        }

        var kind = value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            _ => "boolean",
        };
        if (schema["enum"] is JsonArray values)
        {
            Assert.Contains(value?.ToJsonString(), values.Select(allowed => allowed?.ToJsonString()));
            return;
        }

        var types = schema["type"] switch { JsonArray several => several.Select(type => type!.GetValue<string>()), JsonValue one => [one.GetValue<string>()], _ => [] };
        Assert.True(types.Select(type => type == "integer" ? "number" : type).Contains(kind, StringComparer.Ordinal), $"{where} is {kind}: {schema.ToJsonString()}");
        if (value is JsonArray items)
        {
            Assert.All(items, item => Check(description, schema["items"]!, item, where + "[]"));
        }
        else if (value is JsonObject members)
        {
            Assert.Equal(schema["properties"]!.AsObject().Select(property => property.Key), members.Select(member => member.Key));
            Assert.Equal(schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Order(StringComparer.Ordinal), members.Select(member => member.Key).Order(StringComparer.Ordinal));
            Assert.All(members, member => Check(description, schema["properties"]![member.Key]!, member.Value, $"{where}.{member.Key}"));
        }
    }

    private async Task<JsonNode> Description()
    {
        var answer = await served.Service.Get("/openapi/v1.json");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.Header("Content-Type")));
        return answer.Json;
    }
}

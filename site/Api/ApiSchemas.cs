using System.Text.Json.Nodes;
using Guidelines.Documents;

namespace Guidelines.Site.Api;

/// <summary>The records that the description names.</summary>
/// <param name="schemas">By name, as the description has them.</param>
internal sealed class ApiSchemas(JsonObject schemas)
{
    /// <summary>The records that a content is one of; none where it is text.</summary>
    public ValueList<ApiSchema> In(JsonNode content) =>
        (content["oneOf"]?.AsArray().Select(one => one!) ?? [content]).Where(one => one["$ref"] is not null).Select(Of).ToValueList();

    /// <summary>The record that a reference names.</summary>
    public ApiSchema Of(JsonNode reference)
    {
        var schema = Named(reference);
        var required = schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        return new(NameOf(reference), schema["properties"]!.AsObject().Select(member => new ApiMember(member.Key, TypeOf(member.Value!), required.Contains(member.Key), member.Value!["description"]?.GetValue<string>())).ToValueList());
    }

    /// <summary>In words: <c>string</c>, <c>list of Behavior</c>, <c>"a" | "b"</c>; with <c>or null</c> where there may be nothing.</summary>
    public string TypeOf(JsonNode schema)
    {
        if (schema["oneOf"] is JsonArray choices)
        {
            return string.Join(" or ", choices.Select(choice => TypeOf(choice!)).OrderBy(type => type == "null"));
        }

        if (schema["$ref"] is not null)
        {
            return Named(schema)["enum"] is { } values ? Values(values) : NameOf(schema);
        }

        var types = (schema["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [schema["type"]!.GetValue<string>()]).OrderBy(type => type == "null");
        return schema["enum"] is { } own ? Values(own)
            : string.Join(" or ", types.Select(type => type == "array" ? $"list of {TypeOf(schema["items"]!)}" : type));
    }

    private static string Values(JsonNode values) => string.Join(" | ", values.AsArray().Select(value => value?.ToJsonString() ?? "null"));

    private JsonNode Named(JsonNode reference) => schemas[NameOf(reference)]!;

    private static string NameOf(JsonNode reference) => reference["$ref"]!.GetValue<string>().Split('/')[^1];
}

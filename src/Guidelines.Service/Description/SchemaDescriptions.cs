using System.Text.Json.Serialization.Metadata;
using Guidelines.Service.Endpoints;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Guidelines.Service.Description;

/// <summary>What the framework cannot see of the records that answers are made of.</summary>
internal static class SchemaDescriptions
{
    // DocumentJson and EditionResource are names of code; what they describe is a Document and an Edition.
    public static string? IdOf(JsonTypeInfo type)
    {
        var id = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return id is null ? null
            : id.EndsWith("Resource", StringComparison.Ordinal) ? id[..^"Resource".Length]
            : id.EndsWith("Json", StringComparison.Ordinal) ? id[..^"Json".Length]
            : id;
    }

    public static Task Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        // Numbers have a converter, which the framework cannot look into.
        if (context.JsonTypeInfo.Type == typeof(decimal))
        {
            schema.Type = JsonSchemaType.Number;
        }
        else if (context.JsonTypeInfo.Type == typeof(decimal?))
        {
            schema.Type = JsonSchemaType.Number | JsonSchemaType.Null;
        }

        // A member that is only read is as null as its getter; a list is described by the member that holds it.
        if (context.JsonPropertyInfo is { IsGetNullable: false })
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        if (schema.Type is JsonSchemaType.Array && schema.Description?.StartsWith("An immutable list", StringComparison.Ordinal) == true)
        {
            schema.Description = null;
        }

        // Every member of an answer is always there; of what is sent some may be left out.
        if (schema.Properties is { Count: > 0 } properties && context.JsonTypeInfo.Kind is JsonTypeInfoKind.Object)
        {
            schema.Required = context.JsonTypeInfo.Type == typeof(Passage) ? new HashSet<string>(StringComparer.Ordinal) { "text" } : properties.Keys.ToHashSet(StringComparer.Ordinal);
        }

        return Task.CompletedTask;
    }
}

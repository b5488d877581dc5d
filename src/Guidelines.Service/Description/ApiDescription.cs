using System.Text.Json;
using System.Text.Json.Nodes;
using Guidelines.Service.Http;
using Guidelines.Writing;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Guidelines.Service.Description;

/// <summary>The description of the API: what the framework finds in the endpoints, completed by what it cannot see.</summary>
internal static class ApiDescription
{
    public const string Name = "v1";

    private const string Text =
        """
        Competency guidelines of infant and early childhood mental health: documents of several associations, and what differs between them.

        Texts are restated, not the official wording, unless `wording` says `official`; where a text may not be shown, `withheld` is true and the text empty.
        Every answer has a strong entity tag: keep it and ask with `If-None-Match`. What cannot be answered is a problem of RFC 9457 that names the valid values.
        """;

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = SchemaDescriptions.IdOf;
        options.AddSchemaTransformer(SchemaDescriptions.Complete);
        options.AddOperationTransformer(CompleteOperation);
        options.AddDocumentTransformer(CompleteDocument);
    }

    private static async Task CompleteOperation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var offer = metadata.OfType<Offer>().LastOrDefault() ?? Offer.JsonOnly;
        var example = metadata.OfType<Example>().LastOrDefault();
        foreach (var filter in offer.Filters)
        {
            ((OpenApiParameter)operation.Parameters!.Single(parameter => parameter.Name == filter.Name)).Description = filter.Description;
        }

        if (offer.Formats.Count > 1)
        {
            operation.Parameters!.Add(FormatParameter(offer));
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Example = example?.Parameters.GetValueOrDefault(parameter.Name!) is { } value ? JsonValue.Create(value) : parameter.Example;
        }

        if (example?.Body is { } body)
        {
            operation.RequestBody!.Content![Format.Json.ToString()].Example = JsonSerializer.SerializeToNode(body, JsonText.Options);
        }

        if (example is not null && operation.Responses?["200"] is { Content: { } content })
        {
            AddExamples(content, offer, await example.Answer());
        }

        if (metadata.OfType<OtherAnswer>().LastOrDefault() is { } other && operation.Responses?["200"] is { Content: { } answers })
        {
            await AddOther(answers[Format.Json.ToString()], other, context, cancellation);
        }

        ProblemDescriptions.Complete(operation, offer);
        operation.Responses = InOrder(operation.Responses);
    }

    private static OpenApiResponses InOrder(OpenApiResponses? responses)
    {
        var ordered = new OpenApiResponses();
        foreach (var (status, response) in (responses ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            ordered.Add(status, response);
        }

        return ordered;
    }

    private static OpenApiParameter FormatParameter(Offer offer) => new()
    {
        Name = Negotiation.FormatParameter,
        In = ParameterLocation.Query,
        Description = "The format; overrules Accept.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. offer.Formats.Select(format => JsonValue.Create(format.Name))] },
    };

    private static void AddExamples(IDictionary<string, OpenApiMediaType> content, Offer offer, Func<Format, string> answer)
    {
        foreach (var format in offer.Formats)
        {
            var text = answer(format);
            if (format == Format.Json)
            {
                content[format.ToString()].Example = JsonNode.Parse(text);
            }
            else
            {
                content[format.ToString()] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(text) };
            }
        }
    }

    private static async Task AddOther(OpenApiMediaType content, OtherAnswer other, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var schema = await context.GetOrCreateSchemaAsync(other.Type, parameterDescription: null, cancellation);
        var id = SchemaDescriptions.IdOf(JsonText.Options.GetTypeInfo(other.Type))!;
        context.Document!.AddComponent(id, schema);
        content.Schema = new OpenApiSchema { OneOf = [content.Schema!, new OpenApiSchemaReference(id, context.Document)] };
    }

    private static Task CompleteDocument(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo { Title = "Guidelines", Version = "1", Description = Text };

        // The same wherever it is served; addresses are relative to where it was found.
        document.Servers = [];

        // HEAD gives the headers of GET and needs no description of its own.
        foreach (var path in document.Paths.Values.OfType<OpenApiPathItem>())
        {
            path.Operations?.Remove(HttpMethod.Head);
        }

        return Task.CompletedTask;
    }
}

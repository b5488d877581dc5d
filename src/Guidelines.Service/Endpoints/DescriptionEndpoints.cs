using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Guidelines.Service.Endpoints;

internal static class DescriptionEndpoints
{
    public static RouteHandlerBuilder MapDescription(this IEndpointRouteBuilder routes) =>
        routes.MapRead(Addresses.Description, "getDescription", "This API, as OpenAPI 3.1", Get).ExcludeFromDescription();

    private static async Task<Representation<string>> Get([FromKeyedServices(ApiDescription.Name)] IOpenApiDocumentProvider description, CancellationToken cancellation)
    {
        var document = await description.GetOpenApiDocumentAsync(cancellation);
        var text = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation);
        return new(text, (json, _) => json.ReplaceLineEndings("\n") + "\n");
    }
}

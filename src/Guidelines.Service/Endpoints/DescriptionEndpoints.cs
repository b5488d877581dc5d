using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Microsoft.AspNetCore.OpenApi;

namespace Guidelines.Service.Endpoints;

internal static class DescriptionEndpoints
{
    public static RouteHandlerBuilder MapDescription(this IEndpointRouteBuilder routes) =>
        routes.MapRead(Addresses.Description, "getDescription", "This API, as OpenAPI 3.1", Get).ExcludeFromDescription();

    private static async Task<Representation<string>> Get([FromKeyedServices(ApiDescription.Name)] IOpenApiDocumentProvider description, CancellationToken cancellation) =>
        new(await ServiceDescription.Write(description, cancellation), (json, _) => json);
}

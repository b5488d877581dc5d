using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class HealthEndpoints
{
    // Answers 200 even where the content has errors: what is served is sound, and no balancer should stop sending requests.
    public static RouteHandlerBuilder MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapRead(Addresses.Health, "getHealth", "Whether the content is served as it is now", Get)
            .WithTags("Service")
            .Produces<HealthResource>()
            .DisableRateLimiting()
            .WithExample(() => Text(new ContentState(ExampleLibrary.Snapshot, []), ""));

    private static ContentHttpResult Get(LiveLibrary library, ServiceOptions options, HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return Text(library.State, options.Content);
    }

    private static ContentHttpResult Text(ContentState state, string folder) =>
        TypedResults.Text(JsonText.Serialize(HealthResource.Of(state, folder)), Format.Json.ContentType);
}

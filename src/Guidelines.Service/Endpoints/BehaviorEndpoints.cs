using System.ComponentModel;
using Guidelines.Graph;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class BehaviorEndpoints
{
    public static RouteGroupBuilder MapBehaviors(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/behaviors").WithTags("Documents");
        group.MapRead("/{id}", "getBehavior", "One behavior: its place, its neighbours, the terms it uses, and its equivalents elsewhere", Get)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status302Found) { Description = "The id is of an element; Location leads to its behavior." })
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithExample(() => Get("ak-2016-ifa-tf-07", ExampleLibrary.Snapshot), ("id", "ak-2016-ifa-tf-07"));
        return group;
    }

    // An element's address is its behavior's, the element a fragment of it.
    private static Results<Representation<BehaviorResource>, RedirectHttpResult, ProblemHttpResult> Get([Description("The id of a behavior; an element's leads to its behavior.")] string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Graph.Find(id) switch
        {
            BehaviorNode behavior => new Representation<BehaviorResource>(BehaviorResource.Of(behavior, snapshot.Library)),
            ElementNode element => TypedResults.Redirect($"{Addresses.Behaviors}/{element.Behavior.Id}#{element.Id}"),
            _ => Problems.NotFound("behavior", id, [.. snapshot.Library.Graph.Nodes.OfType<BehaviorNode>().Select(behavior => behavior.Id)], Addresses.Documents),
        };
}

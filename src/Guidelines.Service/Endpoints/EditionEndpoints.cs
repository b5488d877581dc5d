using Guidelines.Documents;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class EditionEndpoints
{
    public static RouteGroupBuilder MapEditions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/editions").WithTags("Editions");
        group.MapRead("/", "listEditions", "All editions", List)
            .WithExample(() => List(ExampleLibrary.Snapshot));
        group.MapRead("/{id}", "getEdition", "One association's guidelines of one date", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithExample(() => Get("ak-2016", ExampleLibrary.Snapshot), ("id", "ak-2016"));
        return group;
    }

    private static Representation<EditionList> List(LibrarySnapshot snapshot) =>
        new(new(snapshot.Library.Editions.Select(content => EditionResource.Of(content, snapshot.Library.Vocabulary)).ToValueList()));

    private static Results<Representation<EditionResource>, ProblemHttpResult> Get(string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Edition(id) is { } content
            ? new Representation<EditionResource>(EditionResource.Of(content, snapshot.Library.Vocabulary))
            : Problems.NotFound("edition", id, [.. snapshot.Library.Editions.Select(content => content.Edition.Id)], Addresses.Editions);
}

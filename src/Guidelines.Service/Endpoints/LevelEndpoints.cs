using System.ComponentModel;
using Guidelines.Documents;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class LevelEndpoints
{
    public static RouteGroupBuilder MapLevels(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/levels").WithTags("Vocabulary");
        group.MapRead("/", "listLevels", "All endorsement levels", List)
            .WithExample(() => List(ExampleLibrary.Snapshot));
        group.MapRead("/{id}", "getLevel", "One endorsement level with its documents", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithExample(() => Get("ifa", ExampleLibrary.Snapshot), ("id", "ifa"));
        return group;
    }

    private static Representation<LevelList> List(LibrarySnapshot snapshot) =>
        new(new(snapshot.Library.Vocabulary.Levels.Select(level => LevelResource.Of(level, snapshot.Library)).ToValueList()));

    private static Results<Representation<LevelResource>, ProblemHttpResult> Get([Description("The id of a level.")] string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Vocabulary.Level(id) is { } level
            ? new Representation<LevelResource>(LevelResource.Of(level, snapshot.Library))
            : Problems.NotFound("level", id, [.. snapshot.Library.Vocabulary.Levels.Select(level => level.Id)], Addresses.Levels);
}

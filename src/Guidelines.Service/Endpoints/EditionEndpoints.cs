using System.ComponentModel;
using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;
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
        group.MapRead("/{id}/levels", "getLevelsOfEdition", "Which levels of an edition ask which competency", GetLevels)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(new Offer { Formats = [Format.Json, Format.Markdown, Format.Csv] })
            .WithExample(() => GetLevels("ak-2016", ExampleLibrary.Snapshot), ("id", "ak-2016"));
        return group;
    }

    private static Representation<EditionList> List(LibrarySnapshot snapshot) =>
        new(new(snapshot.Library.Editions.Select(content => EditionResource.Of(content, snapshot.Library.Vocabulary)).ToValueList()));

    private static Results<Representation<EditionResource>, ProblemHttpResult> Get([Description("The id of an edition.")] string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Edition(id) is { } content
            ? new Representation<EditionResource>(EditionResource.Of(content, snapshot.Library.Vocabulary))
            : Unknown(id, snapshot.Library);

    private static Results<Representation<EditionLevelsJson>, ProblemHttpResult> GetLevels([Description("The id of an edition.")] string id, LibrarySnapshot snapshot)
    {
        var library = snapshot.Library;
        if (library.Edition(id) is not { } content)
        {
            return Unknown(id, library);
        }

        var levels = library.Levels(content);
        return new Representation<EditionLevelsJson>(EditionLevelsJson.Of(levels), (json, format) => Write(json, levels, library, format));
    }

    private static ProblemHttpResult Unknown(string id, Library library) => Problems.NotFound("edition", id, library.EditionIds(), Addresses.Editions);

    // As the command line writes them.
    private static string Write(EditionLevelsJson json, EditionLevels levels, Library library, Format format) =>
        format == Format.Markdown ? LevelsMarkdown.Write(levels, library)
        : format == Format.Csv ? LevelsCsv.Write(levels)
        : JsonText.Serialize(json);
}

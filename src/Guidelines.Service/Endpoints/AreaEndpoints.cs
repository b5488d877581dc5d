using System.ComponentModel;
using Guidelines.Documents;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class AreaEndpoints
{
    public static RouteGroupBuilder MapAreas(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/areas").WithTags("Vocabulary");
        group.MapRead("/", "listAreas", "All knowledge and skill areas", List)
            .WithMetadata(new Offer { Filters = [Filter.Domain] })
            .WithExample(() => List("tf", ExampleLibrary.Snapshot), ("domain", "tf"));
        group.MapRead("/{id}", "getArea", "One area: its names, its documents, and the behaviors tied to it", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithExample(() => Get("tf-cultural-humility", ExampleLibrary.Snapshot), ("id", "tf-cultural-humility"));
        return group;
    }

    private static Representation<AreaList> List(string? domain, LibrarySnapshot snapshot) =>
        new(new((from entry in snapshot.Library.Vocabulary.Domains
                 where domain is null || entry.Id == domain
                 from area in entry.Areas
                 select AreaResource.Of(area, entry, snapshot.Library)).ToValueList()));

    private static Results<Representation<AreaResource>, ProblemHttpResult> Get([Description("The id of an area.")] string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Vocabulary.Area(id) is { } area && snapshot.Library.Vocabulary.DomainOfArea(id) is { } domain
            ? new Representation<AreaResource>(AreaResource.Of(area, domain, snapshot.Library))
            : Problems.NotFound("area", id, [.. snapshot.Library.Vocabulary.Domains.SelectMany(domain => domain.Areas).Select(area => area.Id)], Addresses.Areas);
}

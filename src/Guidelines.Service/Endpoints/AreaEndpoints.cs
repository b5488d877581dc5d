using Guidelines.Documents;
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
        group.MapRead("/", List).WithSummary("All knowledge and skill areas").WithMetadata(new Offer { Filters = [Filter.Domain] });
        group.MapRead("/{id}", Get).WithSummary("One area: its names, its documents, and the behaviors tied to it");
        return group;
    }

    private static Representation<AreaList> List(string? domain, LibrarySnapshot snapshot) =>
        new(new((from entry in snapshot.Library.Vocabulary.Domains
                 where domain is null || entry.Id == domain
                 from area in entry.Areas
                 select AreaResource.Of(area, entry, snapshot.Library)).ToValueList()));

    private static Results<Representation<AreaResource>, ProblemHttpResult> Get(string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Vocabulary.Area(id) is { } area && snapshot.Library.Vocabulary.DomainOfArea(id) is { } domain
            ? new Representation<AreaResource>(AreaResource.Of(area, domain, snapshot.Library))
            : Problems.NotFound("area", id, [.. snapshot.Library.Vocabulary.Domains.SelectMany(domain => domain.Areas).Select(area => area.Id)], Addresses.Areas);
}

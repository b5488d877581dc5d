using System.ComponentModel;
using Guidelines.Documents;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class DomainEndpoints
{
    public static RouteGroupBuilder MapDomains(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/domains").WithTags("Vocabulary");
        group.MapRead("/", "listDomains", "All domains with their areas", List)
            .WithExample(() => List(ExampleLibrary.Snapshot));
        group.MapRead("/{id}", "getDomain", "One domain with its areas and documents", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithExample(() => Get("tf", ExampleLibrary.Snapshot), ("id", "tf"));
        return group;
    }

    private static Representation<DomainList> List(LibrarySnapshot snapshot) =>
        new(new(snapshot.Library.Vocabulary.Domains.Select(domain => DomainResource.Of(domain, snapshot.Library)).ToValueList()));

    private static Results<Representation<DomainResource>, ProblemHttpResult> Get([Description("The id of a domain.")] string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Vocabulary.Domain(id) is { } domain
            ? new Representation<DomainResource>(DomainResource.Of(domain, snapshot.Library))
            : Problems.NotFound("domain", id, [.. snapshot.Library.Vocabulary.Domains.Select(domain => domain.Id)], Addresses.Domains);
}

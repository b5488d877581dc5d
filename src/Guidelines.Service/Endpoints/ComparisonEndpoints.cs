using Guidelines.Comparison;
using Guidelines.Reporting;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class ComparisonEndpoints
{
    public static RouteGroupBuilder MapComparisons(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/compare").WithTags("Comparison");
        group.MapRead("/{base}...{head}", Get).WithSummary("What differs between two documents");
        return group;
    }

    private static async Task<Results<Representation<DocumentComparison>, ProblemHttpResult>> Get(string @base, string head, LibrarySnapshot snapshot) =>
        await snapshot.Compare(@base, head) is { } comparison
            ? new Representation<DocumentComparison>(comparison, (value, _) => ComparisonJson.Write(value))
            : Problems.NotFound("document", snapshot.Document(@base) is null ? @base : head, snapshot.DocumentIds, Addresses.Documents);
}

using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class ComparisonEndpoints
{
    public static RouteGroupBuilder MapComparisons(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/compare").WithTags("Comparison");
        group.MapRead("/{base}...{head}", "compare", "What differs between two documents", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(new Offer { Formats = [Format.Json, Format.Markdown, Format.Csv] })
            .WithExample(async () => await Get("ak-2016-ifa", "mi-2025-ifa", ExampleLibrary.Snapshot), ("base", "ak-2016-ifa"), ("head", "mi-2025-ifa"));
        return group;
    }

    private static async Task<Results<Representation<DocumentComparison>, ProblemHttpResult>> Get(string @base, string head, LibrarySnapshot snapshot) =>
        await snapshot.Compare(@base, head) is { } comparison
            ? new Representation<DocumentComparison>(comparison, (value, format) => Write(value, snapshot.Library, format))
            : Problems.NotFound("document", snapshot.Library.Document(@base) is null ? @base : head, snapshot.Library.DocumentIds(), Addresses.Documents);

    // As the command line writes them.
    private static string Write(DocumentComparison comparison, Library library, Format format) =>
        format == Format.Markdown ? ComparisonMarkdown.Write(comparison, library, listAll: false)
        : format == Format.Csv ? ComparisonCsv.Write(comparison, library)
        : ComparisonJson.Write(comparison);
}

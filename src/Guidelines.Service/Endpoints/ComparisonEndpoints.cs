using Guidelines.Comparison;
using Guidelines.Documents;
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

    private static async Task<Results<Representation<DocumentComparison>, ProblemHttpResult>> Get(string @base, string head, LibrarySnapshot snapshot)
    {
        var library = snapshot.Library;
        if (await snapshot.Compare(@base, head) is { } comparison)
        {
            return new Representation<DocumentComparison>(comparison, (value, format) => Write(value, library, format));
        }

        if (library.Edition(@base) is { } baseEdition && library.Edition(head) is { } headEdition)
        {
            return OfEditions(baseEdition, headEdition, library);
        }

        return library.Document(@base) is null ? Unknown("document for the base", @base, library) : Unknown("document for the head", head, library);
    }

    // Documents are compared; the editions' documents of one level are what can be meant.
    private static ProblemHttpResult OfEditions(EditionContent @base, EditionContent head, Library library)
    {
        var answer = Unknown("document for the base", @base.Edition.Id, library);
        answer.ProblemDetails.Detail += " These are editions: 'comparisons' has the comparisons of their documents.";
        answer.ProblemDetails.Extensions["comparisons"] =
            (from one in @base.Documents
             from other in head.Documents
             where one.Level == other.Level
             select $"{Addresses.Compare}/{one.Id}...{other.Id}").ToArray();
        return answer;
    }

    private static ProblemHttpResult Unknown(string what, string id, Library library) => Problems.NotFound(what, id, library.DocumentIds(), Addresses.Documents);

    // As the command line writes them.
    private static string Write(DocumentComparison comparison, Library library, Format format) =>
        format == Format.Markdown ? ComparisonMarkdown.Write(comparison, library, listAll: false)
        : format == Format.Csv ? ComparisonCsv.Write(comparison, library)
        : ComparisonJson.Write(comparison);
}

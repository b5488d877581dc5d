using System.ComponentModel;
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
        group.MapRead("/{base}...{head}", "compare", "What differs between two documents, or between two editions", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(new Offer { Formats = [Format.Json, Format.Markdown, Format.Csv] }, new OtherAnswer(typeof(EditionComparisonJson)))
            .WithExample(async () => await Get("ak-2016-ifa", "mi-2025-ifa", ExampleLibrary.Snapshot), ("base", "ak-2016-ifa"), ("head", "mi-2025-ifa"));
        return group;
    }

    private static async Task<Results<Representation<DocumentComparison>, EditionAnswer, ProblemHttpResult>> Get(
        [Description("The document or edition that is compared.")] string @base, [Description("The one that it is compared with, of the same kind.")] string head, LibrarySnapshot snapshot)
    {
        var library = snapshot.Library;
        if (await snapshot.Compare(@base, head) is { } documents)
        {
            return new Representation<DocumentComparison>(documents, (value, format) => Write(value, library, format));
        }

        if (await snapshot.CompareEditions(@base, head) is { } editions)
        {
            return new EditionAnswer(new(editions, (value, format) => Write(value, library, format)));
        }

        return Problem(@base, head, library);
    }

    // Beside an edition an edition is meant, else a document.
    private static ProblemHttpResult Problem(string @base, string head, Library library)
    {
        var (left, right) = (Of(@base, library), Of(head, library));
        return (left, right) switch
        {
            ({ } one, { } other) => Problems.NotComparable(ComparablePairs.Of(one.Content, one.Document, other.Content, other.Document)),
            (null, { Document: null }) => UnknownEdition("base", @base, library),
            ({ Document: null }, null) => UnknownEdition("head", head, library),
            (null, _) => UnknownDocument("base", @base, library),
            _ => UnknownDocument("head", head, library),
        };
    }

    /// <summary>The edition that an id names, or the document and its edition.</summary>
    private static (EditionContent Content, GuidelineDocument? Document)? Of(string id, Library library) =>
        library.Edition(id) is { } edition ? (edition, null)
        : library.Document(id) is { } document ? (library.Edition(document.Edition)!, document)
        : null;

    private static ProblemHttpResult UnknownDocument(string side, string id, Library library) => Problems.NotFound($"document for the {side}", id, library.DocumentIds(), Addresses.Documents);

    private static ProblemHttpResult UnknownEdition(string side, string id, Library library) => Problems.NotFound($"edition for the {side}", id, library.EditionIds(), Addresses.Editions);

    // As the command line writes them.
    private static string Write(DocumentComparison comparison, Library library, Format format) =>
        format == Format.Markdown ? ComparisonMarkdown.Write(comparison, library, listAll: false)
        : format == Format.Csv ? ComparisonCsv.Write(comparison, library)
        : ComparisonJson.Write(comparison);

    private static string Write(EditionComparison comparison, Library library, Format format) =>
        format == Format.Markdown ? EditionMarkdown.Write(comparison, library, listAll: false)
        : format == Format.Csv ? EditionCsv.Write(comparison, library)
        : EditionComparisonJson.Write(comparison);

    /// <summary>A comparison of editions, which states no metadata: an endpoint's answer of one status has one schema, and the description adds the other (<see cref="OtherAnswer"/>).</summary>
    private sealed class EditionAnswer(Representation<EditionComparison> answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => answer.ExecuteAsync(httpContext);
    }
}

using System.ComponentModel;
using Guidelines.Documents;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Endpoints;

internal static class DocumentEndpoints
{
    public static RouteGroupBuilder MapDocuments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/documents").WithTags("Documents");
        group.MapRead("/", "listDocuments", "All documents: levels of editions", List)
            .WithMetadata(new Offer { Filters = [Filter.Edition, Filter.Level] })
            .WithExample(() => List(null, "ifa", ExampleLibrary.Snapshot), ("level", "ifa"));
        group.MapRead("/{id}", "getDocument", "One document, whole", Get)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(new Offer { Formats = [Format.Json, Format.Markdown, Format.Csv] })
            .WithExample(() => Get("ak-2016-ifa", ExampleLibrary.Snapshot, new DefaultHttpContext()), ("id", "ak-2016-ifa"));
        return group;
    }

    private static Representation<DocumentList> List(string? edition, string? level, LibrarySnapshot snapshot) =>
        new(new(snapshot.Library.DocumentsOf(edition, level).Select(DocumentSummary.Of).ToValueList()));

    private static Results<Representation<DocumentJson>, ProblemHttpResult> Get([Description("The id of a document.")] string id, LibrarySnapshot snapshot, HttpContext context)
    {
        var library = snapshot.Library;
        if (library.Document(id) is not { } document)
        {
            return Problems.NotFound("document", id, library.DocumentIds(), Addresses.Documents);
        }

        // Markdown is the form of a content folder, and a document without its texts is none.
        if (document.Withheld && Negotiation.Of(context, Negotiation.OfferOf(context)).Format == Format.Markdown)
        {
            return TypedResults.Problem(Problems.NotAcceptable([Format.Json, Format.Csv], "The texts of this document may not be shown, and Markdown would have nothing else"));
        }

        return new Representation<DocumentJson>(DocumentJson.Of(document, library.Vocabulary, library.InferredAreas.ByBehavior), (json, format) => Write(json, document, format));
    }

    private static string Write(DocumentJson json, GuidelineDocument document, Format format) =>
        format == Format.Markdown ? CanonicalWriter.Write(document)
        : format == Format.Csv ? DocumentCsv.Write(json)
        : JsonText.Serialize(json);
}

using Guidelines.Documents;
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
        group.MapRead("/", List).WithSummary("All documents: levels of editions").WithMetadata(new Offer { Filters = [Filter.Edition, Filter.Level] });
        group.MapRead("/{id}", Get).WithSummary("One document, whole").WithMetadata(new Offer { Formats = [Format.Json, Format.Markdown, Format.Csv] });
        return group;
    }

    private static Representation<DocumentList> List(string? edition, string? level, LibrarySnapshot snapshot) =>
        new(new(snapshot.Library.DocumentsOf(edition, level).Select(DocumentSummary.Of).ToValueList()));

    private static Results<Representation<DocumentJson>, ProblemHttpResult> Get(string id, LibrarySnapshot snapshot) =>
        snapshot.Library.Document(id) is not { } document ? Problems.NotFound("document", id, snapshot.Library.DocumentIds(), Addresses.Documents)
        : new Representation<DocumentJson>(DocumentJson.Of(document, snapshot.Library.Vocabulary, snapshot.Library.InferredAreas.AreaIds), (json, format) => Write(json, document, format));

    private static string Write(DocumentJson json, GuidelineDocument document, Format format) =>
        format == Format.Markdown ? CanonicalWriter.Write(document)
        : format == Format.Csv ? DocumentCsv.Write(document)
        : JsonText.Serialize(json);
}

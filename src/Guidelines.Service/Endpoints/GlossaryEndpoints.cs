using Guidelines.Documents;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;

namespace Guidelines.Service.Endpoints;

internal static class GlossaryEndpoints
{
    public static RouteGroupBuilder MapGlossary(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/glossary").WithTags("Documents");
        group.MapRead("/", List).WithSummary("The terms that editions explain").WithMetadata(new Offer { Filters = [Filter.Edition] });
        return group;
    }

    private static Representation<GlossaryList> List(string? edition, LibrarySnapshot snapshot) =>
        new(new((from content in snapshot.Library.Editions
                 where !content.Glossary.IsEmpty && (edition is null || content.Edition.Id == edition)
                 select new EditionGlossary(content.Edition.Id, content.Edition.Wording, content.Edition.Rights, content.Glossary)).ToValueList()));
}

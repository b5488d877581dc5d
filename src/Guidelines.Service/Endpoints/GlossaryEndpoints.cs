using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;

namespace Guidelines.Service.Endpoints;

internal static class GlossaryEndpoints
{
    public static RouteGroupBuilder MapGlossary(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/glossary").WithTags("Documents");
        group.MapRead("/", "listTerms", "The terms that editions explain", List)
            .WithMetadata(new Offer { Filters = [Filter.Edition] })
            .WithExample(() => List("ak-2016", ExampleLibrary.Snapshot), ("edition", "ak-2016"));
        return group;
    }

    private static Representation<GlossaryList> List(string? edition, LibrarySnapshot snapshot) =>
        new(new((from content in snapshot.Library.Editions
                 where !content.Glossary.IsEmpty && (edition is null || content.Edition.Id == edition)
                 select new EditionGlossary(content.Edition.Id, content.Edition.Wording, !Rights.MayShowText(content.Edition), content.Edition.Rights, content.Glossary)).ToValueList()));
}

using Guidelines.Documents;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;

namespace Guidelines.Service.Endpoints;

internal static class RequirementEndpoints
{
    public static RouteGroupBuilder MapRequirements(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/requirements").WithTags("Documents");
        group.MapRead("/", List).WithSummary("What endorsements ask").WithMetadata(new Offer { Filters = [Filter.Edition, Filter.Level, Filter.Section, Filter.Phase] });
        return group;
    }

    private static Representation<RequirementList> List(string? edition, string? level, string? section, Phase? phase, LibrarySnapshot snapshot) =>
        new(new((from document in snapshot.Library.DocumentsOf(edition, level)
                 let requirements = document.Requirements
                     .Where(requirement => section is null || requirement.Sections.Contains(section, StringComparer.Ordinal))
                     .Where(requirement => phase is null || requirement.Phase == phase)
                     .ToValueList()
                 where !requirements.IsEmpty
                 select new DocumentRequirements(DocumentReference.Of(document), requirements)).ToValueList()));
}

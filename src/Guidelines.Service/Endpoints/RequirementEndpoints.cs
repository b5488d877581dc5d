using Guidelines.Documents;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Resources;
using Guidelines.Service.Snapshots;
using Guidelines.Sources;

namespace Guidelines.Service.Endpoints;

internal static class RequirementEndpoints
{
    public static RouteGroupBuilder MapRequirements(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/requirements").WithTags("Documents");
        group.MapRead("/", "listRequirements", "What endorsements ask", List)
            .WithMetadata(new Offer { Filters = [Filter.Edition, Filter.Level, Filter.Section, Filter.Phase] })
            .WithExample(() => List(null, "ifa", "training", "initial", ExampleLibrary.Snapshot), ("level", "ifa"), ("section", "training"), ("phase", "initial"));
        return group;
    }

    private static Representation<RequirementList> List(string? edition, string? level, string? section, string? phase, LibrarySnapshot snapshot) =>
        new(new((from document in snapshot.Library.DocumentsOf(edition, level)
                 let requirements = document.Requirements
                     .Where(requirement => section is null || requirement.Sections.Contains(section, StringComparer.Ordinal))
                     .Where(requirement => phase is null || YamlMap.Kebab(requirement.Phase) == phase)
                     .ToValueList()
                 where !requirements.IsEmpty
                 select new DocumentRequirements(DocumentReference.Of(document), requirements)).ToValueList()));
}

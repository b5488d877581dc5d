using Guidelines.Publishing;
using Guidelines.Service.Endpoints;
using Guidelines.Service.Snapshots;
using Guidelines.Site;
using Guidelines.Site.Pages;

namespace Guidelines.Service.Pages;

/// <summary>The form in which two sides of a comparison are chosen, without a script.</summary>
internal static class ComparisonForm
{
    public static void MapComparisonForm(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/" + SiteAddresses.Compare, "comparePage", "The form of comparisons", Give).ExcludeFromDescription();

    private static async Task Give(HttpContext context, LibrarySnapshot snapshot)
    {
        if (await PageAnswer.TrySendToFolder(context))
        {
            return;
        }

        // A field that is given twice counts as it stands first.
        var query = context.Request.Query;
        var (left, right) = (query["base"].FirstOrDefault() ?? "", query["head"].FirstOrDefault() ?? "");
        if (left.Length == 0 && right.Length == 0)
        {
            await PageAnswer.TryGive(context, SiteAddresses.Compare);
            return;
        }

        var pair = SiteAddresses.Comparison(left, right);
        if (snapshot.Site.Plan.Pages.ContainsKey(pair))
        {
            await PageAnswer.SendTo(context, pair[SiteAddresses.Compare.Length..], StatusCodes.Status303SeeOther);
            return;
        }

        var refusal = left.Length == 0 || right.Length == 0 ? null : Refusal(left, right, snapshot);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(CompareIndexPage.Base)] = left, [nameof(CompareIndexPage.Head)] = right, [nameof(CompareIndexPage.Refusal)] = refusal };
        await PageAnswer.Give(context, new SitePage(SiteAddresses.Compare, typeof(CompareIndexPage), parameters!), refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static string Refusal(string left, string right, LibrarySnapshot snapshot) =>
        !IsKnown(left, snapshot) || !IsKnown(right, snapshot) ? "This library has no such document or edition; please choose from the lists."
        : left == right ? "These are the same; please choose two different ones."
        : "A level cannot be compared with a whole edition; please choose two levels, or two whole editions.";

    private static bool IsKnown(string id, LibrarySnapshot snapshot) => snapshot.Library.Document(id) is not null || snapshot.Library.Edition(id) is not null;
}

using Guidelines.Publishing;
using Guidelines.Search.Results;
using Guidelines.Service.Endpoints;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Guidelines.Site;
using Guidelines.Site.Pages;

namespace Guidelines.Service.Pages;

/// <summary>The search page, with what was found; nothing of it is kept.</summary>
internal static class SearchPageEndpoint
{
    public static void MapSearchPage(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/" + SiteAddresses.Search, "searchPage", "The search page", Give).ExcludeFromDescription();

    private static async Task Give(HttpContext context, LibrarySnapshot snapshot)
    {
        if (await PageAnswer.TrySendToFolder(context))
        {
            return;
        }

        // A field that is given twice counts as it stands first; fields that are not known say nothing.
        var query = context.Request.Query;
        var text = query["q"].FirstOrDefault() ?? "";
        var request = new SearchRequest { Text = text, Facets = SearchFilters.ChosenBy(context.Request), Cursor = query["cursor"].FirstOrDefault() };
        if (string.IsNullOrWhiteSpace(text) && request.Facets.IsEmpty)
        {
            await PageAnswer.TryGive(context, SiteAddresses.Search);
            return;
        }

        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var problem = SearchEndpoints.Try(context.Response, () => snapshot.Search.Search(request), out var answer);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            // A text that is too long to be searched for is not shown again.
            [nameof(SearchPage.Query)] = text.Length <= SearchRequest.MostText ? text : null,
            [nameof(SearchPage.Answer)] = answer,
            [nameof(SearchPage.Refusal)] = problem?.Detail,
        };
        await PageAnswer.Give(context, new SitePage(SiteAddresses.Search, typeof(SearchPage), parameters!), problem?.Status ?? StatusCodes.Status200OK);
    }
}

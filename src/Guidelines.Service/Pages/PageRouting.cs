using Guidelines.Service.Http;
using Guidelines.Site;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Pages;

/// <summary>Leads requests to pages.</summary>
internal static class PageRouting
{
    private static readonly Endpoint Pages = new(Give, EndpointMetadataCollection.Empty, "pages");

    /// <summary>
    /// What no route matches is looked for on the site. No route of its own that catches all: it would also match an address
    /// of the API that answers other methods only, and hide that.
    /// </summary>
    public static IApplicationBuilder UsePages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (context.GetEndpoint() is null && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !Addresses.IsOfData(request.Path))
        {
            context.SetEndpoint(Pages);
        }

        return next(context);
    });

    private static async Task Give(HttpContext context)
    {
        var address = context.Request.Path.Value is { Length: > 0 } path ? path[1..] : "";
        if (await PageAnswer.TryGive(context, address))
        {
            return;
        }

        var pages = PageAnswer.Site(context).Plan.Pages;
        if (pages.ContainsKey(address + "/"))
        {
            await PageAnswer.TrySendToFolder(context);
            return;
        }

        if (AcceptsPages(context.Request))
        {
            await PageAnswer.Give(context, pages[SiteAddresses.NotFound], StatusCodes.Status404NotFound);
            return;
        }

        // The body is the service's usual one.
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    // Browsers name HTML; other clients take anything, or name something else.
    private static bool AcceptsPages(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) && ranges.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && range.Quality is null or > 0);
}

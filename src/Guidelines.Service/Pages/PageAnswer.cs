using Guidelines.Publishing;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Guidelines.Site;
using Microsoft.AspNetCore.Http.Extensions;

namespace Guidelines.Service.Pages;

/// <summary>How pages are answered.</summary>
internal static class PageAnswer
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>What stands at an address; false where nothing does, and nothing was answered.</summary>
    public static async Task<bool> TryGive(HttpContext context, string address)
    {
        var coding = ContentCoding.Of(context.Request);
        if (await Site(context).Find(address, coding, Settings(context)) is not { } part)
        {
            return false;
        }

        Prepare(context.Response);
        await (part.IsForEver ? part.Text.Answer(context, part.ContentType, coding, ForEver) : part.Text.Answer(context, part.ContentType, coding));
        return true;
    }

    /// <summary>A page that depends on more than its address.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="page">The page with what it shows.</param>
    /// <param name="status">200, or what is wrong; then it is kept nowhere.</param>
    public static async Task Give(HttpContext context, SitePage page, int status = StatusCodes.Status200OK)
    {
        var html = await new PageRenderer(Site(context).Plan, Settings(context), isLive: true).Render(page);
        Prepare(context.Response);
        if (status is StatusCodes.Status200OK)
        {
            var coding = ContentCoding.Of(context.Request);
            await EncodedText.Of(html, coding).Answer(context, SitePart.Html, coding);
            return;
        }

        await TypedResults.Text(html, SitePart.Html, statusCode: status).ExecuteAsync(context);
    }

    /// <summary>Sends the browser on, to an address relative to that of the request: the site may stand below any folder of a proxy.</summary>
    public static Task SendTo(HttpContext context, string address, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = UriHelper.Encode(new Uri(address, UriKind.Relative));
        return Task.CompletedTask;
    }

    /// <summary>Sends a request for a page's address without the final slash to the page, with its query; false where it has the slash.</summary>
    public static async Task<bool> TrySendToFolder(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.EndsWith('/'))
        {
            return false;
        }

        await SendTo(context, $"{path[(path.LastIndexOf('/') + 1)..]}/{context.Request.QueryString}", StatusCodes.Status308PermanentRedirect);
        return true;
    }

    public static LiveSite Site(HttpContext context) => context.RequestServices.GetRequiredService<LibrarySnapshot>().Site;

    private static SiteSettings Settings(HttpContext context) => context.RequestServices.GetRequiredService<ServiceOptions>().Site;

    private static void Prepare(HttpResponse response)
    {
        Protection.AllowPage(response);
        response.Headers.Vary = "Accept-Encoding";
    }
}

using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Guidelines.Site.Tests;

/// <summary>A plain web server for a folder: <c>index.html</c>, precompressed brotli, <c>404.html</c>, nothing else.</summary>
internal sealed partial class SiteServer(WebApplication app, Uri address) : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    // A page that comes in pieces takes most of a second.
    private const int Pieces = 24;

    private static readonly TimeSpan BetweenPieces = TimeSpan.FromMilliseconds(35);

    private static readonly TimeSpan UntilScripts = TimeSpan.FromMilliseconds(300);

    public Uri Address => address;

    /// <param name="folder">A published site.</param>
    /// <param name="root">The path below which it stands, with slashes at both ends.</param>
    /// <param name="inPieces">Whether pages come piece by piece, and scripts and data long after them.</param>
    public static async Task<SiteServer> Start(string folder, string root = "/", bool inPieces = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // On a machine that stands still for seconds, an answer is late, not lost.
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.Limits.MinResponseDataRate = null);
        var app = builder.Build();
        app.Run(context => Answer(context, folder, root, inPieces));
        await app.StartAsync();
        return new(app, new Uri(new Uri(app.Urls.Single()), root));
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task Answer(HttpContext context, string folder, string root, bool inPieces)
    {
        var path = context.Request.Path.Value!;
        var name = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : "404.html";
        var file = Path.Combine(folder, name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        if (inPieces && file.EndsWith(".html", StringComparison.Ordinal))
        {
            await InPieces(context.Response, await File.ReadAllTextAsync(file), context.RequestAborted);
            return;
        }

        if (inPieces && !file.EndsWith(".css", StringComparison.Ordinal))
        {
            await Task.Delay(UntilScripts, context.RequestAborted);
        }

        if (context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            context.Response.Headers.ContentEncoding = "br";
            file += ".br";
        }

        await context.Response.SendFileAsync(file, context.RequestAborted);
    }

    // A line of text that is cut anywhere may be wrapped anew when its rest is there; a row, the head of a table, an item or a paragraph that is there stays.
    private static async Task InPieces(HttpResponse response, string html, CancellationToken aborted)
    {
        var sent = 0;
        foreach (var end in BlockEnd().Matches(html).Select(match => match.Index + match.Length).Append(html.Length))
        {
            if (end - sent >= html.Length / Pieces || end == html.Length)
            {
                await response.WriteAsync(html[sent..end], aborted);
                await Task.Delay(BetweenPieces, aborted);
                sent = end;
            }
        }
    }

    [GeneratedRegex("<thead>.*?</thead>|</(?:li|tr|p|dd|h[1-6]|ul|ol|dl|table|form|section)>", RegexOptions.Singleline)]
    private static partial Regex BlockEnd();
}

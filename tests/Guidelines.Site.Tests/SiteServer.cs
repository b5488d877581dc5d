using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Guidelines.Site.Tests;

/// <summary>A plain web server for a folder: <c>index.html</c>, precompressed brotli, <c>404.html</c>, nothing else.</summary>
internal sealed class SiteServer(WebApplication app, Uri address) : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public Uri Address => address;

    /// <param name="folder">A published site.</param>
    /// <param name="root">The path below which it stands, with slashes at both ends.</param>
    public static async Task<SiteServer> Start(string folder, string root = "/")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // On a machine that stands still for seconds, an answer is late, not lost.
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.Limits.MinResponseDataRate = null);
        var app = builder.Build();
        app.Run(context => Answer(context, folder, root));
        await app.StartAsync();
        return new(app, new Uri(new Uri(app.Urls.Single()), root));
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task Answer(HttpContext context, string folder, string root)
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
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            context.Response.Headers.ContentEncoding = "br";
            file += ".br";
        }

        await context.Response.SendFileAsync(file, context.RequestAborted);
    }
}

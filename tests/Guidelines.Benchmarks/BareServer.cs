using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Guidelines.Benchmarks;

/// <summary>
/// What any server must at least do for an answer of the service: an endpoint that gives the same bytes with the same
/// headers from memory. The service's figure is read against it, in the same run.
/// </summary>
internal static class BareServer
{
    // Kestrel writes these itself.
    private static readonly string[] OwnHeaders = ["Date", "Content-Length", "Transfer-Encoding", "Connection"];

    /// <param name="url">Where it listens.</param>
    /// <param name="model">The address whose answer it gives, at the same path.</param>
    /// <param name="coding">The <c>Accept-Encoding</c> that the answer is asked for with.</param>
    public static async Task Run(string url, Uri model, string coding)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", coding);

        // The second answer comes from the cache and has the headers of all further ones.
        using var first = await client.GetAsync(model);
        using var response = await client.GetAsync(model);
        var body = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => (header.Key, Value: string.Join(", ", header.Value))).ToArray();

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        app.MapGet(WebUtility.UrlDecode(model.AbsolutePath), context =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        });
        Console.WriteLine($"bare: {body.Length} bytes, {headers.Length} headers, at {url}{model.AbsolutePath}");
        await app.RunAsync();
    }
}

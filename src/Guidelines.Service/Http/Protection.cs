using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Guidelines.Service.Http;

/// <summary>What keeps clients from harm, and the service from clients.</summary>
internal static class Protection
{
    private const string Data = "default-src 'none'; frame-ancestors 'none'";
    private const string Page = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A page of the site uses what is the site's own, and nothing else.</summary>
    public static void AllowPage(HttpResponse response) => response.Headers.ContentSecurityPolicy = Page;

    /// <summary>Headers of every answer. A browser that is shown data runs and embeds nothing.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the last moment: the handler of faults clears headers that were set before.
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            var headers = response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is { Count: > 0 } own ? own : Data;
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            if (response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });

    /// <summary>So many requests a minute for each client; 0 for no limit.</summary>
    public static void Limit(RateLimiterOptions limiter, int requestsPerMinute)
    {
        if (requestsPerMinute == 0)
        {
            return;
        }

        var window = new FixedWindowRateLimiterOptions { PermitLimit = requestsPerMinute, Window = TimeSpan.FromMinutes(1) };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, ulong>(context => RateLimitPartition.GetFixedWindowLimiter(ClientOf(context), _ => window));
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromMinutes(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    /// <summary>An IPv4 address, or the first half of an IPv6 one: a household or an office has all of the other half.</summary>
    private static ulong ClientOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).TryWriteBytes(bytes, out _);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }
}

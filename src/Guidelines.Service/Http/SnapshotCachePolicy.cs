using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.OutputCaching;

namespace Guidelines.Service.Http;

/// <summary>
/// Keeps finished answers for as long as their snapshot of the library is served. The key has all that an answer depends
/// on: the path, the filters, the format, the coding, and the snapshot, so that an answer which an old snapshot gave during
/// the change to a new one is never found again.
/// </summary>
/// <remarks>
/// Requests for the same answer do not wait for each other here: the middleware would hand a truncated answer to all of
/// them where the first client goes away (dotnet/aspnetcore#66877). <see cref="Memo{TKey, TValue}"/> sees to it that they
/// do not compute it twice.
/// </remarks>
internal sealed class SnapshotCachePolicy : IOutputCachePolicy
{
    // No answer changes before its snapshot does; what is not asked for any more goes.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var offer = Negotiation.OfferOf(http);

        // Not HEAD: a cached answer without a body would say that GET's has no bytes.
        if (!HttpMethods.IsGet(http.Request.Method) || Negotiation.Of(http, offer).Format is not { } format)
        {
            return ValueTask.CompletedTask;
        }

        var snapshot = http.RequestServices.GetRequiredService<LibrarySnapshot>();
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.ResponseExpirationTimeSpan = Lifetime;
        context.Tags.Add(snapshot.Tag);
        var rules = context.CacheVaryByRules;
        rules.VaryByHost = false;
        rules.QueryKeys = offer.FilterNames;
        rules.CacheKeyPrefix = $"{snapshot.Tag}/{format.Name}/{ContentCoding.Of(http.Request).Name}";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !context.HttpContext.RequestAborted.IsCancellationRequested;
        return ValueTask.CompletedTask;
    }
}

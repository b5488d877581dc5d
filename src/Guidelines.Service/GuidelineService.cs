using Guidelines.Search.Engines;
using Guidelines.Service.Description;
using Guidelines.Service.Endpoints;
using Guidelines.Service.Http;
using Guidelines.Service.Pages;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service;

/// <summary>The guidelines over HTTP: what the service is made of, and what a request passes through.</summary>
public static class GuidelineService
{
    // Answers in every format and coding to what is asked in a minute or two; the output cache keeps more.
    private const int KeptTexts = 256;

    /// <summary>All that the endpoints need, and the watch on the content.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="options">What the operator decides.</param>
    /// <param name="content">The first reading of the content folder.</param>
    public static IServiceCollection AddGuidelineService(this IServiceCollection services, ServiceOptions options, LoadedContent content)
    {
        services.AddSingleton(options);
        services.AddSingleton(content);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new LiveLibrary(content, provider.GetRequiredService<TimeProvider>(), options.Index is { } index ? FtsEngine.At(index) : null));
        services.AddSingleton(new Memo<string, EncodedText>(KeptTexts));
        services.AddHostedService<ContentWatch>();

        // Asked for once in a request and the same from then on: a request sees one library, whatever happens meanwhile.
        services.AddScoped(provider => provider.GetRequiredService<LiveLibrary>().State.Snapshot);

        services.ConfigureHttpJsonOptions(json => JsonText.Apply(json.SerializerOptions));
        services.AddOpenApi(ApiDescription.Name, ApiDescription.Configure);
        services.AddSingleton<FaultHandler>();
        services.AddOutputCache(cache => cache.UseCaseSensitivePaths = true);
        services.AddRateLimiter(limiter => Protection.Limit(limiter, options.RequestsPerMinute));
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post).WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter)));

        // A proxy on the same machine is believed, nobody else: it alone knows a client's address.
        services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor);
        return services;
    }

    /// <summary>The way of a request, and all endpoints.</summary>
    public static WebApplication MapGuidelineService(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => context.RequestServices.GetRequiredService<FaultHandler>().Handle(context),
            // It records faults itself; the middleware would record their messages.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePages(page => Problems.OfStatus(page.HttpContext.Response).ExecuteAsync(page.HttpContext));
        app.UseRouting();
        app.UsePages();
        app.UseCors();
        app.UseRateLimiter();
        app.UseOutputCache();

        var api = app.MapGroup(Addresses.Api);
        api.MapEditions();
        api.MapLevels();
        api.MapDomains();
        api.MapAreas();
        api.MapDocuments();
        api.MapBehaviors();
        api.MapRequirements();
        api.MapGlossary();
        api.MapComparisons();
        api.MapSearch();
        api.MapSimilar();
        api.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable).ProducesProblem(StatusCodes.Status429TooManyRequests);
        Negotiate(api);
        Negotiate(app.MapDescription());
        app.MapHealth();
        app.MapSearchPage();
        app.MapComparisonForm();
        return app;
    }

    /// <summary>Endpoints that answer in what the request asks for, and keep the answers.</summary>
    private static void Negotiate<TEndpoints>(TEndpoints endpoints)
        where TEndpoints : IEndpointConventionBuilder
    {
        endpoints.CacheOutput(new SnapshotCachePolicy());
        endpoints.AddEndpointFilter(async (call, next) =>
            Negotiation.Of(call.HttpContext, Negotiation.OfferOf(call.HttpContext)).Fault is { } fault ? TypedResults.Problem(fault) : await next(call));
    }
}

using Guidelines.Service.Snapshots;

namespace Guidelines.Service;

/// <summary>A host for the service alone: no settings files, no environment variables, nothing but what is stated here.</summary>
public static class GuidelineServer
{
    // An address with an id of 10 KB is answered like any other unknown id; Kestrel refuses longer ones with an empty 414.
    private const int MaxRequestLineBytes = 16 * 1024;

    // Requests have no bodies.
    private const int MaxRequestBodyBytes = 1024;

    /// <param name="options">What the operator decides.</param>
    /// <param name="content">The first reading of the content folder.</param>
    /// <param name="configure">Sets where it listens and where it logs to.</param>
    public static WebApplication Create(ServiceOptions options, LoadedContent content, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Guidelines.Service", EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLineBytes;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBodyBytes;
        });

        // What the framework records may quote a request: its paths, queries, headers and addresses. Nothing of it is kept.
        builder.Logging.SetMinimumLevel(LogLevel.None).AddFilter("Guidelines", LogLevel.Information);
        builder.Services.AddRouting();
        builder.Services.AddGuidelineService(options, content);
        configure(builder);
        return builder.Build().MapGuidelineService();
    }
}

using Guidelines.Service.Snapshots;
using Guidelines.Site.Api;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Guidelines.Service.Description;

/// <summary>The description of the API without a service that answers, for pages and downloads.</summary>
public static class ServiceDescription
{
    /// <summary>Made when it is first asked for. It is the same whatever is served, so that once in a process is enough.</summary>
    /// <remarks>On a thread of its own: a page asks for it in its renderer's context, which could not go on with what waits for it.</remarks>
    public static Lazy<ApiReference> Reference { get; } = new(() => ApiReader.Read(Task.Run(Make).GetAwaiter().GetResult()));

    /// <summary>OpenAPI 3.1 as JSON: line feeds, one final newline.</summary>
    internal static async Task<string> Write(IOpenApiDocumentProvider provider, CancellationToken cancellation)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellation);
        return (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation)).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Describes a service of the examples' library that is never started: it listens nowhere and watches nothing.</summary>
    private static async Task<string> Make()
    {
        await using var app = GuidelineServer.Create(new ServiceOptions { Content = "" }, new LoadedContent(ExampleLibrary.Reading(), ""), _ => { });

        // A host tells its endpoints to the rest of itself when it starts; this one never does.
        app.UseEndpoints(_ => { });
        return await Write(app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDescription.Name), CancellationToken.None);
    }
}

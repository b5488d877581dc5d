using System.CommandLine;
using Guidelines.Cli.Output;

namespace Guidelines.Cli.Commands;

/// <summary><c>--base-url</c>: where a site stands for its readers.</summary>
internal static class SiteBaseUrl
{
    public static Option<string?> Option() => new("--base-url") { Description = "Where the site will stand, for canonical links and the sitemap.", HelpName = "URL" };

    /// <summary>The address with a final slash, or why it is none.</summary>
    public static (Uri? Url, string? Refusal) Read(string? text) =>
        text is null ? (null, null)
        : Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0 ? (url, null)
        : (null, $"--base-url is an address such as https://guidelines.example.org/, not '{Plain.Of(text)}'");
}

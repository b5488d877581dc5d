using System.CommandLine;
using System.Net.Mail;
using Guidelines.Cli.Output;
using Guidelines.Site;

namespace Guidelines.Cli.Commands;

/// <summary><c>--base-url</c> and <c>--contact</c>: what those who run a site say of it.</summary>
internal sealed class SiteOptions
{
    private const string MailScheme = "mailto:";

    private readonly Option<string?> _baseUrl = new("--base-url") { Description = "Where the site will stand, for canonical links and the sitemap.", HelpName = "URL" };

    private readonly Option<string?> _contact = new("--contact") { Description = "Where readers report an error; every page then leads there.", HelpName = "MAIL|URL" };

    public void AddTo(Command command)
    {
        command.Options.Add(_baseUrl);
        command.Options.Add(_contact);
    }

    /// <summary>What was said; or why it cannot be meant.</summary>
    public (SiteSettings Settings, string? Refusal) Read(ParseResult result)
    {
        var (baseUrl, contact) = (result.GetValue(_baseUrl), result.GetValue(_contact));
        var settings = new SiteSettings { BaseUrl = baseUrl is null ? null : Web(baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/"), Contact = contact is null ? null : Web(contact) ?? Mail(contact) };
        return (settings,
            baseUrl is not null && settings.BaseUrl is not { Query.Length: 0, Fragment.Length: 0 } ? $"--base-url is an address such as https://guidelines.example.org/, not '{Plain.Of(baseUrl)}'"
            : contact is not null && settings.Contact is null ? $"--contact is a mail address or a web address, not '{Plain.Of(contact)}'"
            : null);
    }

    private static Uri? Web(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static Uri? Mail(string text) =>
        text.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase) ? Mail(text[MailScheme.Length..])
        : MailAddress.TryCreate(text, out var mail) && mail.Address == text ? new Uri(MailScheme + text) : null;
}

using System.CommandLine;
using System.Globalization;
using Guidelines.Cli.Output;
using Guidelines.Libraries;
using Guidelines.Publishing;
using Guidelines.Reporting;
using Guidelines.Service.Description;
using Guidelines.Site;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines build</c>: the static site.</summary>
internal static class BuildCommand
{
    private const int FaultsShown = 50;

    public static Command Create(Terminal terminal, Option<string> content)
    {
        var output = new Option<string>("--out") { Description = "The folder that the site is written to; a site that stands there is replaced.", HelpName = "DIR", DefaultValueFactory = _ => "site-out" };
        var site = new SiteOptions();
        var verify = new Option<bool>("--verify") { Description = "Reads the written site again: valid HTML, and no link that leads nowhere." };
        var command = new Command("build", "Publishes a static site that any web server can serve.") { output, verify };
        site.AddTo(command);
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(output);
            if (site.Read(result) is var (settings, refusal) && (refusal ?? SitePublisher.Refusal(folder)) is { } reason)
            {
                return terminal.Refuse(reason);
            }

            // It takes a second and needs no content, so that it is made while content is read.
            _ = Task.Run(() => ServiceDescription.Reference.Value);
            return OpenedContent.Read(terminal, result.GetRequiredValue(content)) is { } reading
                ? Build(terminal, Library.Of(reading).Published(), folder, settings, result.GetValue(verify))
                : ExitCodes.WrongUse;
        });
        return command;
    }

    private static int Build(Terminal terminal, Library library, string folder, SiteSettings settings, bool verify)
    {
        PublishReport report;
        try
        {
            using var progress = new Progress(terminal, "the site is built");
            var plan = SitePlan.Of(new SiteLibrary(library), ServiceDescription.Reference);
            report = new SitePublisher(plan, new() { Settings = settings }).Publish(folder, new PageCount(terminal, plan.Pages.Count)).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse($"the site cannot be written: {exception.Message.TrimEnd('.')}; what stood there is as it was");
        }

        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Count.Of(report.Pages, "page")} and {Count.Of(report.Files, "file")}, {report.Bytes / 1e6:0.0} MB, in {report.Elapsed.TotalSeconds:0.0} s ({report.Pages / report.Elapsed.TotalSeconds:0} pages/s): {Plain.Of(folder)}"));
        terminal.Output.WriteLine("The slowest pages: " + string.Join(", ", report.Slowest.Select(page => string.Create(CultureInfo.InvariantCulture, $"/{page.Address} {page.Elapsed.TotalMilliseconds:0} ms"))));
        return verify ? Verify(terminal, folder, settings.BaseUrl) : ExitCodes.Success;
    }

    private static int Verify(Terminal terminal, string folder, Uri? baseUrl)
    {
        var faults = LinkCheck.Of(folder, baseUrl);
        foreach (var fault in faults.Take(FaultsShown))
        {
            terminal.Error.WriteLine(Plain.Of(fault));
        }

        if (faults.Count > FaultsShown)
        {
            terminal.Error.WriteLine($"and {faults.Count - FaultsShown} more");
        }

        terminal.Output.WriteLine(faults.Count == 0 ? "Verified: the HTML is valid, and every link leads somewhere." : $"{Count.Of(faults.Count, "fault")} found.");
        return faults.Count == 0 ? ExitCodes.Success : ExitCodes.Faults;
    }
}

using System.CommandLine;
using System.Net.Sockets;
using Guidelines.Cli.Output;
using Guidelines.Cli.Searching;
using Guidelines.Cli.Serving;
using Guidelines.Service;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines serve</c>: the site and the API over a content folder, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen; several are separated by ';'.", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var limit = new Option<int>("--requests-per-minute") { Description = "How many requests one client may make in a minute; 0 for no limit.", HelpName = "N", DefaultValueFactory = _ => 1200 };
        var index = SearchIndex.Option();
        var site = new SiteOptions();
        var command = new Command("serve", "Serves the site and the API over HTTP, and follows the content folder while it is edited.") { urls, limit, index };
        site.AddTo(command);
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(content);
            var (settings, unfit) = site.Read(result);
            if ((ContentCheck.Refusal(folder) ?? ListenAddresses.Refusal(result.GetRequiredValue(urls)) ?? LimitRefusal(result.GetValue(limit)) ?? SearchIndex.Refusal(result.GetValue(index)) ?? unfit) is { } refusal)
            {
                return terminal.Refuse(refusal);
            }

            return Serve(terminal, new ServiceOptions { Content = folder, RequestsPerMinute = result.GetValue(limit), SearchEngine = InstalledEngine.At(result.GetValue(index)), Site = settings }, result.GetRequiredValue(urls));
        });
        return command;
    }

    private static int Serve(Terminal terminal, ServiceOptions options, string urls)
    {
        var loaded = LoadedContent.Read(options.Content);
        terminal.Error.Write(DiagnosticText.Lines(loaded.Errors, verbose: false));
        if (!loaded.HasDocuments)
        {
            terminal.Error.WriteLine($"guidelines: there is no document to serve in '{Plain.Of(options.Content)}'");
            return ExitCodes.Faults;
        }

        using var log = new TerminalLog(terminal);
        using var app = GuidelineServer.Create(options, loaded, builder =>
        {
            builder.WebHost.UseUrls(urls);
            builder.Logging.AddProvider(log);
        });
        try
        {
            app.Start();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            return terminal.Refuse($"{exception.Message.TrimEnd('.')}; choose another address with --urls");
        }

        terminal.Output.Write(ServingNotice.Of(options.Content, loaded, app.Urls));
        terminal.Output.Flush();
        app.WaitForShutdown();
        return ExitCodes.Success;
    }

    private static string? LimitRefusal(int limit) => limit < 0 ? "--requests-per-minute is a number of requests; 0 stands for no limit" : null;
}

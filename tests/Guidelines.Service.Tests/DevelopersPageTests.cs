using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Guidelines.Service.Description;
using Guidelines.Site.Api;

namespace Guidelines.Service.Tests;

/// <summary>The page for developers beside the service that it describes.</summary>
public sealed partial class DevelopersPageTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Fact]
    public async Task What_a_site_publishes_of_the_API_is_what_the_service_answers()
    {
        var answer = await served.Service.Get("/" + ApiReference.Address);

        Assert.Equal(answer.Text, ServiceDescription.Reference.Value.Json);
    }

    /// <summary>On the shipped content, whose ids the examples have.</summary>
    [Fact]
    public async Task Every_command_line_of_the_page_is_answered()
    {
        await using var service = await RunningService.Start(SearchIndexTests.ShippedContent());
        var lines = CommandLines((await service.Get("/developers/")).Text);

        Assert.Equal(Operations((await service.Get("/openapi/v1.json")).Json), lines.Count);
        foreach (var line in lines)
        {
            var (address, body) = (Address().Match(line).Groups["path"].Value, Body().Match(line).Groups["json"].Value);
            var answer = body.Length > 0 ? await service.Post(address, body) : await service.Get(address);

            Assert.True(answer.Status is HttpStatusCode.OK, line);
        }
    }

    [Fact]
    public async Task The_page_names_the_address_at_which_the_service_is_reached()
    {
        await using var service = await RunningService.Start(served.Content, baseUrl: new Uri("https://guidelines.example/site/"));

        Assert.All(CommandLines((await service.Get("/developers/")).Text), line => Assert.Contains("https://guidelines.example/site/", line, StringComparison.Ordinal));
    }

    private static List<string> CommandLines(string page) =>
        new HtmlParser().ParseDocument(page).QuerySelectorAll("pre").Select(line => line.TextContent).Where(line => line.StartsWith("curl ", StringComparison.Ordinal)).ToList();

    private static int Operations(JsonNode description) => description["paths"]!.AsObject().Sum(path => path.Value!.AsObject().Count);

    [GeneratedRegex(@"http://127\.0\.0\.1:5080(?<path>/[^']*)'?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex("-d '(?<json>[^']*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Body();
}

using System.Net;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Publishing;
using Guidelines.Reading;
using Guidelines.Service.Description;
using Guidelines.Site;

namespace Guidelines.Service.Tests;

/// <summary>Official look-alikes, whose sentences all hold a word that exists nowhere else, beside a restated edition.</summary>
public sealed class RightsTests : IDisposable
{
    private const string Secret = WithheldContent.Secret;

    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Publish.Text, false)]
    [InlineData(Publish.Structure, false)]
    [InlineData(Publish.Structure, true)]
    public async Task No_word_of_a_text_that_may_not_be_shown_leaves_the_service(Publish publish, bool isPermitted)
    {
        WithheldContent.Write(_folder.Content, publish, isPermitted);
        await using var service = await RunningService.Start(_folder.Content);

        var answers = await Crawl(service);

        Assert.All(answers, answer => Assert.False(answer.Text.Contains(Secret, StringComparison.OrdinalIgnoreCase), answer.Path));
        Assert.Contains(answers, answer => answer.Path == "/api/v1/compare/yy-2016-imhm...yy-2025-imhm?format=csv" && answer.Status is HttpStatusCode.OK);
        Assert.Contains(answers, answer => answer.Path == "/api/v1/compare/yy-2016...yy-2025?format=markdown" && answer.Status is HttpStatusCode.OK);
        Assert.Contains(answers, answer => answer.Path == "/api/v1/editions/yy-2016/levels?format=markdown" && answer.Status is HttpStatusCode.OK);
        Assert.Contains(answers, answer => answer.Path == "/api/v1/documents/yy-2016-imhm" && answer.Text.Contains("\"withheld\": true", StringComparison.Ordinal));
        Assert.Contains(answers, answer => answer.Path == "/api/v1/documents/yy-2016-imhm?format=markdown" && answer.Status is HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task With_a_recorded_permission_the_same_texts_are_shown()
    {
        WithheldContent.Write(_folder.Content, Publish.Text, isPermitted: true);
        await using var service = await RunningService.Start(_folder.Content);

        var answers = await Crawl(service);

        foreach (var path in new[] { "/api/v1/documents/yy-2016-imhm", "/api/v1/documents/yy-2016-imhm?format=markdown", "/api/v1/glossary", "/api/v1/requirements", "/api/v1/behaviors/yy-2016-imhm-tf-01", "/api/v1/compare/yy-2016-imhm...yy-2025-imhm", "/api/v1/compare/yy-2016...yy-2025", "/api/v1/editions/yy-2016/levels?format=markdown", "/api/v1/search?q=baking&limit=100", "/api/v1/behaviors/yy-2016-imhm-tf-01/similar" })
        {
            Assert.Contains(Secret, answers.Single(answer => answer.Path == path).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_broken_edit_of_such_a_text_is_told_without_its_words()
    {
        WithheldContent.Write(_folder.Content, Publish.Text, isPermitted: false);
        await using var service = await RunningService.Start(_folder.Content);
        _folder.Replace("yy-2016/imhm.md", "state: required", $"state: {Secret}");
        await service.Until("/health", answer => answer.Text.Contains("degraded", StringComparison.Ordinal));
        await service.UntilLogged(Secret);

        var answers = await Crawl(service);

        Assert.All(answers, answer => Assert.False(answer.Text.Contains(Secret, StringComparison.OrdinalIgnoreCase), answer.Path));
    }

    [Theory]
    [InlineData(Publish.Text, false)]
    [InlineData(Publish.Structure, true)]
    public async Task No_page_and_no_file_of_the_site_has_such_a_word(Publish publish, bool isPermitted)
    {
        WithheldContent.Write(_folder.Content, publish, isPermitted);
        await using var service = await RunningService.Start(_folder.Content);

        var answers = await CrawlSite(service);

        Assert.All(answers, answer => Assert.False(answer.Text.Contains(Secret, StringComparison.OrdinalIgnoreCase), answer.Path));
        Assert.Contains("wording withheld", answers.Single(answer => answer.Path == "/yy-2016/imhm/").Text, StringComparison.Ordinal);
        Assert.Contains("yy-2016-imhm-tf-01", answers.Single(answer => answer.Path == "/search/?q=yy-2016-imhm-tf-01").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_recorded_permission_pages_and_files_have_them()
    {
        WithheldContent.Write(_folder.Content, Publish.Text, isPermitted: true);
        await using var service = await RunningService.Start(_folder.Content);

        var answers = await CrawlSite(service);

        foreach (var path in new[] { "/yy-2016/imhm/", "/yy-2016/imhm/tf-01/", "/glossary/", "/compare/yy-2016-imhm...yy-2025-imhm/", "/downloads/yy-2016-imhm.csv", "/search/?q=baking" })
        {
            Assert.Contains(Secret, answers.Single(answer => answer.Path == path).Text, StringComparison.Ordinal);
        }

        Assert.Contains(answers, answer => answer.Path.StartsWith("/assets/search.", StringComparison.Ordinal) && answer.Text.Contains(Secret, StringComparison.Ordinal));
    }

    /// <summary>Every page and file that the library's site has, and searches.</summary>
    private async Task<IReadOnlyList<(string Path, string Text)>> CrawlSite(RunningService service)
    {
        var plan = SitePlan.Of(new SiteLibrary(Library.Of(ContentFolder.Read(_folder.Content)).Published()), ServiceDescription.Reference);
        var answers = new List<(string, string)>();
        foreach (var address in plan.Pages.Keys.Concat(plan.Files.Keys).Concat(["search/?q=baking", "search/?q=crust", "search/?q=yy-2016-imhm-tf-01", "search/?q=training&edition=yy-2016"]))
        {
            var answer = await service.Get("/" + address);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            answers.Add(("/" + address, answer.Text));
        }

        return answers;
    }

    /// <summary>Every address of the description with every id there is, in every format.</summary>
    private static async Task<IReadOnlyList<(string Path, HttpStatusCode Status, string Text)>> Crawl(RunningService service)
    {
        var description = (await service.Get("/openapi/v1.json")).Json;
        var editions = Ids("editions", (await service.Get("/api/v1/editions")).Json);
        var documents = Ids("documents", (await service.Get("/api/v1/documents")).Json);
        var behaviors = new List<string>();
        foreach (var document in documents)
        {
            behaviors.AddRange((await service.Get($"/api/v1/documents/{document}")).Json["domains"]!.AsArray().SelectMany(domain => Ids("behaviors", domain!)));
        }

        var paths = new List<string> { "/openapi/v1.json", "/nowhere", "/api/v1/behaviors/yy-2016-imhm-tf-99" };
        foreach (var (path, methods) in description["paths"]!.AsObject())
        {
            var isFormatted = methods!["get"]?["parameters"]?.AsArray().Any(parameter => parameter!["name"]!.GetValue<string>() == "format") == true;
            var addresses = path switch
            {
                "/api/v1/editions/{id}" => editions.Select(id => $"/api/v1/editions/{id}"),
                "/api/v1/editions/{id}/levels" => editions.Select(id => $"/api/v1/editions/{id}/levels"),
                "/api/v1/levels/{id}" => Ids("levels", (await service.Get("/api/v1/levels")).Json).Select(id => $"/api/v1/levels/{id}"),
                "/api/v1/domains/{id}" => Ids("domains", (await service.Get("/api/v1/domains")).Json).Select(id => $"/api/v1/domains/{id}"),
                "/api/v1/areas/{id}" => ["/api/v1/areas/tf-family-relationships-dynamics"],
                "/api/v1/documents/{id}" => documents.Select(id => $"/api/v1/documents/{id}"),
                "/api/v1/behaviors/{id}" => behaviors.Select(id => $"/api/v1/behaviors/{id}"),
                "/api/v1/behaviors/{id}/similar" => behaviors.Select(id => $"/api/v1/behaviors/{id}/similar"),
                "/api/v1/search" => ["/api/v1/search?q=baking&limit=100", "/api/v1/search?q=training", "/api/v1/search?q=crust"],
                "/api/v1/suggest" => [$"/api/v1/suggest?q={Secret[..3]}", "/api/v1/suggest?q=b&limit=100"],
                "/api/v1/compare/{base}...{head}" => new[] { documents, editions }.SelectMany(ids => ids.SelectMany(left => ids.Select(right => $"/api/v1/compare/{left}...{right}"))),
                _ => [path],
            };
            paths.AddRange(isFormatted ? addresses.SelectMany(address => new[] { address, address + "?format=markdown", address + "?format=csv" }) : addresses);
        }

        Assert.DoesNotContain(paths, path => path.Contains('{', StringComparison.Ordinal));
        var answers = new List<(string, HttpStatusCode, string)>();
        foreach (var path in paths)
        {
            var answer = await service.Get(path);
            answers.Add((path, answer.Status, answer.Text + answer.Response.Headers));
        }

        return answers;

        static IReadOnlyList<string> Ids(string name, System.Text.Json.Nodes.JsonNode json) => [.. json[name]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];
    }
}

using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Guidelines.Libraries;
using Guidelines.Publishing;
using Guidelines.Reading;
using Guidelines.Service.Description;
using Guidelines.Site;

namespace Guidelines.Service.Tests;

/// <summary>The site as it is served: its pages, files, styles and scripts.</summary>
public sealed partial class PageTests(ServedContent served) : IClassFixture<ServedContent>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    [Fact]
    public async Task Every_page_and_file_of_the_plan_is_served()
    {
        foreach (var address in Plan.Pages.Keys.Concat(Plan.Files.Keys).Concat(SiteAssets.All.Keys).Append("robots.txt"))
        {
            var answer = await served.Service.Get("/" + address);

            Assert.True(answer.Status is HttpStatusCode.OK && answer.Bytes.Length > 0, address);
        }
    }

    [Theory]
    [InlineData("/zz-2016/ifa/")]
    [InlineData("/compare/zz-2016-ifa...zz-2025-ifa/")]
    [InlineData("/downloads/zz-2016-ifa.csv")]
    public async Task A_page_has_a_strong_tag_for_each_coding_and_is_not_sent_twice(string path)
    {
        var tags = new HashSet<string>();
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            var answer = await served.Service.Get(path, ("Accept-Encoding", coding));
            var again = await served.Service.Get(path, ("Accept-Encoding", coding), ("If-None-Match", answer.Tag!));

            Assert.True(tags.Add(answer.Tag!));
            Assert.Equal(coding, answer.Header("Content-Encoding") is { Length: > 0 } stated ? stated : "identity");
            Assert.Equal((HttpStatusCode.NotModified, 0, answer.Tag), (again.Status, again.Bytes.Length, again.Tag));
            Assert.Equal(("Accept-Encoding", "public, no-cache", Policy), (again.Header("Vary"), again.Header("Cache-Control"), again.Header("Content-Security-Policy")));
        }
    }

    [Fact]
    public async Task A_compressed_page_is_the_same_page()
    {
        var plain = await served.Service.Get("/zz-2016/ifa/");
        var answer = await served.Service.Get("/zz-2016/ifa/", ("Accept-Encoding", "br"));
        using var text = new StreamReader(new BrotliStream(new MemoryStream(answer.Bytes), CompressionMode.Decompress), Encoding.UTF8);

        Assert.Equal(plain.Text, await text.ReadToEndAsync());
        Assert.Equal("text/html; charset=utf-8", answer.Header("Content-Type"));
        Assert.Contains("Bakes bread that the neighbours praise", plain.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zz-2016/ifa/")]
    [InlineData("/search/?q=bread")]
    public async Task HEAD_gives_the_headers_of_a_page_and_no_body(string path)
    {
        var get = await served.Service.Get(path, ("Accept-Encoding", "gzip"));
        var head = await served.Service.Send(HttpMethod.Head, path, ("Accept-Encoding", "gzip"));

        Assert.Empty(head.Bytes);
        Assert.Equal((HttpStatusCode.OK, get.Tag, get.Header("Content-Length"), get.Header("Content-Type")), (head.Status, head.Tag, head.Header("Content-Length"), head.Header("Content-Type")));
    }

    [Fact]
    public async Task What_bears_a_fingerprint_is_kept_for_ever()
    {
        foreach (var (name, type) in new[] { ("site.css", "text/css; charset=utf-8"), ("search.js", "text/javascript; charset=utf-8"), ("icon.svg", "image/svg+xml") })
        {
            var answer = await served.Service.Get("/" + SiteAssets.Address(name));

            Assert.Equal((type, "public, max-age=31536000, immutable"), (answer.Header("Content-Type"), answer.Header("Cache-Control")));
        }

        var index = await served.Service.Get("/" + Plan.Site.SearchIndex.Address);
        Assert.Equal(("application/json; charset=utf-8", "public, max-age=31536000, immutable"), (index.Header("Content-Type"), index.Header("Cache-Control")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zz-2016/ifa/")]
    [InlineData("/compare/")]
    [InlineData("/compare/?base=zz-2016")]
    [InlineData("/search/?q=bread")]
    [InlineData("/nowhere/")]
    public async Task A_page_uses_nothing_but_what_is_the_site_s_own(string path)
    {
        var answer = await served.Service.Get(path, ("Accept", Browser));

        Assert.Equal((Policy, "nosniff", "no-referrer"), (answer.Header("Content-Security-Policy"), answer.Header("X-Content-Type-Options"), answer.Header("Referrer-Policy")));
        Assert.DoesNotMatch(Foreign(), answer.Text);
    }

    [Fact]
    public async Task At_an_unknown_address_a_browser_gets_a_page_and_others_a_problem()
    {
        var page = await served.Service.Get("/zz-2016/nowhere/", ("Accept", Browser));

        Assert.Equal((HttpStatusCode.NotFound, "text/html; charset=utf-8", "no-store"), (page.Status, page.Header("Content-Type"), page.Header("Cache-Control")));
        Assert.Contains("There is no page at this address", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nowhere", page.Text, StringComparison.Ordinal);
        (await served.Service.Get("/zz-2016/nowhere/")).Problem(HttpStatusCode.NotFound);
        (await served.Service.Get("/zz-2016/nowhere/", ("Accept", "application/json"))).Problem(HttpStatusCode.NotFound);
        (await served.Service.Get("/zz-2016/nowhere/", ("Accept", "text/html;q=0, */*"))).Problem(HttpStatusCode.NotFound);
        (await served.Service.Get("/api/v1/nowhere", ("Accept", Browser))).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pages_hide_no_wrong_method_of_the_API()
    {
        (await served.Service.Get("/api/v1/similar")).Problem(HttpStatusCode.MethodNotAllowed);
        (await served.Service.Send(HttpMethod.Post, "/api/v1/levels")).Problem(HttpStatusCode.MethodNotAllowed);
        (await served.Service.Send(HttpMethod.Post, "/zz-2016/ifa/")).Problem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/zz-2016/ifa", "ifa/")]
    [InlineData("/zz-2016", "zz-2016/")]
    [InlineData("/zz-2016/ifa?grade=wording", "ifa/?grade=wording")]
    [InlineData("/search?q=a%20%22b%22", "search/?q=a%20%22b%22")]
    [InlineData("/compare", "compare/")]
    public async Task Without_the_final_slash_one_is_sent_to_the_page(string path, string location)
    {
        var answer = await served.Service.Get(path);

        Assert.Equal((HttpStatusCode.PermanentRedirect, location), (answer.Status, answer.Header("Location")));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/zz-2016//ifa")]
    [InlineData("/ZZ-2016/IFA/")]
    [InlineData("/zz-2016/../zz-2016/ifa/x")]
    [InlineData("/assets/")]
    [InlineData("/assets/site.css")]
    [InlineData("/downloads/zz-2016-ifa.csv/")]
    public async Task An_address_that_is_not_quite_one_leads_nowhere(string path)
    {
        await using var service = await RunningService.Start(served.Content, overNetwork: true);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path));
        using var response = await service.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_known_place_of_the_site_stands_in_its_pages_and_its_map()
    {
        await using var service = await RunningService.Start(served.Content, baseUrl: new Uri("https://guidelines.example/of/bakers/"));

        Assert.Contains("<link rel=\"canonical\" href=\"https://guidelines.example/of/bakers/zz-2016/ifa/\"", (await service.Get("/zz-2016/ifa/")).Text, StringComparison.Ordinal);
        Assert.Contains("<loc>https://guidelines.example/of/bakers/zz-2016/ifa/</loc>", (await service.Get("/sitemap.xml")).Text, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://guidelines.example/of/bakers/sitemap.xml", (await service.Get("/robots.txt")).Text, StringComparison.Ordinal);
        (await served.Service.Get("/sitemap.xml")).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_edited_text_stands_on_its_page_as_soon_as_it_is_sound()
    {
        using var folder = new MadeFolder();
        await using var service = await RunningService.Start(folder.Content);
        var before = await service.Get("/zz-2016/ifa/tf-02/");

        folder.Replace("zz-2016/ifa.md", "Tends the sourdough every day", "Tends the sourdough every night");
        var after = await service.Until("/zz-2016/ifa/tf-02/", answer => answer.Text.Contains("every night", StringComparison.Ordinal));

        Assert.NotEqual(before.Tag, after.Tag);
    }

    [Theory]
    [InlineData("base=zz-2016-ifa&head=zz-2025-ifa", "zz-2016-ifa...zz-2025-ifa/")]
    [InlineData("base=zz-2025&head=zz-2016", "zz-2025...zz-2016/")]
    [InlineData("base=zz-2016-ifa&head=zz-2025-ifa&head=zz-2016-imhs", "zz-2016-ifa...zz-2025-ifa/")]
    public async Task The_form_leads_to_the_page_of_the_pair(string query, string location)
    {
        var answer = await served.Service.Get("/compare/?" + query);

        Assert.Equal((HttpStatusCode.SeeOther, location), (answer.Status, answer.Header("Location")));
        Assert.Equal(HttpStatusCode.OK, (await served.Service.Get("/compare/" + answer.Header("Location"))).Status);
    }

    [Theory]
    [InlineData("base=zz-2016-ifa&head=zz-2025", "A level cannot be compared with a whole edition")]
    [InlineData("base=zz-2016-ifa&head=zz-2016-ifa", "These are the same")]
    [InlineData("base=zz-2016-ifa&head=%3Cscript%3Ealert(1)%3C/script%3E", "This library has no such document or edition")]
    [InlineData("base=../../etc&head=zz-2016", "This library has no such document or edition")]
    public async Task What_cannot_be_compared_is_told_over_the_form(string query, string sentence)
    {
        var answer = await served.Service.Get("/compare/?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Contains("<select name=\"base\">", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_side_of_the_form_may_be_chosen_beforehand()
    {
        var answer = await served.Service.Get("/compare/?base=zz-2025-ifa");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("<option value=\"zz-2025-ifa\" selected>", answer.Text, StringComparison.Ordinal);
    }

    private SitePlan Plan => SitePlan.Of(new SiteLibrary(Library.Of(ContentFolder.Read(served.Content)).Published()), ServiceDescription.Reference);

    // Styles and scripts inside of the page, and anything from elsewhere.
    [GeneratedRegex("""<style|style="|<script(?![^>]*src="\.?\.?/)|\son\w+="|(src|href)="(https?:)?//""")]
    private static partial Regex Foreign();
}

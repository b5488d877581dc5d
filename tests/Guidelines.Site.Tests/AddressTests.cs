using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Guidelines.Publishing;
using Guidelines.Service.Tests;

namespace Guidelines.Site.Tests;

/// <summary>A site that knows where it will stand: below a folder of a host.</summary>
public sealed class AddressTests : IAsyncLifetime, IDisposable
{
    private const string Root = "/association/guidelines/";

    private static readonly Uri Base = new("https://example.org" + Root);

    private readonly MadeFolder _content = new();

    private readonly TemporaryFolder _folder = new();

    private SitePlan _plan = null!;

    private string Site => _folder.At("site");

    public async Task InitializeAsync()
    {
        _plan = BuiltSite.PlanOf(_content.Content);
        await new SitePublisher(_plan, new() { Settings = new() { BaseUrl = Base } }).Publish(Site);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _content.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_page_names_its_own_address_as_the_canonical_one()
    {
        foreach (var page in _plan.Pages.Values.Where(page => page.Address != SiteAddresses.NotFound).Select(page => ReadPage.Of(Site, page)))
        {
            Assert.Equal(new Uri(Base, page.Page.Address).AbsoluteUri, page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        }
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_the_one_for_addresses_that_do_not_exist()
    {
        var listed = XDocument.Load(Path.Combine(Site, "sitemap.xml")).Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(location => location.Value);

        Assert.Equal(_plan.Pages.Keys.Where(address => address != SiteAddresses.NotFound).Select(address => Base.AbsoluteUri + address).Order(StringComparer.Ordinal), listed);
        Assert.Contains($"Sitemap: {Base}sitemap.xml", File.ReadAllLines(Path.Combine(Site, "robots.txt")));
    }

    [Fact]
    public void Every_link_leads_somewhere_below_the_folder() => Faults.None(LinkCheck.Of(Site, Base));

    [Fact]
    public async Task An_address_that_does_not_exist_is_answered_with_a_page_whose_links_and_styles_work_at_any_depth()
    {
        await using var server = await SiteServer.Start(Site, Root);
        using var client = new HttpClient { BaseAddress = server.Address };
        var answer = await client.GetAsync("no/such/page/");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        var links = page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(link => !link.StartsWith('#')).ToList();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var led = await client.GetAsync(new Uri(new Uri(server.Address, "no/such/page/"), link));
            Assert.True(led.IsSuccessStatusCode, link);
        }
    }
}

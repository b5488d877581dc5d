using Guidelines.Publishing;

namespace Guidelines.Site.Tests;

/// <summary>That the check finds what it is there to find.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private static readonly Uri Below = new("http://example.org/below/");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<a href='nowhere/'>x</a>", "'nowhere/' leads to nothing")]
    [InlineData("<a href='../index.html'>x</a><a href='../page/missing.html'>x</a>", "'../page/missing.html' leads to nothing")]
    [InlineData("<img alt='' src='missing.png'>", "'missing.png' leads to nothing")]
    [InlineData("<form action='search/'></form>", "'search/' leads to nothing")]
    [InlineData("<a href='#gone'>x</a>", "'#gone' names a place that is not on that page")]
    [InlineData("<a href='../#gone'>x</a>", "'../#gone' names a place that is not on that page")]
    [InlineData("<a href='http://'>x</a>", "'http://' is no address")]
    [InlineData("<a href='../page'>x</a>", "'../page' is a folder: a final slash is missing")]
    [InlineData("<a href='../downloads/gone.csv' download>x</a>", "'../downloads/gone.csv' leads to nothing")]
    [InlineData("<img alt='' src='../index.html' srcset='../index.html 1x, gone.png 2x'>", "'gone.png' leads to nothing")]
    [InlineData("<div data-index='../gone.json'></div>", "'../gone.json' leads to nothing")]
    [InlineData("<div data-site='gone/'></div>", "'gone/' leads to nothing")]
    public void A_planted_fault_is_found(string body, string fault)
    {
        Write(body);

        Assert.Equal([$"page/index.html: {fault}"], LinkCheck.Of(_folder.Root));
    }

    [Theory]
    [InlineData("<p><div></p></div>")]
    [InlineData("<ul><li></ul></li>")]
    [InlineData("<a href=x href=y>x</a>")]
    [InlineData("<table><p>x</p></table>")]
    [InlineData("fish & chips &nosuchthing;")]
    public void Invalid_html_is_found(string body)
    {
        Write(body);

        Assert.Contains(LinkCheck.Of(_folder.Root), fault => fault.StartsWith("page/index.html: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Good_links_are_no_fault()
    {
        Write("<p id='here'></p><a href='#here'>x</a><a href='../#top'>x</a><a href='./?q=1#here'>x</a><a href='https://example.org/nowhere'>x</a><a href='mailto:a@example.org'>x</a><a href='#caf%C3%A9'>x</a><p id='café'></p>");

        Assert.Empty(LinkCheck.Of(_folder.Root));
    }

    [Fact]
    public void A_canonical_address_and_those_of_the_sitemap_are_pages_of_the_site()
    {
        Write("", "<link rel='canonical' href='http://example.org/below/gone/'>");
        File.WriteAllText(_folder.At("sitemap.xml"), "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://example.org/below/page/</loc></url><url><loc>http://example.org/below/page</loc></url><url><loc>http://example.net/</loc></url></urlset>");

        Assert.Equal(
            [
                "page/index.html: 'http://example.org/below/gone/' leads to nothing",
                "sitemap.xml: 'http://example.org/below/page' is a folder: a final slash is missing",
                "sitemap.xml: 'http://example.net/' is to be an address of this site",
            ],
            LinkCheck.Of(_folder.Root, Below));
    }

    [Fact]
    public void Below_a_folder_another_page_of_the_same_host_is_another_site()
    {
        Write("<a href='http://example.org/'>x</a>", "<link rel='canonical' href='http://example.org/below/page/'>");

        Assert.Empty(LinkCheck.Of(_folder.Root, Below));
    }

    [Fact]
    public void Below_a_folder_a_link_that_leaves_it_is_a_fault()
    {
        Write("<a href='../../elsewhere/'>x</a><a href='/below/page/'>x</a>");

        Assert.Equal(["page/index.html: '../../elsewhere/' leads out of the site"], LinkCheck.Of(_folder.Root, Below));
    }

    private void Write(string body, string head = "")
    {
        Directory.CreateDirectory(_folder.At("page"));
        File.WriteAllText(_folder.At("index.html"), "<!DOCTYPE html><html lang='en'><head><title>x</title></head><body id='top'><main><h1>x</h1></main></body></html>");
        File.WriteAllText(_folder.At("page/index.html"), $"<!DOCTYPE html><html lang='en'><head><title>x</title>{head}</head><body><main><h1>x</h1>{body}</main></body></html>");
    }
}

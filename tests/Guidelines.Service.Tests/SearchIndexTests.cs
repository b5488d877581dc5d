using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Site;

namespace Guidelines.Service.Tests;

/// <summary>The file that is searched where no service answers.</summary>
public sealed class SearchIndexTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Fact]
    public async Task Every_row_of_it_leads_to_a_place_on_a_page()
    {
        var rows = JsonNode.Parse(IndexOf(served.Content).Text)!["rows"]!.AsArray();

        Assert.NotEmpty(rows);
        foreach (var address in rows.Select(row => row![2]!.GetValue<string>()))
        {
            var parts = address.Split('#');
            var answer = await served.Service.Get("/" + parts[0]);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            using var page = new HtmlParser().ParseDocument(answer.Text);
            Assert.True(parts.Length == 1 || page.GetElementById(parts[1]) is not null, address);
        }
    }

    [Fact]
    public void Its_address_changes_with_its_content()
    {
        using var folder = new MadeFolder();
        var before = IndexOf(folder.Content);
        folder.Replace("zz-2016/ifa.md", "Tends the sourdough", "Feeds the sourdough");

        Assert.Equal(before.Address, IndexOf(served.Content).Address);
        Assert.NotEqual(before.Address, IndexOf(folder.Content).Address);
    }

    [Fact]
    public void That_of_the_shipped_content_is_small()
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(IndexOf(ShippedContent()).Text));
        }

        Assert.InRange(compressed.Length, 1, 60_000);
    }

    private static SearchIndex IndexOf(string content) => SearchIndex.Of(Library.Of(ContentFolder.Read(content)).Published());

    internal static string ShippedContent()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Guidelines.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "content");
    }
}

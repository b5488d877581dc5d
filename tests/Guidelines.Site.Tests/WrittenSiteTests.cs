using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Guidelines.Publishing;
using Guidelines.Site.Pages;

namespace Guidelines.Site.Tests;

/// <summary>The files of the shipped site, all of them.</summary>
[Collection(nameof(ShippedSite))]
public sealed partial class WrittenSiteTests(BuiltSite site)
{
    [Fact]
    public void Every_link_and_fragment_leads_somewhere_and_the_html_is_valid() =>
        Faults.None(LinkCheck.Of(site.Folder));

    [Fact]
    public void Every_page_has_one_h1_headings_without_gaps_a_title_and_a_description_of_its_own_a_language_and_one_main()
    {
        var pages = site.Pages.ToList();

        Faults.None(pages.SelectMany(page => page.Says(OutlineFaults(page.Document))));
        Faults.None(pages.GroupBy(page => page.Document.Title, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"'{same.Key}' is the title of {same.Count()} pages"));
        Faults.None(pages.GroupBy(page => page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "", StringComparer.Ordinal).Where(same => same.Count() > 1 || same.Key.Length == 0).Select(same => $"'{same.Key}' describes {same.Count()} pages"));
    }

    [Fact]
    public void Insertions_and_deletions_are_said_in_words_too()
    {
        var marks = site.Pages.SelectMany(page => page.Document.QuerySelectorAll("ins, del").Select(mark => (page.Page.Address, Mark: mark))).ToList();

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.True(mark.Mark.FirstElementChild is { ClassName: "hidden" } words && words.TextContent == (mark.Mark.LocalName is "ins" ? "added: " : "removed: "), mark.Address));
    }

    [Fact]
    public void A_page_with_all_that_it_loads_is_light()
    {
        var heavy = site.Pages.Select(page => (page.Page, Bytes: page.Assets.Append(page.Page.File).Sum(Compressed)))
            .Where(page => page.Bytes > Limit(page.Page.Component)).Select(page => $"/{page.Page.Address}: {page.Bytes} bytes");

        Faults.None(heavy);
    }

    [Fact]
    public void All_scripts_together_are_light()
    {
        var scripts = SiteAssets.All.Keys.Where(address => address.EndsWith(".js", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(Compressed), 1, 15_000);
    }

    [Fact]
    public void Beside_every_file_stand_two_compressed_ones_that_hold_the_same()
    {
        var files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not (".br" or ".gz" or ".guidelines-site")).ToList();

        Assert.True(files.Count > site.Plan.Pages.Count + site.Plan.Files.Count, "not all files were found");
        var differing = files.AsParallel().Where(file =>
        {
            var bytes = File.ReadAllBytes(file);
            using var brotli = new BrotliStream(File.OpenRead(file + ".br"), CompressionMode.Decompress);
            using var gzip = new GZipStream(File.OpenRead(file + ".gz"), CompressionMode.Decompress);
            return !bytes.AsSpan().SequenceEqual(All(brotli)) || !bytes.AsSpan().SequenceEqual(All(gzip));
        });
        Faults.None(differing);
    }

    [Fact]
    public void Styles_and_scripts_bear_the_fingerprint_of_what_they_hold()
    {
        var names = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets")).Select(file => Path.GetFileName(file)!).Where(name => !name.EndsWith(".br", StringComparison.Ordinal) && !name.EndsWith(".gz", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches(Fingerprinted(), name));
        Assert.All(site.Pages, page => Assert.All(page.Assets, asset => Assert.StartsWith("assets/", asset, StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_base_address_nothing_claims_one()
    {
        Assert.All(site.Pages, page => Assert.Null(page.Document.QuerySelector("link[rel=canonical]")));
        Assert.False(File.Exists(Path.Combine(site.Folder, "sitemap.xml")));
        Assert.DoesNotContain("Sitemap", File.ReadAllText(Path.Combine(site.Folder, "robots.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_library_gives_the_same_bytes()
    {
        using var again = new TemporaryFolder();

        await new SitePublisher(BuiltSite.PlanOf(BuiltSite.ShippedContent), new()).Publish(again.At("site"));

        var first = FolderBytes.Of(site.Folder);
        Assert.True(first.Count > site.Plan.Pages.Count);
        Faults.None(FolderBytes.Differences(first, FolderBytes.Of(again.At("site"))));
    }

    private static IEnumerable<string> OutlineFaults(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        if (headings.Count(level => level == 1) != 1 || headings[0] != 1)
        {
            yield return "not one h1, and it first";
        }

        foreach (var (above, level) in headings.Zip(headings.Skip(1)).Where(pair => pair.Second > pair.First + 1))
        {
            yield return $"an h{level} follows an h{above}";
        }

        if (page.DocumentElement.GetAttribute("lang") != "en" || string.IsNullOrWhiteSpace(page.Title) || page.QuerySelectorAll("main").Length != 1)
        {
            yield return "no language, no title or not one main";
        }
    }

    private static int Limit(Type component) => component == typeof(DocumentPage) || component == typeof(ComparisonPage) || component == typeof(EditionComparisonPage) ? 100_000 : 60_000;

    private long Compressed(string file) => new FileInfo(Path.Combine(site.Folder, file + ".br")).Length;

    private static byte[] All(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    [GeneratedRegex("^[a-z-]+\\.[0-9a-f]{10}\\.(css|js|json|svg)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Fingerprinted();
}

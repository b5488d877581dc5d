using AngleSharp.Dom;
using Guidelines.Documents;
using Guidelines.Publishing;
using Guidelines.Service.Tests;

namespace Guidelines.Site.Tests;

/// <summary>
/// A line of four editions, zz-2016 to zz-2025, in which one is another association's; and an edition of a third association, which stands
/// in no line. Only an association's own later texts are named.
/// </summary>
public sealed class LaterTextTests(LaterTextTests.MadeSite made) : IClassFixture<LaterTextTests.MadeSite>
{
    [Theory]
    [InlineData("zz-2016/ifa/tf-02/", "zz-2020/ifa/tf-02/ zz-2025/ifa/tf-02/")]
    [InlineData("zz-2020/ifa/tf-02/", "zz-2025/ifa/tf-02/")]
    [InlineData("xx-2022/ifa/tf-02/", "")]
    [InlineData("zz-2025/ifa/tf-02/", "")]
    [InlineData("ww-2016/ifa/tf-02/", "")]
    [InlineData("zz-2016/ifa/", "zz-2020/ifa/ zz-2025/ifa/")]
    [InlineData("xx-2022/ifa/", "")]
    [InlineData("ww-2016/ifa/", "")]
    public void A_page_leads_to_the_later_texts_of_its_own_association_alone(string address, string later)
    {
        var page = Page(address);

        Assert.Equal(later, string.Join(' ', page.QuerySelectorAll(".later a").Select(link => new Uri(new Uri("http://site.invalid/" + address), link.GetAttribute("href")).AbsolutePath[1..])));
    }

    [Fact]
    public void The_association_and_its_edition_are_named()
    {
        Assert.Equal("Association of Invented Bakers's later text, ZZ-AIB 2020, has this behavior: zz-2020-ifa-tf-02", Words(Page("zz-2016/ifa/tf-02/").QuerySelector(".later")!));
        Assert.Equal("Association of Invented Bakers has a later text of this level, ZZ-AIB 2025: Baker", Words(Page("zz-2020/ifa/").QuerySelector(".later")!));
    }

    [Theory]
    [InlineData("zz-2016/", "Followed by ZZ-AIB 2020 Followed by ZZ-AIB 2025")]
    [InlineData("zz-2020/", "Follows ZZ-AIB 2016 Followed by ZZ-AIB 2025")]
    [InlineData("xx-2022/", "Follows ZZ-AIB 2020")]
    public void An_edition_says_what_it_declares_to_follow_and_which_of_its_association_s_own_follow_it(string address, string says) =>
        Assert.Equal(says, string.Join(' ', Page(address).QuerySelectorAll(".facts > div").Select(row => $"{Words(row.Children[0])} {Words(row.Children[1])}").Where(words => words.StartsWith("Follow", StringComparison.Ordinal))));

    [Fact]
    public void A_behavior_that_the_later_text_has_no_more_leads_to_none() =>
        Assert.Empty(Page("zz-2016/ifa/tf-03/").QuerySelectorAll(".later"));

    [Fact]
    public void No_page_of_another_association_says_that_its_text_is_superseded_earlier_or_no_longer_in_force()
    {
        var pages = made.Plan.Pages.Values.Where(page => page.Address.StartsWith("ww-2016/", StringComparison.Ordinal) || page.Address.StartsWith("xx-2022/", StringComparison.Ordinal)
            || page.Address.Split('/') is ["compare", var pair, ..] && pair.Split("...") is [var left, var right] && left[..2] != right[..2]).ToList();

        Assert.True(pages.Count > 20);
        Faults.None(from page in pages
                    from word in new[] { "supersedes it", "superseded", "later text", "no longer", "earlier one", " follows Z", "obsolete", "outdated" }
                    where Words(Page(page.Address).QuerySelector("main")!).Contains(word, StringComparison.Ordinal)
                    select $"/{page.Address}: {word}");
    }

    [Fact]
    public void Each_page_of_the_line_is_the_canonical_one_of_its_own_words()
    {
        foreach (var address in new[] { "zz-2016/ifa/tf-02/", "zz-2020/ifa/tf-02/", "xx-2022/ifa/tf-02/" })
        {
            Assert.Equal("https://example.org/" + address, Page(address).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IDocument Page(string address) => ReadPage.Of(made.Folder, made.Plan.Pages[address]).Document;

    /// <summary>Built once.</summary>
    public sealed class MadeSite : IAsyncLifetime, IDisposable
    {
        private readonly MadeFolder _content = new();

        private readonly TemporaryFolder _folder = new();

        internal SitePlan Plan { get; private set; } = null!;

        internal string Folder => _folder.At("site");

        public async Task InitializeAsync()
        {
            MadeContent.Write(_content.Content, Edition("zz-2020", "zz", "zz-2016"), Edition("xx-2022", "xx", "zz-2020"), Edition("zz-2025", "zz", "xx-2022"), Edition("ww-2016", "ww", null));
            File.WriteAllText(_content.At("vocabulary/others.yaml"), "associations:\n  - {id: xx, name: Rye Bakers, code: XX}\n  - {id: ww, name: Wheat Bakers, code: WW}\n");
            Plan = BuiltSite.PlanOf(_content.Content);
            await new SitePublisher(Plan, new() { Settings = new() { BaseUrl = new("https://example.org/") } }).Publish(Folder);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            _content.Dispose();
            _folder.Dispose();
        }

        /// <summary>An edition with the first two of the three behaviors that the one of 2016 has.</summary>
        private static EditionContent Edition(string id, string association, string? follows)
        {
            var document = MadeContent.Associate(id, 30, "Bakes bread that the neighbours praise");
            var edition = MadeContent.Edition(id, Wording.Restated, Publish.Text, document with { Domains = [document.Domains[0] with { Behaviors = document.Domains[0].Behaviors.Take(2).ToValueList() }] });
            return edition with { Edition = edition.Edition with { Association = association, Follows = follows } };
        }
    }
}

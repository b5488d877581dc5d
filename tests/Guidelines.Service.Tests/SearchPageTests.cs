using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Guidelines.Service.Tests;

/// <summary>The search page, without a script.</summary>
public sealed class SearchPageTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Fact]
    public async Task It_shows_what_was_found_with_its_place_and_a_link_to_its_page()
    {
        using var page = await Page("q=sourdough");

        var hit = page.QuerySelectorAll(".hits li").First(item => item.QuerySelector(".id")!.TextContent == "zz-2016-ifa-tf-02");

        Assert.Equal("../zz-2016/ifa/tf-02/", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("sourdough", hit.QuerySelector("h3 mark")!.TextContent);
        Assert.Contains("Theory of Baking", hit.TextContent, StringComparison.Ordinal);
        Assert.Contains("Restated, not the official wording.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("sourdough", ((IHtmlInputElement)page.QuerySelector("#q")!).Value);
    }

    [Fact]
    public async Task Every_link_of_it_leads_somewhere()
    {
        using var page = await Page("q=training+bread&edition=zz-2016");

        foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
        {
            var answer = await served.Service.Get(new Uri(new Uri("http://site.invalid/search/?q=x"), link).PathAndQuery);
            Assert.True(answer.Status is HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task A_name_of_a_level_leads_to_the_editions_that_have_it()
    {
        using var page = await Page("q=infant+family+associate");

        var links = page.QuerySelectorAll(".found p").Single(paragraph => paragraph.TextContent.Contains("is a level of", StringComparison.Ordinal)).QuerySelectorAll("a");

        Assert.Equal(["../zz-2016/ifa/", "../zz-2025/ifa/"], links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_misspelt_word_is_corrected_and_said_to_be()
    {
        using var page = await Page("q=sourdogh");

        Assert.Contains("Showing results for sourdough: sourdogh stands nowhere.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_narrows_the_results_and_is_given_up_again()
    {
        using var all = await Page("q=bread");
        var link = all.QuerySelectorAll(".facets a").First(facet => facet.TextContent.Contains("2025", StringComparison.Ordinal));
        using var narrowed = await Page(link.GetAttribute("href")!.Split('?')[1]);

        // An area is of several editions, and names none.
        Assert.NotEmpty(narrowed.QuerySelectorAll(".hits .id"));
        Assert.All(narrowed.QuerySelectorAll(".hits .id"), id => Assert.DoesNotContain("2016", id.TextContent, StringComparison.Ordinal));
        var chosen = narrowed.QuerySelector(".facets [aria-current]")!;
        Assert.Equal(link.TextContent, chosen.TextContent);
        Assert.Equal("../search/?q=bread", chosen.GetAttribute("href"));
        Assert.Contains($"Only {link.TextContent}: any edition", narrowed.QuerySelector("section")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_query_there_is_the_box_alone()
    {
        foreach (var query in new[] { "", "q=", "q=%20%20", "nonsense=1" })
        {
            using var page = await Page(query);

            Assert.NotNull(page.QuerySelector("#q"));
            Assert.Null(page.QuerySelector(".hits, .refusal"));
        }
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)</script>")]
    [InlineData("%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "\"><img src=x onerror=alert(1)>")]
    [InlineData("'%22%26%3C", "'\"&<")]
    [InlineData("%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D", "\u202eשלום")]
    [InlineData("@@%7B%7D", "@@{}")]
    [InlineData("%ED%A0%80", "%ED%A0%80")]
    public async Task A_hostile_text_stays_a_text(string query, string typed)
    {
        using var page = await Page("q=" + query);

        Assert.Equal(typed, ((IHtmlInputElement)page.QuerySelector("#q")!).Value);
        Assert.Empty(page.QuerySelectorAll("main img, script:not([src])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Equal($"Search: {typed} · Guidelines", page.Title);
    }

    [Theory]
    [InlineData("q=bread&edition=zz-1999", "There is no such edition here.")]
    [InlineData("q=bread&cursor=broken", "The cursor is broken")]
    public async Task What_cannot_be_answered_is_told_in_a_sentence(string query, string sentence)
    {
        using var page = await Page(query, HttpStatusCode.BadRequest);

        Assert.Contains(sentence, page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("bread", ((IHtmlInputElement)page.QuerySelector("#q")!).Value);
    }

    [Fact]
    public async Task A_query_of_ten_kilobytes_is_refused_and_not_shown_again()
    {
        using var page = await Page("q=" + new string('a', 10_000), HttpStatusCode.BadRequest);

        Assert.Contains("longer than", page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("aaaa", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_no_page_for_search_engines_to_keep() =>
        Assert.Equal("noindex", (await served.Service.Get("/search/?q=bread")).Header("X-Robots-Tag"));

    private async Task<IHtmlDocument> Page(string query, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await served.Service.Get("/search/?" + query);
        Assert.Equal(status, answer.Status);
        return new HtmlParser().ParseDocument(answer.Text);
    }
}

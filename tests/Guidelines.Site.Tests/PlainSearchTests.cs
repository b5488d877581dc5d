using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>Searching where no service answers: one index file, and what is typed goes nowhere.</summary>
[Collection(nameof(ShippedSite))]
public sealed class PlainSearchTests(BuiltSite site, Chromium chromium)
{
    [BrowserFact]
    public async Task On_a_plain_web_server_the_search_box_finds_what_is_asked_for()
    {
        await using var opened = await chromium.Open(site.Address);
        var page = opened.Page;

        await page.FillAsync("input[type=search]", "grief");
        await page.PressAsync("input[type=search]", "Enter");
        await page.WaitForURLAsync("**/search/#q=grief");
        await page.Locator("#found mark").First.WaitForAsync();

        var hits = await page.Locator("#found h3 a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.NotEmpty(hits);
        using var client = new HttpClient();
        foreach (var hit in hits)
        {
            using var answer = await client.GetAsync(new Uri(hit));
            Assert.True(answer.IsSuccessStatusCode, hit);
        }
    }

    [BrowserFact]
    public async Task A_misspelt_word_is_read_as_the_nearest_one_and_that_is_said()
    {
        await using var misspelt = await Search("atachment histry");
        await using var spelt = await Search("attachment history");

        Assert.Contains("Showing results for attachment: atachment stands nowhere.", await misspelt.Page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(await Ids(spelt), await Ids(misspelt));
    }

    [BrowserFact]
    public async Task Quoted_words_stand_together_and_those_after_a_minus_nowhere()
    {
        await using var loose = await Search("mental infant");
        await using var quoted = await Search("\"mental infant\"");
        await using var without = await Search("reflective supervision -consultation");

        Assert.NotEmpty(await Ids(loose));
        Assert.Empty(await Ids(quoted));
        Assert.NotEmpty(await Ids(without));
        Assert.All(await without.Page.Locator(".hits li").AllInnerTextsAsync(), text => Assert.DoesNotContain("consultation", text, StringComparison.OrdinalIgnoreCase));
    }

    [BrowserFact]
    public async Task A_name_of_a_level_leads_to_the_editions_that_have_it()
    {
        await using var opened = await Search("infant family specialist");
        var page = opened.Page;

        await page.Locator("#found p").Filter(new() { HasText = "is a level of" }).GetByRole(AriaRole.Link, new() { Name = "Alaska 2016" }).ClickAsync();
        await page.WaitForURLAsync("**/ak-2016/ifs/");
    }

    [BrowserFact]
    public async Task Of_a_long_text_only_what_stands_around_the_words_is_shown()
    {
        await using var opened = await Search("grief");

        var texts = await opened.Page.Locator(".hits h3 + p:not(.aside)").AllInnerTextsAsync();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(text.Length < 500, text));
        Assert.Equal(texts.Count, await opened.Page.Locator(".hits h3 + p:not(.aside):has(mark)").CountAsync());
    }

    [BrowserFact]
    public async Task A_facet_narrows_the_results_and_reading_goes_on_at_them()
    {
        await using var opened = await Search("grief");
        var page = opened.Page;

        await page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "Michigan 2025" }).ClickAsync();
        await page.GetByText("Only Michigan 2025").WaitForAsync();

        Assert.All(await page.Locator(".hits span.id").AllInnerTextsAsync(), id => Assert.DoesNotContain("2016", id, StringComparison.Ordinal));
        Assert.Equal("count", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_the_results_stand_before_what_narrows_them_is_opened()
    {
        await using var opened = await chromium.Open(site.At("search/#q=grief"), new() { ViewportSize = new() { Width = 375, Height = 800 } });
        await opened.Page.Locator(".hits li").First.WaitForAsync();

        Assert.Equal(0, await opened.Page.Locator(".facets a:visible").CountAsync());
        Assert.True((await opened.Page.Locator(".hits li").First.BoundingBoxAsync())!.Y < 800);
    }

    private async Task<OpenedPage> Search(string query)
    {
        var opened = await chromium.Open(site.At("search/#q=" + Uri.EscapeDataString(query)));
        await opened.Page.Locator("#found h2").WaitForAsync();
        return opened;
    }

    private static async Task<IReadOnlyList<string>> Ids(OpenedPage opened) => await opened.Page.Locator(".hits span.id").AllInnerTextsAsync();
}

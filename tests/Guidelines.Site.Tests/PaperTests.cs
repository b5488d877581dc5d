using Guidelines.Site.Pages;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>Pages without JavaScript, and on paper.</summary>
[Collection(nameof(ShippedSite))]
public sealed class PaperTests(BuiltSite site, Chromium chromium)
{
    private static readonly BrowserNewContextOptions NoScript = new() { JavaScriptEnabled = false };

    [BrowserFact]
    public async Task Without_JavaScript_a_reader_gets_from_the_home_page_to_a_level_and_a_behavior()
    {
        await using var opened = await chromium.Open(site.Address, NoScript);
        var page = opened.Page;

        await page.Locator(".holds a[href*='/ifa/']").First.ClickAsync();
        var behavior = page.Locator(".behaviors a.id").First;
        var id = await behavior.InnerTextAsync();
        await behavior.ClickAsync();

        Assert.EndsWith("-ifa-tf-01", id, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(id);
        Assert.NotEmpty(await page.Locator(".statement").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Without_JavaScript_a_comparison_is_reached_and_shows_every_change_and_no_control_that_does_nothing()
    {
        await using var opened = await chromium.Open(site.At("compare/"), NoScript);
        var page = opened.Page;
        Assert.Equal("get", await page.Locator("form.choose").GetAttributeAsync("method"));

        await page.Locator("a[href$='ak-2016-ifa...mi-2025-ifa/']").First.PressAsync("Enter");
        await page.WaitForURLAsync("**/ak-2016-ifa...mi-2025-ifa/");

        var changes = page.Locator(".change");
        Assert.Equal(await changes.CountAsync(), await page.Locator(".change:visible").CountAsync());
        Assert.True(await changes.CountAsync() > 50);
        Assert.Equal(0, await page.Locator("main :is(button, select, input):visible").CountAsync());
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_self_study_grid_can_be_printed_and_filled_in_by_hand()
    {
        await using var opened = await chromium.Open(site.At(site.Largest<SelfStudyPage>().Address), NoScript);

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await opened.Page.Locator("tr[data-area]:visible").CountAsync() > 20);
        Assert.Equal(0, await opened.Page.Locator("main button:visible").CountAsync());
    }

    [BrowserTheory]
    [InlineData(typeof(DocumentPage), ".behaviors a.id", "main .notice")]
    [InlineData(typeof(ComparisonPage), ".change a.id", "section[aria-labelledby=sources] .aside")]
    public async Task Printed_a_page_keeps_ids_and_source_and_leaves_out_what_is_to_be_clicked(Type component, string ids, string source)
    {
        var address = site.Plan.Pages.Values.Where(page => page.Component == component && page.Address.Contains("ifa", StringComparison.Ordinal)).MinBy(page => page.Address, StringComparer.Ordinal)!.Address;
        await using var opened = await chromium.Open(site.At(address));
        var page = opened.Page;

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal(0, await page.Locator(".bar:not(td), .trail, .outline, .actions, .filters, .skip, .foot ul, button").Locator("visible=true").CountAsync());
        Assert.True(await page.Locator(ids).Locator("visible=true").CountAsync() > 0);
        Assert.NotEmpty(await page.Locator(source).First.InnerTextAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        Assert.NotEmpty(await page.PdfAsync());
    }
}

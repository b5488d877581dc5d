using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>What pages gain by JavaScript.</summary>
[Collection(nameof(ShippedSite))]
public sealed class ScriptTests(BuiltSite site, Chromium chromium)
{
    private const string Pair = "ak-2016-ifa...mi-2025-ifa";

    [BrowserFact]
    public async Task A_choice_of_two_documents_leads_to_their_comparison_and_can_be_swapped()
    {
        await using var opened = await chromium.Open(site.At("compare/?base=ak-2016-ifa&head=mi-2025-ifa"));
        var page = opened.Page;

        await page.ClickAsync(".swap");
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync("**/compare/mi-2025-ifa...ak-2016-ifa/");

        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }

    [BrowserTheory]
    [InlineData("ak-2016-ifa", "ak-2016-ifa")]
    [InlineData("ak-2016-ifa", "mi-2025")]
    public async Task What_cannot_be_compared_is_refused_on_the_spot(string @base, string head)
    {
        await using var opened = await chromium.Open(site.At($"compare/?base={@base}&head={head}"));

        await opened.Page.ClickAsync("button[type=submit]");

        Assert.NotEmpty(await opened.Page.Locator("select[name=head]").EvaluateAsync<string>("select => select.validationMessage"));
        Assert.EndsWith("/compare/", new Uri(opened.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Changes_are_filtered_by_grade_and_domain_and_the_address_keeps_the_choice()
    {
        await using var opened = await chromium.Open(site.At($"compare/{Pair}/"));
        var page = opened.Page;
        Assert.Equal(0, await page.Locator(".change[data-class=unchanged]:visible").CountAsync());

        await page.Locator("input[name=show][value=terminology]").UncheckAsync();
        await page.Locator("select[name=domain]").SelectOptionAsync("tf");
        var shown = await Shown(page);
        await using var again = await chromium.Open(new Uri(page.Url));

        Assert.NotEmpty(shown);
        Assert.All(shown, id => Assert.Contains("-tf-", id, StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator(".change[data-class=terminology]:visible").CountAsync());
        Assert.StartsWith($"{shown.Count} of ", await page.Locator(".filters output").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(shown, await Shown(again.Page));
    }

    [BrowserFact]
    public async Task Who_is_sent_a_filtered_comparison_sees_the_filtered_changes_and_can_show_all()
    {
        await using var opened = await chromium.Open(site.At($"compare/{Pair}/?show=added&show=removed"));
        var page = opened.Page;
        await page.WaitForFunctionAsync("document.getElementById('changes').getBoundingClientRect().top < innerHeight / 2");

        var shown = await page.Locator(".change:visible").CountAsync();
        var headings = await page.Locator(".changes:visible h2").AllInnerTextsAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Show all" }).ClickAsync();

        Assert.Equal(await page.Locator(".change[data-class=added], .change[data-class=removed]").CountAsync(), shown);
        Assert.Contains($"({shown} shown)", Assert.Single(headings), StringComparison.Ordinal);
        Assert.Equal(await page.Locator(".change").CountAsync(), await page.Locator(".change:visible").CountAsync());
        Assert.False(await page.Locator(".filters .all").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Other_sides_are_chosen_from_those_that_are_compared()
    {
        await using var opened = await chromium.Open(site.At("compare/mi-2025-ifa...ak-2016-ifa/"));

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Choose others" }).ClickAsync();

        await Assertions.Expect(opened.Page.Locator("select[name=base]")).ToHaveValueAsync("mi-2025-ifa");
        await Assertions.Expect(opened.Page.Locator("select[name=head]")).ToHaveValueAsync("ak-2016-ifa");
    }

    [BrowserFact]
    public async Task Every_behavior_that_must_be_looked_at_again_leads_to_its_change_on_the_page()
    {
        await using var opened = await chromium.Open(site.At("compare/ak-2016-imhs...mi-2025-imhs/"));
        var page = opened.Page;
        var links = page.Locator("section[aria-labelledby=summary] a.id");

        var faults = new List<string>();
        for (var i = 0; i < await links.CountAsync(); i++)
        {
            var id = await links.Nth(i).InnerTextAsync();
            await links.Nth(i).ClickAsync();
            // Not by waiting for the address: a link that leads elsewhere is a fault to be told with its id.
            faults.AddRange(await page.EvaluateAsync<string>("location.hash") == "#" + id && await page.Locator($"[id='{id}']").IsVisibleAsync() ? [] : [id]);
        }

        Assert.NotEqual(0, await links.CountAsync());
        Faults.None(faults);
    }

    [BrowserFact]
    public async Task A_change_that_the_address_names_is_shown_whatever_the_filters_say()
    {
        await using var first = await chromium.Open(site.At($"compare/{Pair}/"));
        var id = await first.Page.Locator(".change[data-class=unchanged]").First.GetAttributeAsync("id");

        await using var opened = await chromium.Open(site.At($"compare/{Pair}/#{id}"));

        Assert.True(await opened.Page.Locator("#" + id).IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_document_marks_what_differs_elsewhere_when_asked()
    {
        await using var opened = await chromium.Open(site.At("ak-2016/ifa/"));
        var marks = opened.Page.Locator(".differs:visible");
        Assert.Equal(0, await marks.CountAsync());

        await opened.Page.Locator("form.marks").GetByLabel("Michigan 2025").CheckAsync();
        var marked = await marks.CountAsync();
        await using var again = await chromium.Open(new Uri(opened.Page.Url));
        await opened.Page.Locator("form.marks").GetByLabel("Infant Family Specialist").CheckAsync();
        var both = await marks.CountAsync();
        await marks.First.ClickAsync();
        await opened.Page.WaitForURLAsync($"**/{Pair}/**");

        Assert.True(marked > 10);
        Assert.True(both > marked);
        Assert.Equal(marked, await again.Page.Locator(".differs:visible").CountAsync());
    }

    [BrowserFact]
    public async Task A_behavior_is_copied_with_its_id_domain_and_that_it_is_restated()
    {
        await using var opened = await chromium.Open(site.At("ak-2016/ifa/tf-01/"), new() { Permissions = ["clipboard-read", "clipboard-write"] });

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).First.ClickAsync();
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();

        var copied = await opened.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("ak-2016-ifa-tf-01 · Theoretical Foundations", copied, StringComparison.Ordinal);
        Assert.Contains("restated", copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_term_is_explained_beside_it_and_the_way_back_is_one_key()
    {
        await using var opened = await chromium.Open(site.At("ak-2016/ifs/tf-09/"));
        var page = opened.Page;
        var term = page.Locator("main a.term").First;
        var gist = page.Locator(".gist");

        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await gist.WaitForAsync();
        var said = await gist.Locator("p").InnerTextAsync();
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(await term.GetAttributeAsync("title"), said);
        Assert.False(await gist.IsVisibleAsync());
        Assert.True(await term.EvaluateAsync<bool>("term => term === document.activeElement"));
        Assert.Equal(await term.EvaluateAsync<string>("term => term.href"), await gist.Locator("a").EvaluateAsync<string>("link => link.href"));
    }

    [BrowserFact]
    public async Task Ticks_and_notes_stay_in_the_browser_and_the_gaps_are_listed()
    {
        await using var opened = await chromium.Open(site.At("ak-2016/ifa/self-study/"));
        var page = opened.Page;
        var rows = await page.Locator("tr[data-area]").CountAsync();

        await page.Locator("tr[data-area] input[type=checkbox]").First.CheckAsync();
        await page.Locator("tr[data-area] textarea").First.FillAsync("spring course");
        await page.Locator("tr[data-area] textarea").First.BlurAsync();
        await page.ReloadAsync();

        Assert.True(await page.Locator("tr[data-area] input[type=checkbox]").First.IsCheckedAsync());
        Assert.Equal("spring course", await page.Locator("tr[data-area] textarea").First.InputValueAsync());
        Assert.Contains($"{rows - 1} of {rows} ", await page.Locator(".gaps").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(rows - 1, await page.Locator(".gaps .missing-areas li").CountAsync());
        Assert.Equal(1, await page.Locator(".gaps .single li").CountAsync());
        await page.GotoAsync(site.At("self-study/").AbsoluteUri);
        Assert.Contains($"1 of {rows} areas ticked", await page.Locator(".cards li[data-document=ak-2016-ifa]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Entries_are_exported_to_a_file_and_imported_from_it()
    {
        using var folder = new TemporaryFolder();
        await using var first = await chromium.Open(site.At("ak-2016/ifa/self-study/"));
        await first.Page.Locator("tr[data-area] input[type=checkbox]").Nth(2).CheckAsync();
        var download = await first.Page.RunAndWaitForDownloadAsync(() => first.Page.ClickAsync("[data-does=export]"));
        await download.SaveAsAsync(folder.At("mine.json"));
        await using var second = await chromium.Open(site.At("ak-2016/ifa/self-study/"));

        await second.Page.Locator("input[type=file]").SetInputFilesAsync(folder.At("mine.json"));
        await second.Page.GetByText("Imported.").WaitForAsync();

        Assert.Equal("self-study-ak-2016-ifa.json", download.SuggestedFilename);
        Assert.Equal("ak-2016-ifa", JsonNode.Parse(await File.ReadAllTextAsync(folder.At("mine.json")))!["document"]!.GetValue<string>());
        Assert.True(await second.Page.Locator("tr[data-area] input[type=checkbox]").Nth(2).IsCheckedAsync());
        Assert.Equal(1, await second.Page.Locator("tr[data-area] input:checked").CountAsync());
    }

    [BrowserTheory]
    [InlineData("{\"document\": \"mi-2025-ifa\", \"areas\": {}}")]
    [InlineData("{\"document\": \"ak-2016-ifa\"}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("no JSON")]
    public async Task A_file_that_is_not_for_this_level_is_refused_and_nothing_is_lost(string content)
    {
        await using var opened = await chromium.Open(site.At("ak-2016/ifa/self-study/"));
        var page = opened.Page;
        await page.Locator("tr[data-area] input[type=checkbox]").First.CheckAsync();

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "other.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await page.GetByText("The file was not imported").WaitForAsync();

        Assert.True(await page.Locator("tr[data-area] input[type=checkbox]").First.IsCheckedAsync());
    }

    private static async Task<IReadOnlyList<string>> Shown(IPage page) => await page.Locator(".change:visible").EvaluateAllAsync<string[]>("changes => changes.map(change => change.id)");
}

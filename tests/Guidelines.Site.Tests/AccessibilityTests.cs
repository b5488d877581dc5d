using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>That everybody can read and use every kind of page.</summary>
[Collection(nameof(ShippedSite))]
public sealed class AccessibilityTests(BuiltSite site, Chromium chromium)
{
    // All rules that axe runs of itself (WCAG 2.2 A and AA, good practice), and the size of targets, which it runs when asked.
    private static readonly AxeRunOptions Rules = new() { Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } } };

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width)
    {
        var faults = await Look(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } }, async page =>
            (await page.RunAxe(Rules)).Violations.Select(violation => $"{violation.Id}, {violation.Nodes.Length} times: {violation.Nodes[0].Html}"));

        Faults.None(faults);
    }

    [BrowserFact]
    public async Task At_320_pixels_no_page_scrolls_sideways()
    {
        var faults = await Look(new() { ViewportSize = new() { Width = 320, Height = 640 } }, async page =>
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > 320 ? [$"is {width} wide"] : []);

        Faults.None(faults);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Text_that_a_reader_spaces_out_is_not_cut_off(int width)
    {
        var faults = await Look(new() { ViewportSize = new() { Width = width, Height = 800 } }, async page =>
        {
            // WCAG 2.2, 1.4.12: each of these at once.
            await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }" });
            return await page.EvaluateAsync<string[]>(
                """
                () => {
                  const cuts = value => value === "hidden" || value === "clip";
                  const cut = [...document.querySelectorAll("body *")].filter(element => {
                    if (!element.checkVisibility() || element.closest(".hidden, svg, input")) return false;
                    const style = getComputedStyle(element), isControl = element.matches("button, .button, select");
                    return (isControl || cuts(style.overflowX)) && element.scrollWidth > element.clientWidth + 1 || (isControl || cuts(style.overflowY)) && element.scrollHeight > element.clientHeight + 1;
                  }).map(element => element.outerHTML.slice(0, 120));
                  return document.documentElement.scrollWidth > innerWidth ? [...cut, `is ${document.documentElement.scrollWidth} wide`] : cut;
                }
                """);
        });

        Faults.None(faults);
    }

    [BrowserFact]
    public async Task Colours_that_a_reader_forces_take_nothing_away_that_colour_says()
    {
        await using var opened = await chromium.Open(site.At("compare/ak-2016-ifa...mi-2025-ifa/"), new() { ForcedColors = ForcedColors.Active });

        var swatches = await opened.Page.EvaluateAsync<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('.swatch')].map(swatch => [swatch.classList[1], getComputedStyle(swatch).backgroundColor]))");
        var bars = await opened.Page.EvaluateAsync<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('.bars rect')].map(bar => [bar.classList[0], getComputedStyle(bar).fill]))");
        var unmarked = await opened.Page.EvaluateAsync<int>("[...document.querySelectorAll('ins, del, .bar [aria-current]')].filter(mark => { const style = getComputedStyle(mark); return style.borderBottomStyle === 'none' && !style.textDecorationLine.includes('line-through'); }).length");

        Assert.Equal(6, swatches.Values.Distinct().Count());
        Assert.NotEmpty(bars);
        Assert.All(bars, bar => Assert.Equal(swatches[bar.Key], bar.Value));
        Assert.Equal(0, unmarked);
    }

    [BrowserFact]
    public async Task Who_wants_less_motion_sees_none()
    {
        var faults = await Look(new() { ReducedMotion = ReducedMotion.Reduce }, async page =>
            await page.EvaluateAsync<bool>("getComputedStyle(document.documentElement).scrollBehavior === 'auto' && document.getAnimations().length === 0 && [...document.querySelectorAll('a, button, input, select')].every(element => getComputedStyle(element).transitionDuration === '0s')") ? [] : ["moves"]);

        Faults.None(faults);
    }

    private Task<IReadOnlyList<string>> Look(BrowserNewContextOptions options, Func<IPage, Task<IEnumerable<string>>> look) =>
        chromium.Look(site.Address, [.. site.Samples.Select(page => page.Address), SiteAddresses.Search + "#q=grief"], options, look);
}

using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Guidelines.Site.Pages;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>That everybody can read and use every kind of page.</summary>
[Collection(nameof(ShippedSite))]
public sealed class AccessibilityTests(BuiltSite site, Chromium chromium)
{
    // All rules that axe runs of itself (WCAG 2.2 A and AA, good practice), and the size of targets, which it runs when asked.
    private static readonly AxeRunOptions Rules = new() { Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } } };

    // What a colour scheme can change.
    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width)
    {
        var faults = await Look(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } }, async page =>
            (await page.RunAxe(scheme is ColorScheme.Dark ? Contrast : Rules)).Violations.Select(violation => $"{violation.Id}, {violation.Nodes.Length} times: {violation.Nodes[0].Html}"));

        Faults.None(faults);
    }

    [BrowserFact]
    public async Task At_320_pixels_no_page_scrolls_sideways()
    {
        var faults = await Look(new() { ViewportSize = new() { Width = 320, Height = 640 } }, async page =>
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > 320 ? [$"is {width} wide"] : []);

        Faults.None(faults);
    }

    [BrowserFact]
    public async Task The_skip_link_comes_first_and_leads_into_the_content()
    {
        var faults = await Look(new(), async page =>
        {
            await page.Keyboard.PressAsync("Tab");
            var first = await page.EvaluateAsync<string>("document.activeElement.className");
            var isSeen = await page.Locator(".skip").EvaluateAsync<bool>("link => { const box = link.getBoundingClientRect(); return box.left >= 0 && box.top >= 0 && box.width > 0; }");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            var isAfter = await page.EvaluateAsync<bool>("document.activeElement === document.body || document.getElementById('content').contains(document.activeElement) || document.querySelector('.foot').contains(document.activeElement)");
            return first == "skip" && isSeen && isAfter ? [] : [$"first is '{first}', seen: {isSeen}, then in the content: {isAfter}"];
        });

        Faults.None(faults);
    }

    [BrowserTheory]
    [InlineData(typeof(DocumentPage))]
    [InlineData(typeof(ComparisonPage))]
    [InlineData(typeof(SelfStudyPage))]
    public async Task The_keyboard_alone_reaches_all_there_is_with_the_focus_in_sight(Type component)
    {
        var address = site.Plan.Pages.Values.Where(page => page.Component == component).MinBy(page => page.Address.Length)!.Address;
        // Without motion, so that what is scrolled to is there at once.
        await using var opened = await chromium.Open(site.At(address), new() { ReducedMotion = ReducedMotion.Reduce });
        var page = opened.Page;
        var reachable = await page.EvaluateAsync<int>(
            """
            () => {
              const all = [...document.querySelectorAll("a[href], button, input, select, textarea, [tabindex='0']")].filter(element => element.checkVisibility());
              all.forEach((element, i) => { element.dataset.stop = i; });
              return all.length;
            }
            """);

        var faults = new List<string>();
        var reached = new HashSet<int>();
        for (var step = 0; step <= reachable; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string>(
                """
                () => {
                  const element = document.activeElement;
                  const shown = element.matches(".button input") ? element.parentElement : element;
                  const style = getComputedStyle(shown);
                  const box = shown.getBoundingClientRect();
                  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                  const inSight = box.bottom > 0 && box.top < innerHeight;
                  return `${element.dataset.stop ?? -1} ${ring && inSight ? "" : `${element.outerHTML.slice(0, 120)} ring: ${ring}, in sight: ${inSight}`}`;
                }
                """);
            var (number, fault) = (stop[..stop.IndexOf(' ')], stop[(stop.IndexOf(' ') + 1)..]);
            if (number == "-1" || !reached.Add(int.Parse(number, CultureInfo.InvariantCulture)))
            {
                break;
            }

            faults.AddRange(fault.Length > 0 ? [fault] : []);
        }

        Faults.None(faults);
        Assert.Equal(reachable, reached.Count);
    }

    [BrowserFact]
    public async Task Who_wants_less_motion_sees_none()
    {
        var faults = await Look(new() { ReducedMotion = ReducedMotion.Reduce }, async page =>
            await page.EvaluateAsync<bool>("getComputedStyle(document.documentElement).scrollBehavior === 'auto' && document.getAnimations().length === 0 && [...document.querySelectorAll('a, button, input, select')].every(element => getComputedStyle(element).transitionDuration === '0s')") ? [] : ["moves"]);

        Faults.None(faults);
    }

    private Task<IReadOnlyList<string>> Look(BrowserNewContextOptions options, Func<IPage, Task<IEnumerable<string>>> look) =>
        chromium.Look(site, [.. site.Samples.Select(page => page.Address), SiteAddresses.Search + "#q=grief"], options, look);
}

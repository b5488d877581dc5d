using System.Text.Json;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>That a keyboard is enough, and that it is always seen where it is.</summary>
[Collection(nameof(ShippedSite))]
public sealed class KeyboardTests(BuiltSite site, Chromium chromium)
{
    // All that can be focused bears a number, in the order of the page.
    private const string Number =
        """
        () => {
          const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(element => element.checkVisibility());
          all.forEach((element, i) => { element.dataset.stop = i; });
          return all.length;
        }
        """;

    // What has the focus, and what is wrong with how it is seen: WCAG 2.4.7, and 2.4.12, by which nothing that stays while the page scrolls covers a part of it.
    private const string Look =
        """
        () => {
          const element = document.activeElement, shown = element.matches(".button input") ? element.parentElement : element;
          const style = getComputedStyle(shown), box = shown.getBoundingClientRect(), faults = [];
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("has no ring");
          if (box.bottom <= 0 || box.top >= innerHeight) faults.push("is out of sight");
          const stays = found => { while (found && getComputedStyle(found).position !== "sticky" && getComputedStyle(found).position !== "fixed") found = found.parentElement; return found; };
          for (const line of shown.getClientRects()) for (const x of [line.left + 1, line.right - 1]) for (const y of [line.top + 1, line.bottom - 1]) {
            const over = stays(document.elementFromPoint(x, y));
            if (over && !over.contains(shown)) faults.push(`is covered by ${over.className} at ${Math.round(x)}, ${Math.round(y)}`);
          }
          return { stop: Number(element.dataset.stop ?? -1), fault: faults.length ? `${element.outerHTML.slice(0, 120)} ${faults[0]}` : "" };
        }
        """;

    [BrowserFact]
    public async Task The_skip_link_comes_first_and_leads_into_the_content()
    {
        var faults = await chromium.Look(site.Address, [.. site.Samples.Select(page => page.Address)], new(), async page =>
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

    [BrowserFact]
    public async Task It_reaches_all_there_is_on_every_kind_of_page_there_and_back_with_the_focus_uncovered() =>
        Faults.None(await WalkAll([.. OfEveryKind.Concat(WithWhatStays).Distinct(StringComparer.Ordinal)], 1280, 800));

    [BrowserFact]
    public async Task Nothing_covers_the_focus_where_all_is_twice_as_large() => Faults.None(await WalkAll(WithWhatStays, 640, 400));

    // Where a bar or a column stays while the page scrolls.
    private static readonly string[] WithWhatStays = ["ak-2016/ifa/", "compare/ak-2016-ifa...mi-2025-ifa/"];

    private IEnumerable<string> OfEveryKind =>
        site.Plan.Pages.Values.GroupBy(page => page.Component).Select(kind => kind.MinBy(page => new FileInfo(Path.Combine(site.Folder, page.File)).Length)!.Address).Append(SiteAddresses.Search + "#q=grief");

    private Task<IReadOnlyList<string>> WalkAll(IReadOnlyList<string> addresses, int width, int height) =>
        // Without motion, so that what is scrolled to is there at once.
        chromium.Look(site.Address, addresses, new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = height } }, async page =>
        {
            var all = await page.EvaluateAsync<int>(Number);
            var (there, seen) = await Walk(page, "Tab", all);
            var (back, seenAgain) = await Walk(page, "Shift+Tab", all);
            return [.. there, .. back, .. seen == all && seenAgain == all ? Array.Empty<string>() : [$"of {all} there are {seen} reached, and on the way back {seenAgain}"]];
        });

    private static async Task<(IReadOnlyList<string> Faults, int Reached)> Walk(IPage page, string key, int most)
    {
        var faults = new List<string>();
        var reached = new HashSet<int>();
        for (var step = 0; step <= most; step++)
        {
            await page.Keyboard.PressAsync(key);
            var stop = await page.EvaluateAsync<JsonElement>(Look);
            var number = stop.GetProperty("stop").GetInt32();
            if (number >= 0 && !reached.Add(number))
            {
                break;
            }

            faults.AddRange(number >= 0 && stop.GetProperty("fault").GetString() is { Length: > 0 } fault ? [fault] : []);
        }

        return (faults, reached.Count);
    }
}

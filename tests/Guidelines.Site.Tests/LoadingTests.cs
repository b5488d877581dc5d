using System.Globalization;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>How pages come up: from one host, without jumps, fast on a slow line.</summary>
[Collection(nameof(ShippedSite))]
public sealed class LoadingTests(BuiltSite site, Chromium chromium)
{
    // Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back.
    private static readonly Dictionary<string, object> Slow4G = new(StringComparer.Ordinal) { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 1.6e6 / 8, ["uploadThroughput"] = 750e3 / 8 };

    // The goal is 1 s on an idle machine; a busy one, on which tests run side by side, may take twice that.
    private const int LargestPaintMilliseconds = 2000;

    private const string Watch =
        """
        window.paint = 0; window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.paint = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
        """;

    [BrowserFact]
    public async Task No_page_asks_another_host_or_writes_an_error()
    {
        var faults = await chromium.Look(site, Addresses, new(), async page =>
        {
            var found = new List<string>();
            page.Request += (_, request) => found.AddRange(new Uri(request.Url).Authority == site.Address.Authority ? [] : [request.Url]);
            page.Console += (_, message) => found.AddRange(message.Type == "error" ? [message.Text] : []);
            page.PageError += (_, error) => found.Add(error);
            await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
            return found;
        });

        Faults.None(faults);
    }

    [BrowserFact]
    public async Task Nothing_jumps_while_a_page_comes_up_on_a_slow_line_and_it_is_soon_there()
    {
        var faults = new List<string>();
        // One after another: they share the machine's time, not the line's.
        foreach (var address in Addresses)
        {
            await using var opened = await chromium.Open(null);
            await opened.Page.AddInitScriptAsync(Watch);
            var session = await opened.Context.NewCDPSessionAsync(opened.Page);
            await session.SendAsync("Network.enable");
            await session.SendAsync("Network.emulateNetworkConditions", Slow4G);
            await opened.Page.GotoAsync(site.At(address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
            await opened.Page.WaitForFunctionAsync("window.paint > 0");
            var paint = await opened.Page.EvaluateAsync<double>("window.paint");
            var shift = await opened.Page.EvaluateAsync<double>("window.shift");
            faults.AddRange(paint <= LargestPaintMilliseconds && shift == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"/{address}: largest paint after {paint:0} ms, shift {shift:0.####}")]);
        }

        Faults.None(faults);
    }

    private List<string> Addresses => [.. site.Samples.Select(page => page.Address)];
}

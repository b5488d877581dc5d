using System.Globalization;
using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>How pages come up: from one host, without jumps, fast on a slow line.</summary>
[Collection(nameof(ShippedSite))]
public sealed class LoadingTests(BuiltSite site, Chromium chromium)
{
    // Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back.
    private static readonly Dictionary<string, object> Slow4G = new(StringComparer.Ordinal) { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 1.6e6 / 8, ["uploadThroughput"] = 750e3 / 8 };

    // … on a processor four times as slow as this one.
    private static readonly Dictionary<string, object> SlowProcessor = new(StringComparer.Ordinal) { ["rate"] = 4 };

    private const int LargestPaintMilliseconds = 1000;

    // The bound is the line's and the page's; on a machine that is busy with something else, one of a few loads shows it.
    private const int Loads = 5;

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
            var (paint, shift) = (double.MaxValue, 0.0);
            for (var load = 0; load < Loads && paint > LargestPaintMilliseconds && shift == 0; load++)
            {
                (paint, shift) = await Load(address);
            }

            faults.AddRange(paint <= LargestPaintMilliseconds && shift == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"/{address}: largest paint after {paint:0} ms, shift {shift:0.####}")]);
        }

        Faults.None(faults);
    }

    [BrowserTheory]
    [InlineData(SiteAddresses.Search + "#q=grief", ".hits li")]
    [InlineData("compare/ak-2016-ifa...mi-2025-ifa/?show=substance&view=sides", ".sides.made")]
    [InlineData("compare/?base=mi-2025-ifa&head=ak-2016-ifa", ".swap:not([hidden])")]
    public async Task Nothing_jumps_when_a_script_shows_what_the_address_asks_for(string address, string shown) =>
        Assert.Equal(0, (await Load(address, shown)).Shift);

    private List<string> Addresses => [.. site.Samples.Select(page => page.Address)];

    /// <summary>When the largest paint was, in milliseconds, and how far things moved until all scripts had run.</summary>
    private async Task<(double Paint, double Shift)> Load(string address, string shown = "body")
    {
        await using var opened = await chromium.Open(null);
        await opened.Page.AddInitScriptAsync(Watch);
        var session = await opened.Context.NewCDPSessionAsync(opened.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", Slow4G);
        await session.SendAsync("Emulation.setCPUThrottlingRate", SlowProcessor);
        await opened.Page.GotoAsync(site.At(address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        await opened.Page.WaitForSelectorAsync(shown);
        await opened.Page.WaitForFunctionAsync("window.paint > 0");
        // What the last script did is on the screen after two frames.
        await opened.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return (await opened.Page.EvaluateAsync<double>("window.paint"), await opened.Page.EvaluateAsync<double>("window.shift"));
    }
}

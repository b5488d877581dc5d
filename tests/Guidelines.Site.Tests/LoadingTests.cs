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
        window.paint = 0; window.shifted = [];
        const place = box => [box.left, box.top, box.width, box.height].map(Math.round).join(" ");
        const moved = ({ node, previousRect, currentRect }) => `${(node?.outerHTML ?? node?.textContent ?? "").slice(0, 80)} from ${place(previousRect)} to ${place(currentRect)}`;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.paint = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifted.push(`${Math.round(entry.startTime)} ms: ${entry.sources.slice(0, 2).map(moved).join(", ")}`); }).observe({ type: "layout-shift", buffered: true });
        """;

    [BrowserFact]
    public async Task No_page_asks_another_host_or_writes_an_error()
    {
        var faults = await chromium.Look(site.Address, Addresses, new(), async page =>
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
    public async Task A_page_is_soon_there_on_a_slow_line()
    {
        var faults = new List<string>();
        // One after another: they share the machine's time, not the line's.
        foreach (var address in Addresses)
        {
            var paint = double.MaxValue;
            for (var load = 0; load < Loads && paint > LargestPaintMilliseconds; load++)
            {
                paint = Math.Min(paint, (await Load(address)).Paint);
            }

            faults.AddRange(paint <= LargestPaintMilliseconds ? [] : [string.Create(CultureInfo.InvariantCulture, $"/{address}: largest paint after {paint:0} ms")]);
        }

        Faults.None(faults);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(900)]
    [InlineData(375)]
    public async Task Nothing_jumps_while_a_page_comes_piece_by_piece_and_its_scripts_late(int width)
    {
        await using var slow = await SiteServer.Start(site.Folder, inPieces: true);

        var faults = await chromium.Look(slow.Address, Addresses, new() { ViewportSize = new() { Width = width, Height = 800 } }, async page =>
        {
            // Where the browser pauses within a piece is chance; what moves between two pieces, moves again.
            if ((await Shifted(page)).Length > 0)
            {
                await page.ReloadAsync();
            }

            return await Shifted(page);
        }, Watch);

        Faults.None(faults);
    }

    [BrowserTheory]
    [InlineData(SiteAddresses.Search + "#q=grief", ".hits li")]
    [InlineData("compare/ak-2016-ifa...mi-2025-ifa/?show=substance&view=sides", ".sides.made")]
    [InlineData("compare/?base=mi-2025-ifa&head=ak-2016-ifa", ".swap:not([hidden])")]
    public async Task Nothing_jumps_when_a_script_shows_what_the_address_asks_for(string address, string shown) =>
        Faults.None((await Load(address, shown)).Shifted);

    private List<string> Addresses => [.. site.Samples.Select(page => page.Address)];

    /// <summary>When the largest paint was, in milliseconds, and what moved until all scripts had run.</summary>
    private async Task<(double Paint, string[] Shifted)> Load(string address, string shown = "body")
    {
        await using var opened = await chromium.Open(null, before: Watch);
        var session = await opened.Context.NewCDPSessionAsync(opened.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", Slow4G);
        await session.SendAsync("Emulation.setCPUThrottlingRate", SlowProcessor);
        await opened.Page.GotoAsync(site.At(address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        await opened.Page.WaitForSelectorAsync(shown);
        await opened.Page.WaitForFunctionAsync("window.paint > 0");
        return (await opened.Page.EvaluateAsync<double>("window.paint"), await Shifted(opened.Page));
    }

    /// <summary>What moved until now; what the last script did is on the screen after two frames.</summary>
    private static async Task<string[]> Shifted(IPage page)
    {
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return await page.EvaluateAsync<string[]>("window.shifted");
    }
}

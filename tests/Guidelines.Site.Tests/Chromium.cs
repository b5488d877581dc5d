using Microsoft.Playwright;

namespace Guidelines.Site.Tests;

/// <summary>One real browser for all tests, started when the first asks for it: Debian's package, or the one that CHROMIUM names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Two cores are busy with three pages; more would only make each wait longer.
    private const int AtATime = 3;

    // Far more than anything takes; a machine that is paused meanwhile is no fault of a page.
    private const float MostMilliseconds = 60_000;

    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;

    private Task<IBrowser>? _browser;

    /// <summary>Why tests in a browser cannot run; null where they can.</summary>
    internal static string? Missing { get; } = File.Exists(Executable) ? null : $"there is no browser at {Executable}: apt-get install chromium, or name one in CHROMIUM";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await (await _browser).CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Looks at pages in contexts of their own, several at a time, and at what a search found when it is there; gives the faults in the order of the pages, each as <c>address: what</c>.</summary>
    /// <param name="site">Where the site is served.</param>
    /// <param name="addresses">The pages.</param>
    /// <param name="options">How they are shown.</param>
    /// <param name="look">Gives what is wrong with a page.</param>
    /// <param name="before">A script that runs before each page's own.</param>
    internal async Task<IReadOnlyList<string>> Look(Uri site, IReadOnlyList<string> addresses, BrowserNewContextOptions options, Func<IPage, Task<IEnumerable<string>>> look, string? before = null)
    {
        var faults = new IEnumerable<string>[addresses.Count];
        await Parallel.ForAsync(0, addresses.Count, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (i, _) =>
        {
            await using var opened = await Open(new(site, addresses[i]), options, before);
            if (addresses[i].Contains("#q=", StringComparison.Ordinal))
            {
                await opened.Page.WaitForSelectorAsync(".hits li");
            }

            faults[i] = [.. (await look(opened.Page)).Select(fault => $"/{addresses[i]}: {fault}")];
        });
        return [.. faults.SelectMany(found => found)];
    }

    /// <summary>A page in a context of its own, without anything that another left behind; an empty one without an address.</summary>
    internal async Task<OpenedPage> Open(Uri? address, BrowserNewContextOptions? options = null, string? before = null)
    {
        IBrowser browser;
        lock (Executable)
        {
            _browser ??= Launch();
        }

        browser = await _browser;
        var context = await browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(MostMilliseconds);
        var page = await context.NewPageAsync();
        if (before is not null)
        {
            await page.AddInitScriptAsync(before);
        }

        if (address is not null)
        {
            await page.GotoAsync(address.AbsoluteUri);
        }

        return new(context, page);
    }

    private async Task<IBrowser> Launch()
    {
        Assertions.SetDefaultExpectTimeout(MostMilliseconds);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}

/// <summary>A page that closes with its context.</summary>
internal sealed record OpenedPage(IBrowserContext Context, IPage Page) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Guidelines.Site;

namespace Guidelines.Publishing;

/// <summary>Publishes a site as a folder that any web server can serve, with every file compressed beside itself.</summary>
/// <remarks>A build that fails or is killed leaves the former site as it was (<see cref="StagedSite"/>).</remarks>
public sealed class SitePublisher(SitePlan plan, PublishOptions options)
{
    private const int Slowest = 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ConcurrentBag<PageTime> _times = [];
    private long _bytes;

    /// <summary>Why a folder cannot take a site; null where it can.</summary>
    public static string? Refusal(string folder) =>
        File.Exists(folder) ? $"'{folder}' is a file; a site is a folder"
        : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, StagedSite.Mark)) ? $"'{folder}' holds something that this program did not build; name a new or empty folder"
        : null;

    /// <exception cref="IOException">A file cannot be written; the former site stands as before.</exception>
    public async Task<PublishReport> Publish(string folder, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var since = Stopwatch.GetTimestamp();
        using var site = StagedSite.Begin(folder);
        await WriteAll(site.Folder, progress, cancellation);
        site.TakePlace();
        return new()
        {
            Pages = plan.Pages.Count,
            Files = plan.Files.Count + SiteAssets.All.Count,
            Bytes = _bytes,
            Elapsed = Stopwatch.GetElapsedTime(since),
            Slowest = [.. _times.OrderByDescending(time => time.Elapsed).Take(Slowest)],
        };
    }

    private async Task WriteAll(string work, IProgress<int>? progress, CancellationToken cancellation)
    {
        var renderer = new PageRenderer(plan, options.Settings);
        foreach (var folder in plan.Pages.Values.Select(page => page.File).Concat(plan.Files.Keys).Concat(SiteAssets.All.Keys).Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(work, folder!));
        }

        plan.Site.Prepare();
        var done = 0;
        await Parallel.ForEachAsync(plan.Pages.Values, cancellation, async (page, _) =>
        {
            var began = Stopwatch.GetTimestamp();
            Write(work, page.File, Utf8.GetBytes(await renderer.Render(page)));
            _times.Add(new(page.Address, Stopwatch.GetElapsedTime(began)));
            progress?.Report(Interlocked.Increment(ref done));
        });
        Parallel.ForEach(plan.Files.Values, new ParallelOptions { CancellationToken = cancellation }, file => Write(work, file.Address, Utf8.GetBytes(file.Text())));
        foreach (var (address, content) in SiteAssets.All)
        {
            Write(work, address, content);
        }

        Write(work, "robots.txt", Utf8.GetBytes(Sitemap.Robots(options.Settings.BaseUrl)));
        if (options.Settings.BaseUrl is { } baseUrl)
        {
            Write(work, Sitemap.File, Utf8.GetBytes(Sitemap.Of(plan, baseUrl)));
        }
    }

    private void Write(string work, string address, byte[] content)
    {
        var path = Path.Combine(work, address);
        File.WriteAllBytes(path, content);
        Interlocked.Add(ref _bytes, content.Length);
        Compressed.Write(path, content, options.BrotliQuality);
    }
}

/// <summary>How a site is published.</summary>
public sealed record PublishOptions
{
    public SiteSettings Settings { get; init; } = new();

    /// <summary>0 to 11; from 6 on, each step takes much longer and saves little.</summary>
    public int BrotliQuality { get; init; } = 5;
}

/// <summary>What a build has done.</summary>
public sealed record PublishReport
{
    public required int Pages { get; init; }

    /// <summary>Downloads, styles and scripts.</summary>
    public required int Files { get; init; }

    /// <summary>Before compression.</summary>
    public required long Bytes { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>The pages that took longest, the slowest first.</summary>
    public required IReadOnlyList<PageTime> Slowest { get; init; }
}

/// <summary>How long a page took to render, write and compress.</summary>
public sealed record PageTime(string Address, TimeSpan Elapsed);

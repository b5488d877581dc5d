using System.Diagnostics;
using System.Globalization;
using System.Text;
using Guidelines.Libraries;
using Guidelines.Publishing;
using Guidelines.Site;
using Guidelines.Site.Pages;
using Guidelines.Tests.Content;

namespace Guidelines.Benchmarks;

/// <summary>How fast pages are rendered, written and compressed, beside Hugo rendering as many.</summary>
internal static class SiteSpeed
{
    private const int Pages = 10_000;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("guidelines-site-").FullName;
        try
        {
            Ours(Path.Combine(folder, "ours"));
            Hugo(Path.Combine(folder, "hugo"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Pages of behaviors as they are published, each many times over under addresses of its own.</summary>
    private static void Ours(string folder)
    {
        var site = new SiteLibrary(Library.Of(ShippedContent.Reading).Published());
        var behaviors = site.Documents.SelectMany(document => document.Domains.SelectMany(domain => domain.Behaviors), (document, behavior) => (document, behavior.Id)).ToList();
        var plan = new SitePlan(site, Enumerable.Range(0, Pages).Select(number =>
        {
            var (document, behavior) = behaviors[number % behaviors.Count];
            var address = SiteAddresses.Behavior(document, behavior).TrimEnd('/') + string.Create(CultureInfo.InvariantCulture, $"-{number}/");
            return new SitePage(address, typeof(BehaviorPage), new Dictionary<string, object>(StringComparer.Ordinal) { [nameof(BehaviorPage.Node)] = site.Behavior(behavior)! });
        }), []);
        for (var round = 1; round <= 3; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var report = new SitePublisher(plan, new()).Publish(folder).GetAwaiter().GetResult();
            Tell($"guidelines, round {round}", report.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - before, $"{report.Bytes / Pages} bytes a page; with brotli and gzip");
        }

        var since = Stopwatch.GetTimestamp();
        _ = LinkCheck.Of(folder);
        Tell("check of HTML and links", Stopwatch.GetElapsedTime(since), null, "timed apart");
    }

    /// <summary>Pages as long, of Markdown with one layout; Hugo compresses nothing.</summary>
    private static void Hugo(string folder)
    {
        Write(folder, "config.toml", "baseURL = 'https://example.org/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section']\n");
        Write(folder, "layouts/_default/single.html", "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n");
        var paragraph = string.Concat(Enumerable.Repeat("Words that stand for a behavior of *some* level, [linked](/elsewhere/) as it may be. ", 6));
        var text = string.Join("\n\n", Enumerable.Repeat(paragraph, 9));
        for (var number = 0; number < Pages; number++)
        {
            Write(folder, $"content/{number % 100}/{number}.md", $"---\ntitle: Behavior {number}\n---\n{text}\n");
        }

        for (var round = 1; round <= 2; round++)
        {
            try
            {
                using var hugo = Process.Start(new ProcessStartInfo("hugo", ["--quiet", "--source", folder]))!;
                var since = Stopwatch.GetTimestamp();
                hugo.WaitForExit();
                Tell($"hugo, round {round}", Stopwatch.GetElapsedTime(since), null, $"{new FileInfo(Path.Combine(folder, "public/0/0/index.html")).Length} bytes a page; not compressed");
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Console.WriteLine("hugo: not installed (Debian: apt-get install hugo)");
                return;
            }
        }
    }

    private static void Tell(string what, TimeSpan elapsed, TimeSpan? processor, string remark) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {elapsed.TotalSeconds:0.0} s | {Pages / elapsed.TotalSeconds:0}/s | {(processor is { } time ? $"{time.TotalMilliseconds / Pages:0.00} ms" : "")} | {remark} |"));

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

using System.Runtime.CompilerServices;
using Guidelines.Libraries;
using Guidelines.Publishing;
using Guidelines.Reading;
using Guidelines.Service.Description;

namespace Guidelines.Site.Tests;

/// <summary>The site of the shipped content, built once for all tests, and served.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("guidelines-site-");

    private SiteServer _server = null!;

    internal static string ShippedContent => Path.Combine(Repository(), "content");

    internal SitePlan Plan { get; private set; } = null!;

    internal string Folder => Path.Combine(_root.FullName, "site");

    internal Uri Address => _server.Address;

    /// <summary>Of every kind of page the smallest and the largest.</summary>
    internal IReadOnlyList<SitePage> Samples { get; private set; } = [];

    /// <summary>All pages, parsed when asked for.</summary>
    internal IEnumerable<ReadPage> Pages => Plan.Pages.Values.OrderBy(page => page.Address, StringComparer.Ordinal).AsParallel().AsOrdered().Select(page => ReadPage.Of(Folder, page));

    public async Task InitializeAsync()
    {
        Plan = PlanOf(ShippedContent);
        await new SitePublisher(Plan, new()).Publish(Folder);
        Samples = [.. Plan.Pages.Values.GroupBy(page => page.Component).SelectMany(kind => new[] { kind.MinBy(Size)!, kind.MaxBy(Size)! }.Distinct()).OrderBy(page => page.Address, StringComparer.Ordinal)];
        _server = await SiteServer.Start(Folder);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _root.Delete(recursive: true);
    }

    internal static SitePlan PlanOf(string content) => SitePlan.Of(new SiteLibrary(Library.Of(ContentFolder.Read(content)).Published()), ServiceDescription.Reference);

    /// <summary>The largest page that a component shows.</summary>
    internal SitePage Largest<TComponent>() => Plan.Pages.Values.Where(page => page.Component == typeof(TComponent)).MaxBy(Size)!;

    internal Uri At(string address) => new(Address, address);

    private long Size(SitePage page) => new FileInfo(Path.Combine(Folder, page.File)).Length;

    private static string Repository([CallerFilePath] string here = "")
    {
        // A deterministic build may record the file as /_/…; the output folder then leads to the sources.
        for (var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Guidelines.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Guidelines.sln was not found above the tests");
    }
}

/// <summary>What tests of the shipped site share: one build, one browser. They run one after another, and each looks at many pages at the same time.</summary>
[CollectionDefinition(nameof(ShippedSite))]
public sealed class ShippedSite : ICollectionFixture<BuiltSite>, ICollectionFixture<Chromium>;

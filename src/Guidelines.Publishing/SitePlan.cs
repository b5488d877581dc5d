using System.Collections.Frozen;
using Guidelines.Documents;
using Guidelines.Reporting;
using Guidelines.Site;
using Guidelines.Site.Api;
using Guidelines.Site.Pages;
using Guidelines.Writing;

namespace Guidelines.Publishing;

/// <summary>A page of the site: where it stands, and the component that shows it.</summary>
/// <param name="Address">As <see cref="SiteAddresses"/> has it.</param>
/// <param name="Component">A component of the site's pages.</param>
/// <param name="Parameters">The component's own.</param>
public sealed record SitePage(string Address, Type Component, IDictionary<string, object> Parameters)
{
    /// <summary>The file that a web server gives for the address.</summary>
    public string File => Address.Length == 0 || Address.EndsWith('/') ? Address + "index.html" : Address;
}

/// <summary>A file of the site that is no page, made when it is asked for.</summary>
/// <param name="Address">From the root of the site.</param>
/// <param name="ContentType">With its character set.</param>
/// <param name="Text">Makes the content.</param>
public sealed record SiteFile(string Address, string ContentType, Func<string> Text);

/// <summary>All pages and files of a library's site.</summary>
public sealed class SitePlan
{
    internal SitePlan(SiteLibrary site, IEnumerable<SitePage> pages, IEnumerable<SiteFile> files)
    {
        Site = site;
        Pages = pages.ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
        Files = files.ToFrozenDictionary(file => file.Address, StringComparer.Ordinal);
    }

    public SiteLibrary Site { get; }

    /// <summary>By address.</summary>
    public FrozenDictionary<string, SitePage> Pages { get; }

    /// <summary>By address; styles and scripts are not among them (<see cref="SiteAssets"/>).</summary>
    public FrozenDictionary<string, SiteFile> Files { get; }

    /// <param name="site">What the pages show.</param>
    /// <param name="api">The service's description of itself, made when it is first asked for.</param>
    public static SitePlan Of(SiteLibrary site, Lazy<ApiReference> api) =>
        new(site, PagesOf(site, api), Downloads(site).Append(new(ApiReference.Address, "application/json", () => api.Value.Json)));

    private static IEnumerable<SitePage> PagesOf(SiteLibrary site, Lazy<ApiReference> api)
    {
        var library = site.Library;
        yield return Page<HomePage>(SiteAddresses.Home);
        yield return Page<CompareIndexPage>(SiteAddresses.Compare);
        yield return Page<RequirementsPage>(SiteAddresses.Requirements);
        yield return Page<SearchPage>(SiteAddresses.Search);
        yield return Page<SelfStudyIndexPage>(SiteAddresses.SelfStudy);
        yield return Page<GlossaryPage>(SiteAddresses.Glossary);
        yield return Page<DomainsPage>(SiteAddresses.Domains);
        yield return Page<AboutPage>(SiteAddresses.About);
        yield return Page<DevelopersPage>(SiteAddresses.Developers, (nameof(DevelopersPage.Api), api));
        yield return Page<NotFoundPage>(SiteAddresses.NotFound);
        foreach (var domain in library.Vocabulary.Domains)
        {
            yield return Page<DomainPage>(SiteAddresses.Domain(domain.Id), (nameof(DomainPage.Domain), domain));
            foreach (var area in domain.Areas)
            {
                yield return Page<AreaPage>(SiteAddresses.Area(area.Id), (nameof(AreaPage.Area), area));
            }
        }

        foreach (var content in library.Editions)
        {
            yield return Page<EditionPage>(SiteAddresses.Edition(content.Edition.Id), (nameof(EditionPage.Content), content));
            yield return Page<LevelsPage>(SiteAddresses.Levels(content.Edition.Id), (nameof(LevelsPage.Content), content));
        }

        foreach (var page in library.Documents.SelectMany(document => DocumentPages(document, site)))
        {
            yield return page;
        }

        foreach (var (left, right) in SitePairs.Documents(library))
        {
            yield return Page<ComparisonPage>(SiteAddresses.Comparison(left.Id, right.Id), (nameof(ComparisonPage.Base), left), (nameof(ComparisonPage.Head), right));
        }

        foreach (var (left, right) in SitePairs.Editions(library))
        {
            yield return Page<EditionComparisonPage>(SiteAddresses.Comparison(left.Edition.Id, right.Edition.Id), (nameof(EditionComparisonPage.Base), left), (nameof(EditionComparisonPage.Head), right));
        }
    }

    private static IEnumerable<SitePage> DocumentPages(GuidelineDocument document, SiteLibrary site)
    {
        yield return Page<DocumentPage>(SiteAddresses.Document(document), (nameof(DocumentPage.Document), document));
        if (document.Domains.Any(domain => !domain.Areas.IsEmpty))
        {
            yield return Page<SelfStudyPage>(SiteAddresses.SelfStudyOf(document), (nameof(SelfStudyPage.Document), document));
        }

        foreach (var behavior in document.Domains.SelectMany(domain => domain.Behaviors))
        {
            yield return Page<BehaviorPage>(SiteAddresses.Behavior(document, behavior.Id), (nameof(BehaviorPage.Node), site.Behavior(behavior.Id)!));
        }
    }

    private static IEnumerable<SiteFile> Downloads(SiteLibrary site)
    {
        var library = site.Library;
        yield return new(site.SearchIndex.Address, "application/json; charset=utf-8", () => site.SearchIndex.Text);
        foreach (var document in library.Documents)
        {
            yield return Json(document.Id, () => DocumentJson.Write(document, library.Vocabulary, library.InferredAreas.ByBehavior));
            yield return Csv(document.Id, () => DocumentCsv.Write(DocumentJson.Of(document, library.Vocabulary, library.InferredAreas.ByBehavior)));
            yield return Markdown(document.Id, () => CanonicalWriter.Write(document));
        }

        foreach (var (left, right) in SitePairs.Documents(library))
        {
            var name = $"{left.Id}...{right.Id}";
            yield return Json(name, () => ComparisonJson.Write(site.Compare(left, right)));
            yield return Csv(name, () => ComparisonCsv.Write(site.Compare(left, right), library));
            yield return Markdown(name, () => ComparisonMarkdown.Write(site.Compare(left, right), library, listAll: false));
        }

        foreach (var (left, right) in SitePairs.Editions(library))
        {
            var name = $"{left.Edition.Id}...{right.Edition.Id}";
            yield return Json(name, () => EditionComparisonJson.Write(site.Compare(left, right)));
            yield return Csv(name, () => EditionCsv.Write(site.Compare(left, right), library));
            yield return Markdown(name, () => EditionMarkdown.Write(site.Compare(left, right), library, listAll: false));
        }
    }

    private static SitePage Page<TComponent>(string address, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var named = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            named.Add(name, value);
        }

        return new(address, typeof(TComponent), named);
    }

    private static SiteFile Json(string name, Func<string> text) => new(SiteAddresses.Download(name, "json"), "application/json; charset=utf-8", text);

    private static SiteFile Csv(string name, Func<string> text) => new(SiteAddresses.Download(name, "csv"), "text/csv; charset=utf-8; header=present", text);

    private static SiteFile Markdown(string name, Func<string> text) => new(SiteAddresses.Download(name, "md"), "text/markdown; charset=utf-8", text);
}

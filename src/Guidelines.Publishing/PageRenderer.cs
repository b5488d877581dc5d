using Guidelines.Site;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guidelines.Publishing;

/// <summary>Renders pages to HTML, for a file or for an answer; any number of threads may ask at the same time.</summary>
/// <param name="plan">Whose pages they are.</param>
/// <param name="settings">Of the site; without them it has no canonical links.</param>
/// <param name="isLive">Whether a service answers beside the pages.</param>
public sealed class PageRenderer(SitePlan plan, SiteSettings? settings = null, bool isLive = false)
{
    // Components of this site ask for no services.
    private static readonly IServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    public async Task<string> Render(SitePage page)
    {
        var context = new PageContext
        {
            Site = plan.Site,
            Address = page.Address,
            Settings = settings ?? new(),
            IsLive = isLive,
            // It is shown at whatever address does not exist.
            Root = page.Address == SiteAddresses.NotFound ? settings?.BaseUrl?.AbsolutePath ?? "/" : null,
        };

        // A renderer keeps all that it has rendered, so each page has its own.
        await using var renderer = new HtmlRenderer(NoServices, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(SiteRoot.Context)] = context,
                [nameof(SiteRoot.Component)] = page.Component,
                [nameof(SiteRoot.Parameters)] = page.Parameters,
            });
            return (await renderer.RenderComponentAsync<SiteRoot>(parameters)).ToHtmlString();
        });
    }
}

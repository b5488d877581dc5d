using Guidelines.Libraries;
using Microsoft.AspNetCore.Components;

namespace Guidelines.Site;

/// <summary>What every page and part has: the page that it stands on, and through it the library and links to other pages.</summary>
public abstract class SiteComponent : ComponentBase
{
    [CascadingParameter]
    public PageContext Page { get; set; } = null!;

    protected SiteLibrary Site => Page.Site;

    protected Library Library => Page.Site.Library;

    /// <summary>The way from this page to another one (<see cref="SiteAddresses"/>).</summary>
    protected string To(string address) => Page.To(address);
}

using Guidelines.Search.Engines;
using Guidelines.Site;

namespace Guidelines.Service;

/// <summary>What an operator decides about a service.</summary>
public sealed record ServiceOptions
{
    /// <summary>The content folder, watched while it is served.</summary>
    public required string Content { get; init; }

    /// <summary>How many requests one client may make in a minute; 0 for no limit.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>Makes the search index; by default one that is gone with the process.</summary>
    public SearchEngineBuilder SearchEngine { get; init; } = FtsEngine.Build;

    /// <summary>What those who run the site say of it.</summary>
    public SiteSettings Site { get; init; } = new();

    /// <summary>How long the content must stay as it is before it is read again: an editor or a version control system writes several files.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How often the content is looked at where the file system tells of no change: on network drives, and after the folder was replaced.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(2);
}

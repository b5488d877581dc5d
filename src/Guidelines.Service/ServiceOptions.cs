namespace Guidelines.Service;

/// <summary>What an operator decides about a service.</summary>
public sealed record ServiceOptions
{
    /// <summary>The content folder, watched while it is served.</summary>
    public required string Content { get; init; }

    /// <summary>How many requests one client may make in a minute; 0 for no limit.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>The file that the search index is kept in; null for one that is gone with the process.</summary>
    public string? Index { get; init; }

    /// <summary>Where the site stands for those who read it, with a final slash, for canonical links; null where nobody said.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How long the content must stay as it is before it is read again: an editor or a version control system writes several files.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How often the content is looked at where the file system tells of no change: on network drives, and after the folder was replaced.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(2);
}

using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Service.Snapshots;

namespace Guidelines.Service.Resources;

/// <summary>Whether the service serves the content as it is now.</summary>
public sealed record HealthResource
{
    public required HealthStatus Status { get; init; }

    /// <summary>What is served.</summary>
    public required HealthLibrary Library { get; init; }

    /// <summary>Errors of the content folder.</summary>
    public ValueList<HealthFault> Faults { get; init; }

    internal static HealthResource Of(ContentState state, string folder)
    {
        var snapshot = state.Snapshot;
        return new HealthResource
        {
            Status = state.Faults.IsEmpty ? HealthStatus.Ok : HealthStatus.Degraded,
            Library = new(snapshot.Number, snapshot.Since, snapshot.Library.Editions.Count, snapshot.Library.Documents.Count),
            Faults = state.Faults.Select(fault => HealthFault.Of(fault, folder)).ToValueList(),
        };
    }
}

public enum HealthStatus
{
    /// <summary>The content is served as it stands.</summary>
    Ok,

    /// <summary>The content has errors: what was sound is served, after a broken edit what stood there before it.</summary>
    Degraded,
}

/// <summary>The library that is served: how many the process has served with it, since when, and how much it holds.</summary>
public sealed record HealthLibrary(int Number, DateTimeOffset Since, int Editions, int Documents);

/// <summary>An error of the content. Line and column are 0 where the whole file is meant.</summary>
/// <param name="Code">The kind of fault; content/README.md lists them.</param>
/// <param name="File">Relative to the content folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong.</param>
public sealed record HealthFault(string Code, string File, int Line, int Column, string Message)
{
    // The kind of fault and not the diagnostic's own words: those may quote a text that may not be shown; the log has them.
    internal static HealthFault Of(Diagnostic fault, string folder) =>
        new(fault.Code, Path.GetRelativePath(folder, fault.Place.File).Replace('\\', '/'), fault.Place.Line, fault.Place.Column, fault.Rule.Summary);
}

using System.Diagnostics.Metrics;
using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Search;
using Guidelines.Search.Engines;
using Guidelines.Service.Pages;

namespace Guidelines.Service.Snapshots;

/// <summary>
/// The library of one moment as others may see it. This is the one place where the service takes texts out that may not
/// be shown: behind it there is only the published library. A request sees one snapshot throughout.
/// </summary>
public sealed class LibrarySnapshot
{
    // As many as the participants of a workshop look at; a whole library has thousands.
    private const int KeptComparisons = 64;

    // Each holds the comparisons of all levels.
    private const int KeptEditionComparisons = 8;

    private static readonly Meter Meter = new("Guidelines.Service");
    private static readonly Counter<int> Computed = Meter.CreateCounter<int>("guidelines.comparisons", description: "Comparisons that were computed.");

    private readonly Memo<(string Base, string Head), DocumentComparison> _comparisons = new(KeptComparisons);
    private readonly Memo<(string Base, string Head), EditionComparison> _editionComparisons = new(KeptEditionComparisons);

    private LibrarySnapshot(Library published, int number, DateTimeOffset since, SearchEngineBuilder? engine)
    {
        Library = published;
        Search = CompetencySearch.Of(published, engine);
        Site = new LiveSite(published);
        Number = number;
        Since = since;
        Tag = string.Create(CultureInfo.InvariantCulture, $"library-{number}");
    }

    /// <summary>Without the texts that may not be shown.</summary>
    public Library Library { get; }

    /// <summary>Search over the library.</summary>
    public CompetencySearch Search { get; }

    /// <summary>The pages of the library.</summary>
    internal LiveSite Site { get; }

    /// <summary>Counts the snapshots of a process from 1.</summary>
    public int Number { get; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>What marks the cached answers of this snapshot.</summary>
    public string Tag { get; }

    /// <summary>Graph, layers and the search index are made here, so that no request waits for them.</summary>
    public static LibrarySnapshot Of(ContentReading reading, int number, DateTimeOffset since, SearchEngineBuilder? engine = null)
    {
        var published = Library.Of(reading).Published();
        _ = published.Graph;
        _ = published.InferredAreas;
        _ = published.Competencies;
        var snapshot = new LibrarySnapshot(published, number, since, engine);
        snapshot.Search.Suggest("");
        return snapshot;
    }

    /// <summary>Closes the search index; for when no request uses the snapshot any more.</summary>
    /// <remarks>Not <see cref="IDisposable"/>: the container would close it at the end of the first request that was given it.</remarks>
    public void Close() => Search.Dispose();

    /// <summary>Compares two documents; null where one of them is not here. However many ask at the same time, it is computed once.</summary>
    public async Task<DocumentComparison?> Compare(string baseId, string headId) =>
        Library.Document(baseId) is { } @base && Library.Document(headId) is { } head
            ? await _comparisons.Get((baseId, headId), () =>
            {
                Computed.Add(1, new("base", baseId), new("head", headId));
                return Library.Compare(@base, head);
            })
            : null;

    /// <summary>Compares two editions; null where one of them is not here, or where both are the same.</summary>
    public async Task<EditionComparison?> CompareEditions(string baseId, string headId) =>
        Library.Edition(baseId) is { } @base && Library.Edition(headId) is { } head && baseId != headId
            ? await _editionComparisons.Get((baseId, headId), () =>
            {
                Computed.Add(1, new("base", baseId), new("head", headId));
                return Library.Compare(@base, head);
            })
            : null;
}

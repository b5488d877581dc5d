using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Search.Engines;

namespace Guidelines.Service.Snapshots;

/// <summary>What is served, and what is wrong with the content folder as it is now.</summary>
/// <param name="Snapshot">The library that requests see.</param>
/// <param name="Faults">The errors of the last reading; empty where the content is sound.</param>
public sealed record ContentState(LibrarySnapshot Snapshot, ValueList<Diagnostic> Faults);

/// <summary>
/// The library that is served now. A reading of changed content takes its place as a whole, or not at all where it has an
/// error that the served one does not have: a broken edit changes nothing but the faults that are told.
/// </summary>
public sealed class LiveLibrary : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly SearchEngineBuilder? _engine;
    private ValueList<Diagnostic> _served;
    private volatile ContentState _state;

    /// <param name="content">What is served first, whatever errors it has.</param>
    /// <param name="clock">Tells when a snapshot was made.</param>
    /// <param name="engine">Makes the search index; null for one that is gone with the process.</param>
    public LiveLibrary(LoadedContent content, TimeProvider clock, SearchEngineBuilder? engine = null)
    {
        _clock = clock;
        _engine = engine;
        _served = content.Errors;
        _state = new(LibrarySnapshot.Of(content.Reading, 1, clock.GetUtcNow(), _engine), content.Errors);
    }

    /// <summary>Both parts of one moment.</summary>
    public ContentState State => _state;

    /// <summary>Takes changed content in. For one thread at a time.</summary>
    /// <returns>Whether it is served now.</returns>
    public bool Offer(LoadedContent content, string folder)
    {
        var snapshot = _state.Snapshot;
        ValueList<Diagnostic> faults = content.Errors.IsEmpty && !content.HasDocuments
            ? [Rules.NothingLeft.At(new Place(folder), "holds no document any more; what it held before is still served")]
            : content.Errors;
        if (!content.HasDocuments || HasNew(faults))
        {
            _state = new(snapshot, faults);
            return false;
        }

        _served = faults;
        _state = new(LibrarySnapshot.Of(content.Reading, snapshot.Number + 1, _clock.GetUtcNow(), _engine), faults);
        return true;
    }

    public void Dispose() => _state.Snapshot.Close();

    // By what they say, not by their lines: an edit above an old fault moves it.
    private bool HasNew(ValueList<Diagnostic> faults)
    {
        var known = _served.Select(Key).ToList();
        return !faults.Select(Key).All(known.Remove);

        static (string, string, string) Key(Diagnostic fault) => (fault.Place.File, fault.Code, fault.Message);
    }
}

namespace Guidelines.Service.Snapshots;

/// <summary>Tells when something may have changed in a folder: when the file system says so, and from time to time.</summary>
internal sealed class FolderSignal(string folder) : IDisposable
{
    private readonly SemaphoreSlim _changed = new(0);
    private FileSystemWatcher? _watcher;

    /// <summary>
    /// Watches the folder that stands there now. Called again after a change: a folder that was replaced is another one.
    /// Where it cannot be watched, only time tells.
    /// </summary>
    public void Watch()
    {
        _watcher?.Dispose();
        _watcher = null;
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Changed += OnChange;
            _watcher.Created += OnChange;
            _watcher.Deleted += OnChange;
            _watcher.Renamed += OnChange;
            _watcher.Error += OnChange;
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // There is no such folder now, or the system's watches are used up.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    public Task Wait(TimeSpan atMost, CancellationToken cancellation) => _changed.WaitAsync(atMost, cancellation);

    // The semaphore is left to the collector: a last event may still be on its way, and it holds nothing of the system.
    public void Dispose() => _watcher?.Dispose();

    private void OnChange(object sender, EventArgs change)
    {
        // One signal stands for all that nobody has looked at yet.
        if (_changed.CurrentCount == 0)
        {
            _changed.Release();
        }
    }
}

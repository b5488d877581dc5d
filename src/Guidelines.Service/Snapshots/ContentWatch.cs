using Guidelines.Reporting;
using Microsoft.AspNetCore.OutputCaching;

namespace Guidelines.Service.Snapshots;

/// <summary>Serves the content folder as it is edited.</summary>
internal sealed partial class ContentWatch(ServiceOptions options, LoadedContent first, LiveLibrary library, IOutputCacheStore cache, ILogger<ContentWatch> log) : BackgroundService
{
    // A folder that never rests is read all the same.
    private const int MaxQuietLooks = 25;

    // Longer than any request takes that still uses the library that was served before.
    private static readonly TimeSpan Retirement = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signal = new FolderSignal(options.Content);
        signal.Watch();
        var seen = first.Fingerprint;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (LoadedContent.FingerprintOf(options.Content) == seen)
            {
                await signal.Wait(options.Poll, stoppingToken);
                continue;
            }

            await Quiet(stoppingToken);
            signal.Watch();
            var content = LoadedContent.Read(options.Content);
            seen = content.Fingerprint;
            try
            {
                await TakeIn(content, stoppingToken);
            }
#pragma warning disable CA1031 // Content that our code cannot digest is a bug, and no reason to stop serving what there is.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogBug(exception.GetType().Name, exception.StackTrace);
            }
        }
    }

    /// <summary>Waits until the folder has stayed as it is for a while.</summary>
    private async Task Quiet(CancellationToken stopping)
    {
        var seen = "";
        for (var look = 0; look < MaxQuietLooks && LoadedContent.FingerprintOf(options.Content) is var now && now != seen; look++)
        {
            seen = now;
            await Task.Delay(options.Quiet, stopping);
        }
    }

    private async Task TakeIn(LoadedContent content, CancellationToken stopping)
    {
        var before = library.State;
        if (library.Offer(content, options.Content))
        {
            var now = library.State;
            await cache.EvictByTagAsync(before.Snapshot.Tag, stopping);
            var documents = Count.Of(now.Snapshot.Library.Documents.Count, "document");
            var errors = Count.Of(now.Faults.Count, "error");
            LogSwapped(now.Snapshot.Number, documents, errors);
            _ = Task.Delay(Retirement, CancellationToken.None).ContinueWith(_ => before.Snapshot.Close(), TaskScheduler.Default);
            return;
        }

        var broken = Count.Of(library.State.Faults.Count, "error");
        LogKept(before.Snapshot.Number, broken);
        foreach (var fault in library.State.Faults)
        {
            LogFault(fault.ToString());
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The content changed: library {Number} is served, with {Documents} and {Errors}.")]
    private partial void LogSwapped(int number, string documents, string errors);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content has {Errors}: library {Number}, read before them, is still served.")]
    private partial void LogKept(int number, string errors);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content could not be taken in: this is a bug of the program, {Type} {Stack}")]
    private partial void LogBug(string type, string? stack);
}

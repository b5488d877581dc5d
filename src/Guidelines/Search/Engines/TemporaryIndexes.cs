using System.Collections.Concurrent;

namespace Guidelines.Search.Engines;

/// <summary>The files of indexes that nobody keeps: gone when the index is closed, at the latest with the process.</summary>
internal static class TemporaryIndexes
{
    private static readonly ConcurrentDictionary<string, bool> Paths = new(StringComparer.Ordinal);

    static TemporaryIndexes() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var path in Paths.Keys)
        {
            Delete(path);
        }
    };

    /// <summary>A path that nothing stands at.</summary>
    public static string Add()
    {
        var path = Path.Combine(Path.GetTempPath(), $"guidelines-{Guid.NewGuid():N}.index");
        Paths.TryAdd(path, true);
        return path;
    }

    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
            Paths.TryRemove(path, out _);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Still open somewhere; it is tried again with the end of the process.
        }
    }
}

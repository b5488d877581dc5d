using System.Text;

namespace Guidelines.Publishing;

/// <summary>A site that is being written: in a folder beside its place, which it takes when it is whole.</summary>
/// <remarks>
/// The mark by which a folder is known to be a site is held open while the site is written: what a killed build has left behind is told by
/// nobody's holding it, and cleaned up by the next. The new site and the former exchange their names in one step. Where the system cannot do
/// that, taking the place is two renames; a build that is killed between them leaves the former site under its waiting name, from which the
/// next build fetches it back first.
/// </remarks>
internal sealed class StagedSite : IDisposable
{
    /// <summary>By this file a folder is known to be a site, and may be replaced.</summary>
    public const string Mark = ".guidelines-site";

    private const string Written = ".tmp";

    private const string Waiting = ".old";

    private readonly string _target;

    private readonly FileStream _mark;

    private StagedSite(string target)
    {
        _target = target;
        Folder = Beside(target, Written);
        Directory.CreateDirectory(Folder);
        _mark = new(Path.Combine(Folder, Mark), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        _mark.Write(Encoding.UTF8.GetBytes("Built by guidelines build, which may replace this folder.\n"));
    }

    /// <summary>Where the site is written to.</summary>
    public string Folder { get; }

    /// <exception cref="IOException">There can be no folder beside the wanted one.</exception>
    public static StagedSite Begin(string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var parent = Path.GetDirectoryName(target) ?? throw new IOException($"'{folder}' is the root of the file system");
        Directory.CreateDirectory(parent);
        CleanUp(target);
        return new(target);
    }

    /// <summary>Puts the written site in its place, and removes the former.</summary>
    public void TakePlace()
    {
        _mark.Dispose();
        if (FolderExchange.TryExchange(Folder, _target))
        {
            Remove(Folder);
            return;
        }

        var former = Beside(_target, Waiting);
        var isThereOne = Directory.Exists(_target);
        if (isThereOne)
        {
            Directory.Move(_target, former);
        }

        try
        {
            Directory.Move(Folder, _target);
        }
        catch (Exception exception) when (isThereOne && exception is IOException or UnauthorizedAccessException)
        {
            Directory.Move(former, _target);
            throw;
        }

        Remove(former);
    }

    /// <summary>Removes what was written, unless it has taken its place.</summary>
    public void Dispose()
    {
        _mark.Dispose();
        Remove(Folder);
    }

    private static void CleanUp(string target)
    {
        foreach (var former in Left(target, Waiting))
        {
            if (Directory.Exists(target))
            {
                Remove(former);
            }
            else
            {
                Directory.Move(former, target);
            }
        }

        foreach (var folder in Left(target, Written).Where(IsAbandoned))
        {
            Remove(folder);
        }
    }

    private static bool IsAbandoned(string folder)
    {
        try
        {
            using var mark = new FileStream(Path.Combine(folder, Mark), FileMode.Open, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // What cannot be removed hinders no site, and the next build tries again.
    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string Beside(string target, string ending) => Prefix(target) + Guid.NewGuid().ToString("N") + ending;

    private static IEnumerable<string> Left(string target, string ending) =>
        [.. Directory.EnumerateDirectories(Path.GetDirectoryName(target)!)
            .Where(folder => folder.StartsWith(Prefix(target), StringComparison.Ordinal) && folder.EndsWith(ending, StringComparison.Ordinal) && Guid.TryParseExact(folder[Prefix(target).Length..^ending.Length], "N", out _))];

    private static string Prefix(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.");
}

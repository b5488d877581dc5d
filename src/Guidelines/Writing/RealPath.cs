namespace Guidelines.Writing;

/// <summary>Where a path leads once its symbolic links are followed, which tells whether a file would land outside a folder.</summary>
public static class RealPath
{
    // As many as Linux follows before it speaks of a loop.
    private const int MaxLinks = 40;

    /// <summary>The absolute path without links; parts that do not exist yet stay as they are.</summary>
    /// <exception cref="IOException">The links form a loop.</exception>
    public static string Of(string path) => Resolve(Path.GetFullPath(path), 0);

    /// <summary>Whether a path, its links followed, lies in a folder or is the folder itself.</summary>
    public static bool IsInside(string folder, string path)
    {
        var relative = Path.GetRelativePath(Of(folder), Of(path));
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static string Resolve(string path, int links)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (links >= MaxLinks)
            {
                throw new IOException($"'{path}' leads through more than {MaxLinks} symbolic links");
            }

            // A relative target starts at the folder that holds the link, which is resolved already.
            real = Resolve(Path.GetFullPath(target, real), ++links);
        }

        return real;
    }
}

using System.Text;

namespace Guidelines.Writing;

/// <summary>
/// Writes a set of files all or none. Everything is first written beside its place and flushed to the disk; only then
/// each file is renamed into place. A fault at any point puts back what stood there before.
/// </summary>
public static class AtomicFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="folder">The files' paths are relative to it; nothing is written outside it, symbolic links followed. Created where absent.</param>
    /// <param name="files">Paths with <c>/</c> between their parts, and texts, written as UTF-8.</param>
    /// <param name="replace">Whether a file that exists is replaced; otherwise it is a fault.</param>
    /// <returns>Null where every file was written; else what went wrong, in one sentence, and nothing has changed.</returns>
    public static string? Write(string folder, IReadOnlyList<ContentFile> files, bool replace) =>
        Write(folder, files, replace, path => new FileStream(path, FileMode.CreateNew, FileAccess.Write));

    /// <param name="folder">As above.</param>
    /// <param name="files">As above.</param>
    /// <param name="replace">As above.</param>
    /// <param name="create">Opens a temporary file; tests pass one whose disk fills up.</param>
    internal static string? Write(string folder, IReadOnlyList<ContentFile> files, bool replace, Func<string, Stream> create)
    {
        using var undo = new Undo();
        try
        {
            var places = files.Select(file => (Target: PathOf(folder, file.Path), file.Text)).ToList();
            if (places.Select(place => place.Target).Distinct(StringComparer.OrdinalIgnoreCase).Count() != places.Count)
            {
                return "two files of the set have the same name";
            }

            var moves = places.ConvertAll(place => (Temporary: Prepare(place.Target, place.Text, create, undo), place.Target));
            var backups = moves.ConvertAll(move => BackUp(move.Target, undo));
            foreach (var ((temporary, target), backup) in moves.Zip(backups))
            {
                File.Move(temporary, target, overwrite: replace);
                undo.OnFailure(() => PutBack(target, backup));
            }

            undo.Succeeded();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or EncoderFallbackException)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    /// <summary>The absolute path of a file of the set.</summary>
    /// <exception cref="IOException">The path leads out of the folder, by its parts or through a symbolic link.</exception>
    private static string PathOf(string folder, string path)
    {
        var target = Path.GetFullPath(Path.Combine(folder, path));
        var parent = Path.GetDirectoryName(target)!;
        return RealPath.IsInside(folder, parent) && target != Path.GetFullPath(folder)
            ? Path.Combine(RealPath.Of(parent), Path.GetFileName(target))
            : throw new IOException($"'{path}' leads out of '{folder}'");
    }

    private static string Prepare(string target, string text, Func<string, Stream> create, Undo undo)
    {
        CreateFolder(Path.GetDirectoryName(target)!, undo);
        var temporary = Beside(target, "tmp");
        undo.Always(() => File.Delete(temporary));
        using var stream = create(temporary);
        stream.Write(Utf8.GetBytes(text));
        if (stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }

        return temporary;
    }

    private static void CreateFolder(string folder, Undo undo)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(folder)!, undo);
        Directory.CreateDirectory(folder);
        undo.OnFailure(() => Directory.Delete(folder));
    }

    /// <summary>A copy of what stands at the target, so that renaming can replace it in one step; null where nothing stands there.</summary>
    private static string? BackUp(string target, Undo undo)
    {
        var file = new FileInfo(target);
        if (!file.Exists && file.LinkTarget is null)
        {
            return null;
        }

        var backup = Beside(target, "old");
        undo.Always(() => File.Delete(backup));
        if (file.LinkTarget is { } link)
        {
            File.CreateSymbolicLink(backup, link);
        }
        else
        {
            File.Copy(target, backup);
        }

        return backup;
    }

    private static void PutBack(string target, string? backup)
    {
        if (backup is null)
        {
            File.Delete(target);
        }
        else
        {
            File.Move(backup, target, overwrite: true);
        }
    }

    private static string Beside(string target, string ending) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.{ending}");

    /// <summary>What to do at the end, newest first; a step that fails does not keep the others from running.</summary>
    private sealed class Undo : IDisposable
    {
        private readonly Stack<(Action Step, bool Always)> _steps = new();
        private bool _succeeded;

        public void Always(Action step) => _steps.Push((step, true));

        public void OnFailure(Action step) => _steps.Push((step, false));

        public void Succeeded() => _succeeded = true;

        public void Dispose()
        {
            while (_steps.TryPop(out var next))
            {
                if (next.Always || !_succeeded)
                {
                    Try(next.Step);
                }
            }
        }

        private static void Try(Action step)
        {
            try
            {
                step();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The fault that led here is the one to tell; a temporary file may stay behind.
            }
        }
    }
}

using System.Globalization;
using System.Text;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;

namespace Guidelines.Service.Snapshots;

/// <summary>A content folder as it was at one moment.</summary>
/// <param name="Reading">What it holds.</param>
/// <param name="Fingerprint">The same as long as no file of it changes.</param>
public sealed record LoadedContent(ContentReading Reading, string Fingerprint)
{
    // A folder that changes all the time is read as it is; the next look at it finds the change.
    private const int MaxAttempts = 5;

    public ValueList<Diagnostic> Errors { get; } = Reading.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).ToValueList();

    public bool HasDocuments => Reading.Editions.Any(edition => !edition.Documents.IsEmpty);

    /// <summary>Reads a folder, and again where a file changed meanwhile: what was read is of one moment.</summary>
    public static LoadedContent Read(string folder) => Read(folder, ContentFolder.Read);

    /// <param name="folder">The content folder.</param>
    /// <param name="read">Reads it; tests pass a reader during which a file changes.</param>
    internal static LoadedContent Read(string folder, Func<string, ContentReading> read)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = FingerprintOf(folder);
            var reading = read(folder);
            if (attempt == MaxAttempts || FingerprintOf(folder) == before)
            {
                return new(reading, before);
            }
        }
    }

    /// <summary>The names, sizes, times and access modes of the files that a reading looks at; why there are none where the folder cannot be opened.</summary>
    public static string FingerprintOf(string folder)
    {
        try
        {
            var root = new DirectoryInfo(folder);
            var text = new StringBuilder();
            foreach (var file in root.EnumerateDirectories().Where(IsContent).SelectMany(below => below.EnumerateFiles()).Concat(root.EnumerateFiles()).Where(IsContent).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}|{(int)file.UnixFileMode}\n");
            }

            return text.ToString();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }

        // Names with a leading dot belong to tools.
        static bool IsContent(FileSystemInfo entry) => !entry.Name.StartsWith('.');
    }
}

using Guidelines.Checking;
using Guidelines.Cli.Output;
using Guidelines.Diagnostics;
using Guidelines.Libraries;
using Guidelines.Reading;

namespace Guidelines.Cli;

/// <summary>All that is wrong with a content folder.</summary>
/// <param name="Diagnostics">By place.</param>
/// <param name="FileCount">How many files were read.</param>
internal sealed record ContentCheck(IReadOnlyList<Diagnostic> Diagnostics, int FileCount)
{
    private static readonly EnumerationOptions Accessible = new() { IgnoreInaccessible = true };

    public static ContentCheck Of(string folder)
    {
        var reading = ContentFolder.Read(folder);
        var found = reading.Editions.SelectMany(edition => DocumentChecks.Check(edition, reading.Vocabulary, reading.Places));
        return new(DiagnosticText.Sorted([.. reading.Diagnostics, .. LayoutCheck.Check(folder, reading), .. found, .. LineageCheck.Check(folder, Library.Of(reading))]), Files(folder).Count());
    }

    /// <summary>Why a path cannot be a content folder; null where it can.</summary>
    public static string? Refusal(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Missing(folder);
        }

        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            entries.MoveNext();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"'{folder}' cannot be read: {exception.Message.TrimEnd('.')}";
        }

        return Files(folder).Any()
            ? null
            : $"'{folder}' is no content folder: it has no folder of an edition (ak-2016/edition.yaml) and no vocabulary/";
    }

    public static string Missing(string folder) => File.Exists(folder)
        ? $"'{folder}' is a file; a content folder is expected"
        : $"there is no folder '{folder}'; name the content folder with --content, or run where 'content' is";

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateDirectories(folder, "*", Accessible)
            .Where(sub => !Path.GetFileName(sub).StartsWith('.'))
            .SelectMany(sub => Directory.EnumerateFiles(sub, "*", Accessible))
            .Where(file => (Path.GetExtension(file) is ".md" or ".yaml" || file.EndsWith(".sssom.tsv", StringComparison.Ordinal)) && Path.GetFileName(file) is not "README.md");
}

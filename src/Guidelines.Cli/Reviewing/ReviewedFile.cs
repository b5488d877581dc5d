using Guidelines.Cli.Output;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Writing;

namespace Guidelines.Cli.Reviewing;

/// <summary>Sees to it that no reviewer's work is lost when a crosswalk is written.</summary>
internal static class ReviewedFile
{
    /// <summary>Why a crosswalk cannot be written of this content; null where it can. What has not been read would be lost.</summary>
    public static string? Hindrance(ContentReading reading) =>
        Tally.Of(reading.Diagnostics) is { Errors: > 0 } tally ? $"the content has {tally}, and what cannot be read would be lost from a crosswalk: mend it first"
        : reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Rule == Rules.UnknownKey && diagnostic.Place.File.EndsWith(".sssom.tsv", StringComparison.Ordinal)) is { } unread
            ? $"{unread.Place}: what is not read would be lost from the crosswalk: rename it as a slot of SSSOM, or take it out"
        : null;

    /// <summary>Why a file may not be written; null where it may. Only the crosswalk that the rows come from is replaced.</summary>
    public static string? Refusal(string folder, Crosswalk crosswalk, string file)
    {
        try
        {
            var own = RealPath.Of(Path.Combine(folder, CrosswalkDraft.PathOf(crosswalk)));
            var path = RealPath.Of(file);
            return path == own ? null
                : Path.Exists(path) ? $"'{file}' exists and is not the content's crosswalk of the two, {own}; its rows would be lost, so name another file"
                : Path.GetDirectoryName(path) == Path.GetDirectoryName(own) ? $"the crosswalk of the two is named {Path.GetFileName(own)} in that folder, not '{Path.GetFileName(file)}'"
                : null;
        }
        catch (IOException exception)
        {
            return $"{file} cannot be written: {exception.Message.TrimEnd('.')}";
        }
    }
}

using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Writing;

namespace Guidelines.Cli.Reviewing;

/// <summary>Sees to it that no reviewer's work is lost when a crosswalk is written.</summary>
internal static class ReviewedFile
{
    /// <summary>What of a folder would be lost if the crosswalk were written anew, since it has not been read; null for nothing.</summary>
    public static string? Loss(ContentReading reading, string folder, Crosswalk crosswalk)
    {
        var own = Path.GetFullPath(Path.Combine(folder, CrosswalkDraft.PathOf(crosswalk)));
        return reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Rule == Rules.UnknownKey && Path.GetFullPath(diagnostic.Place.File) == own) is { } unread
            ? $"{unread.Place}: what is not read here would be lost from the crosswalk: name it after a slot of SSSOM, or take it out"
            : null;
    }

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

using System.CommandLine;
using Guidelines.Search.Engines;

namespace Guidelines.Cli.Searching;

/// <summary>Where the verbs that search keep their index.</summary>
internal static class SearchIndex
{
    public static Option<string?> Option() => new("--index") { Description = "Keeps the search index in this file, and uses the one that is there as long as the content is the same.", HelpName = "FILE" };

    /// <summary>Why an index cannot be kept there; null where it can, or where none is to be kept.</summary>
    public static string? Refusal(string? path) =>
        path is null ? null
        : path.Length == 0 || Directory.Exists(path) ? $"--index takes the path of a file, and '{path}' is none"
        : Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder) ? $"the folder '{folder}' of --index does not exist"
        : null;

    public static SearchEngineBuilder BuilderOf(string? path) => path is null ? FtsEngine.Build : FtsEngine.At(path);
}

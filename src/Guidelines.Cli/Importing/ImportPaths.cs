using Guidelines.Writing;

namespace Guidelines.Cli.Importing;

/// <summary>Whether the paths of an import can be used at all, told before anything is read.</summary>
internal static class ImportPaths
{
    /// <summary>Why a path is wrong; null where all are right.</summary>
    public static string? Refusal(ImportRequest request) => OfFiles(request) ?? OfFolder(request);

    /// <summary>Which files exist already and would be written; null where none.</summary>
    public static string? InTheWay(string folder, IReadOnlyList<ContentFile> files, EditionPlan plan)
    {
        var there = files.Where(file => file.Path != plan.Path || plan.InTheWay is not null).Select(file => file.Path).Where(path => Exists(Path.Combine(folder, path))).ToList();
        return there.Count == 0
            ? null
            : $"nothing was written, because {(there.Count == 1 ? "this file exists" : "these files exist")} in '{folder}': {string.Join(", ", there)}{(plan.InTheWay is { } why ? $" ({why})" : "")}; --force replaces {(there.Count == 1 ? "it" : "them")}";
    }

    private static string? OfFiles(ImportRequest request)
    {
        var wrong = request.Files.Where(file => !File.Exists(file))
            .Select(file => Directory.Exists(file) ? $"'{file}' is a folder; name the files in it" : $"there is no file '{file}'").ToList();
        var twice = request.Files.Where(File.Exists).GroupBy(Path.GetFullPath, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"'{group.First()}' is named twice");
        wrong.AddRange(twice);
        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private static string? OfFolder(ImportRequest request)
    {
        try
        {
            var folder = RealPath.Of(request.Folder);
            if (File.Exists(folder))
            {
                return $"--out '{request.Folder}' is a file; a folder is needed";
            }

            if (Path.GetDirectoryName(folder) is { } parent && !Directory.Exists(parent))
            {
                return $"--out '{request.Folder}' cannot be created: there is no folder '{parent}'";
            }

            return RealPath.IsInside(request.Folder, Path.Combine(request.Folder, request.Edition))
                ? null
                : $"'{request.Edition}' in '{request.Folder}' is a symbolic link that leads out of it; nothing is written outside --out";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"--out '{request.Folder}' cannot be used: {exception.Message}";
        }
    }

    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}

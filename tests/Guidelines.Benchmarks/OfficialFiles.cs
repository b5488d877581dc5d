namespace Guidelines.Benchmarks;

/// <summary>The official files, which are copyrighted and therefore stand beside the repository.</summary>
internal static class OfficialFiles
{
    public static string PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "documents", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException($"../shared/documents/{name}, seen from the repository, is not on this machine");
    }
}

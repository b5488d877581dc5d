namespace Guidelines.Site.Tests;

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("guidelines-site-").FullName;

    public string At(string name) => Path.Combine(Root, name);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>What a folder holds, byte for byte.</summary>
internal static class FolderBytes
{
    public static IReadOnlyDictionary<string, byte[]> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>The files that are not the same in both.</summary>
    public static IEnumerable<string> Differences(IReadOnlyDictionary<string, byte[]> left, IReadOnlyDictionary<string, byte[]> right) =>
        left.Keys.Union(right.Keys, StringComparer.Ordinal).Where(name => !left.TryGetValue(name, out var one) || !right.TryGetValue(name, out var other) || !one.AsSpan().SequenceEqual(other));
}

namespace Guidelines.Tests;

/// <summary>A table beside a test: tab-separated cells, a row a line, lines with <c>#</c> for people.</summary>
internal static class TableData
{
    /// <param name="name">The path from the test project, with <c>/</c>.</param>
    public static IReadOnlyList<string[]> Read(string name) => [.. Lines(name).Select(line => line.Split('\t'))];

    /// <inheritdoc cref="Read"/>
    public static IReadOnlyList<string> Lines(string name) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, name.Replace('/', Path.DirectorySeparatorChar))).Where(line => line.Length > 0 && line[0] != '#')];
}

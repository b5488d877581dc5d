using Guidelines.Diagnostics;
using Guidelines.Sources;

namespace Guidelines.Tests;

/// <summary>The official files, which are copyrighted and therefore stand beside the repository, never inside.</summary>
internal static class OfficialDocuments
{
    /// <summary>Why tests on the official files cannot run; null where they can.</summary>
    public static string? Missing { get; } = Find() is null ? "the official documents (../shared/documents, seen from the repository) are not on this machine" : null;

    public static string PathOf(string name) =>
        Path.Combine(Find() ?? throw new InvalidOperationException(Missing + "; mark the test [OfficialFact]"), name);

    /// <summary>The labels of a pair of documents, for instance <c>ak-2016-ifa...mi-2025-ifa</c>: ids only.</summary>
    public static string GoldPathOf(string pair) => Path.Combine(PathOf(".."), "gold", pair + ".json");

    public static SourceText Load(string name)
    {
        var log = new DiagnosticLog();
        return SourceText.Load(PathOf(name), log, name) ?? throw new InvalidOperationException(string.Join("; ", log.All));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var documents = Path.Combine(folder.FullName, "shared", "documents");
            if (Directory.Exists(documents))
            {
                return documents;
            }
        }

        return null;
    }
}

/// <summary>A test on the official files; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficialFactAttribute : FactAttribute
{
    public OfficialFactAttribute() => Skip = OfficialDocuments.Missing;
}

/// <inheritdoc cref="OfficialFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficialTheoryAttribute : TheoryAttribute
{
    public OfficialTheoryAttribute() => Skip = OfficialDocuments.Missing;
}

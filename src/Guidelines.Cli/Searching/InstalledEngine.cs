using Guidelines.Search.Engines;
#if LUCENE
using Guidelines.Search.Lucene;
#endif

namespace Guidelines.Cli.Searching;

/// <summary>The engine that the program was built with: SQLite's FTS5, or Lucene.Net with <c>-p:SearchEngine=Lucene</c>.</summary>
internal static class InstalledEngine
{
    // Whether an index can be kept in a file, and what makes one there, or for this process alone.
#if LUCENE
    public static bool KeepsFiles => false;

    public static SearchEngineBuilder At(string? path) => LuceneEngine.Build;
#else
    public static bool KeepsFiles => true;

    public static SearchEngineBuilder At(string? path) => path is null ? FtsEngine.Build : FtsEngine.At(path);
#endif
}

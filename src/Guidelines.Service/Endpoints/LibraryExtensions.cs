using Guidelines.Documents;
using Guidelines.Libraries;

namespace Guidelines.Service.Endpoints;

internal static class LibraryExtensions
{
    /// <summary>The documents of an edition, of a level, or of both; null for any.</summary>
    public static IEnumerable<GuidelineDocument> DocumentsOf(this Library library, string? edition, string? level) =>
        library.Documents.Where(document => (edition is null || document.Edition == edition) && (level is null || document.Level == level));

    public static IReadOnlyCollection<string> EditionIds(this Library library) => [.. library.Editions.Select(content => content.Edition.Id)];

    public static IReadOnlyCollection<string> DocumentIds(this Library library) => [.. library.Documents.Select(document => document.Id)];
}

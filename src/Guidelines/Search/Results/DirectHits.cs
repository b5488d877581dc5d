using Guidelines.Graph;
using Guidelines.Libraries;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Results;

/// <summary>Finds what bears an id, or the level that bears a name, when a query is nothing but that.</summary>
internal static class DirectHits
{
    public static DirectHit? Find(string text, Library library) => Named(text, library) switch
    {
        BehaviorNode node => new(node.Id, "behavior", $"/behaviors/{node.Id}"),
        ElementNode node => new(node.Id, "element", $"/behaviors/{node.Behavior.Id}#{node.Id}"),
        RequirementNode node => new(node.Id, "requirement", $"/documents/{node.InDocument!.Id}#{node.Id}"),
        TermNode node => new(node.Id, "term", $"/glossary#{node.Id}"),
        AreaNode node => new(node.Id, "area", $"/areas/{node.Id}"),
        DocumentNode node => new(node.Id, "document", $"/documents/{node.Id}"),
        EditionNode node => new(node.Id, "edition", $"/editions/{node.Id}"),
        LevelNode node => new(node.Id, "level", $"/levels/{node.Id}"),
        _ => null,
    };

    private static Node? Named(string text, Library library)
    {
        var named = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var level = library.Vocabulary.Levels.FirstOrDefault(level => LevelNames.Of(level.Id, library.Vocabulary).Contains(named, StringComparer.OrdinalIgnoreCase));
        return library.Graph.Find(level?.Id ?? named.ToLowerInvariant());
    }

    /// <summary>The id of the row that is shown for it: an element's is its behavior's.</summary>
    public static string RowIdOf(DirectHit hit, CompetencyGraph graph) => graph.Find(hit.Id) is ElementNode element ? element.Behavior.Id : hit.Id;
}

using Guidelines.Graph;
using Guidelines.Libraries;

namespace Guidelines.Site;

/// <summary>Where what a search finds stands on the site.</summary>
public static class SearchTargets
{
    /// <summary>The page of what bears an id, with its place on that page; null for what has none, such as a level.</summary>
    public static string? AddressOf(Library library, string id) => library.Graph.Find(id) switch
    {
        BehaviorNode node => SiteAddresses.Behavior(node.InDocument.Content, node.Id),
        ElementNode node => $"{SiteAddresses.Behavior(node.Behavior.InDocument.Content, node.Behavior.Id)}#{node.Id}",
        RequirementNode node => $"{SiteAddresses.Document(node.InDocument.Content)}#{node.Id}",
        TermNode node => $"{SiteAddresses.Glossary}#{node.Id}",
        AreaNode node when library.Vocabulary.Area(node.Id) is not null => SiteAddresses.Area(node.Id),
        DocumentNode node => SiteAddresses.Document(node.Content),
        EditionNode node => SiteAddresses.Edition(node.Id),
        _ => null,
    };
}

using Guidelines.Documents;
using Guidelines.Graph;

namespace Guidelines.Site;

/// <summary>What a trainer pastes into a course description: id, domain and area first, and whose words they are.</summary>
public static class Citation
{
    /// <summary><c>ak-2016-ifa-tf-02 · Theoretical Foundations · pregnancy and early parenthood (inferred) · … (Alaska 2016, Infant Family Associate; restated)</c></summary>
    public static string Of(BehaviorNode node, SiteLibrary site)
    {
        var behavior = node.Content;
        var document = node.InDocument.Content;
        var text = string.Join(" ", behavior.Elements.Select(element => "– " + element.Text).Prepend(behavior.Text)).Trim();
        string?[] parts = [behavior.Id, node.Section.Content.Name, Area(node, site), text.Length > 0 ? text : "(wording withheld)"];
        return $"{string.Join(" · ", parts.Where(part => part is not null))} ({site.NameOf(site.EditionOf(document).Edition)}, {document.Title}; {(document.Wording is Wording.Restated ? "restated" : "official wording")})";
    }

    private static string? Area(BehaviorNode node, SiteLibrary site) =>
        site.AreaOf(node.Content) is { } area
            && (node.Section.Content.Areas.FirstOrDefault(one => one.Id == area)?.Name ?? site.Library.Vocabulary.Area(area)?.Name) is { } name
            ? node.Content.AreaId is null ? name + " (inferred)" : name
            : null;
}

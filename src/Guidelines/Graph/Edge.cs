namespace Guidelines.Graph;

/// <summary>A relation that the content itself states.</summary>
public sealed record Edge(Node From, EdgeKind Kind, Node To);

public enum EdgeKind
{
    /// <summary>
    /// Edition → document, overview section, term; level → document; document → section, requirement; section → behavior, area that it
    /// lists; behavior → element. An area is listed by many sections; whatever else bears an id stands in one place, a document
    /// in its edition and under its level.
    /// </summary>
    Contains,

    /// <summary>Behavior → the area that its edition ties it to.</summary>
    Assigned,

    /// <summary>Behavior, element or requirement → a term of its edition's glossary that its text uses.</summary>
    DefinedBy,
}

/// <summary>A section that lists an area, and its behaviors that the edition ties to the area.</summary>
public sealed record AreaOccurrence(SectionNode Section, IReadOnlyList<BehaviorNode> Behaviors);

/// <summary>The behaviors before and after one in its document.</summary>
public sealed record Neighbours(BehaviorNode? Previous, BehaviorNode? Next);

using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Graph;

/// <summary>Something that bears an id, with what it stands in. Two nodes are equal when they are the same one.</summary>
public abstract class Node(string id)
{
    public string Id { get; } = id;

    /// <summary>The document that the node is, or is a part of; null where it belongs to none.</summary>
    public virtual DocumentNode? InDocument => null;

    public override string ToString() => Id;
}

public sealed class LevelNode(LevelEntry content) : Node(content.Id)
{
    public LevelEntry Content => content;
}

/// <summary>A knowledge or skill area, shared by all documents that list it.</summary>
/// <param name="id">The area's permanent id.</param>
/// <param name="domain">The id of the domain that it belongs to.</param>
/// <param name="name">Its canonical name; for an area that the vocabulary does not have, the name that it bears first.</param>
public sealed class AreaNode(string id, string domain, string name) : Node(id)
{
    public string Domain => domain;

    public string Name => name;
}

public sealed class EditionNode(EditionContent content) : Node(content.Edition.Id)
{
    public EditionContent Content => content;
}

/// <summary>A term of an edition's glossary.</summary>
public sealed class TermNode(EditionNode edition, GlossaryTerm content) : Node(content.Id)
{
    public EditionNode Edition => edition;

    public GlossaryTerm Content => content;
}

public sealed class DocumentNode(EditionNode edition, GuidelineDocument content) : Node(content.Id)
{
    public EditionNode Edition => edition;

    public GuidelineDocument Content => content;

    public override DocumentNode InDocument => this;
}

/// <summary>A domain as a document has it, or as the overview of an edition has it, outside of any document.</summary>
public sealed class SectionNode(EditionNode edition, DocumentNode? document, DomainSection content) : Node(PlaceMap.Key(document?.Id ?? edition.Id, content.Id))
{
    public EditionNode Edition => edition;

    public DomainSection Content => content;

    public override DocumentNode? InDocument => document;
}

/// <param name="section">The section that it stands in.</param>
/// <param name="document">The document of that section.</param>
/// <param name="content">The behavior itself.</param>
/// <param name="index">Its position in the document, from 0.</param>
public sealed class BehaviorNode(SectionNode section, DocumentNode document, Behavior content, int index) : Node(content.Id)
{
    public SectionNode Section => section;

    public Behavior Content => content;

    public int Index => index;

    public override DocumentNode InDocument => document;
}

public sealed class ElementNode(BehaviorNode behavior, Element content) : Node(content.Id)
{
    public BehaviorNode Behavior => behavior;

    public Element Content => content;

    public override DocumentNode InDocument => behavior.InDocument;
}

public sealed class RequirementNode(DocumentNode document, Requirement content) : Node(content.Id)
{
    public Requirement Content => content;

    public override DocumentNode InDocument => document;
}

using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Libraries;
using Guidelines.Writing;

namespace Guidelines.Service.Resources;

/// <summary>A behavior, where it stands, what stands beside it, and what says the same elsewhere.</summary>
public sealed record BehaviorResource
{
    public required DocumentReference Document { get; init; }

    /// <summary>The domain as the document names it.</summary>
    public required DomainReference Domain { get; init; }

    /// <summary>The behavior's place in the domain, from 1.</summary>
    public required int Number { get; init; }

    public required DocumentBehaviorJson Behavior { get; init; }

    /// <summary>Where the area is inferred: what speaks for it, and how strongly.</summary>
    public InferredArea? InferredArea { get; init; }

    /// <summary>The behavior before it in the document.</summary>
    public string? Previous { get; init; }

    /// <summary>The behavior after it in the document.</summary>
    public string? Next { get; init; }

    /// <summary>The terms of the edition's glossary that it uses, elements included.</summary>
    public ValueList<TermReference> Terms { get; init; }

    /// <summary>The behaviors of all documents that state the same.</summary>
    public required CompetencyResource Competency { get; init; }

    internal static BehaviorResource Of(BehaviorNode node, Library library)
    {
        var neighbours = library.Graph.NeighboursOf(node);
        return new BehaviorResource
        {
            Document = DocumentReference.Of(node.InDocument.Content),
            Domain = new(node.Section.Content.Id, node.Section.Content.Name),
            Number = node.Section.Content.Behaviors.ToList().IndexOf(node.Content) + 1,
            Behavior = DocumentBehaviorJson.Of(node.Content, node.Section.Content, library.Vocabulary, library.InferredAreas.ByBehavior),
            InferredArea = library.InferredAreas.OfBehavior(node.Id),
            Previous = neighbours.Previous?.Id,
            Next = neighbours.Next?.Id,
            Terms = library.Graph.Contents<ElementNode>(node).Prepend<Node>(node).SelectMany(library.Graph.TermsIn)
                .Select(occurrence => occurrence.Use.Term).Distinct().Select(term => new TermReference(term.Id, term.Content.Name)).ToValueList(),
            Competency = CompetencyResource.Of(node, library),
        };
    }
}

public sealed record DomainReference(string Id, string Name);

/// <summary>A term of a glossary, found at <c>/api/v1/glossary</c>.</summary>
public sealed record TermReference(string Id, string Name);

/// <summary>What a behavior states together with others: editions of its level, and levels of its edition.</summary>
/// <param name="Id">The id of its earliest behavior; it never changes.</param>
/// <param name="Equivalents">The other behaviors of it, the earliest first.</param>
public sealed record CompetencyResource(string Id, ValueList<EquivalentBehavior> Equivalents)
{
    internal static CompetencyResource Of(BehaviorNode node, Library library)
    {
        var competency = library.Competencies.OfBehavior(node.Id);
        var others = competency?.Behaviors.Where(id => id != node.Id).Select(id => library.Graph.Find<BehaviorNode>(id)).OfType<BehaviorNode>() ?? [];
        return new(competency?.Id ?? node.Id, others.Select(EquivalentBehavior.Of).ToValueList());
    }
}

/// <summary>A behavior elsewhere that states the same; its text is empty where it may not be shown.</summary>
public sealed record EquivalentBehavior(string Id, DocumentReference Document, string Domain, string Text, ValueList<Element> Elements)
{
    internal static EquivalentBehavior Of(BehaviorNode node) =>
        new(node.Id, DocumentReference.Of(node.InDocument.Content), node.Section.Content.Id, node.Content.Text, node.Content.Elements);
}

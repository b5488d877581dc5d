using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Graph;

/// <summary>
/// All that bears an id in a library, and how it hangs together as the content itself states it; what is inferred stands in layers over
/// it. Immutable; a look-up by id costs the same in a library of any size.
/// </summary>
public sealed class CompetencyGraph
{
    private readonly Dictionary<string, Node> _nodes;
    private readonly Dictionary<string, List<BehaviorNode>> _behaviors;
    private readonly Dictionary<string, TermFinder> _terms;
    private readonly ILookup<Node, Edge> _from;
    private readonly ILookup<Node, Edge> _to;
    private readonly ILookup<Node, TermOccurrence> _termsIn;
    private readonly ILookup<Node, TermOccurrence> _usesOf;

    private CompetencyGraph(GraphBuilder built)
    {
        _nodes = built.Nodes;
        _behaviors = built.Behaviors;
        _terms = built.Terms;
        _from = built.Edges.ToLookup(edge => edge.From);
        _to = built.Edges.ToLookup(edge => edge.To);
        _termsIn = built.Occurrences.ToLookup(occurrence => occurrence.Node);
        _usesOf = built.Occurrences.ToLookup(occurrence => (Node)occurrence.Use.Term);
    }

    /// <summary>The vocabulary's levels and areas, then edition by edition what stands in it.</summary>
    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    /// <param name="editions">In the library's order.</param>
    /// <param name="vocabulary">Gives levels and areas, also those that no document has.</param>
    public static CompetencyGraph Of(IEnumerable<EditionContent> editions, GuidelineVocabulary vocabulary)
    {
        var builder = new GraphBuilder();
        builder.Add(vocabulary);
        foreach (var edition in editions)
        {
            builder.Add(edition);
        }

        return new CompetencyGraph(builder);
    }

    public Node? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>The node of an id where it is of the kind asked for.</summary>
    public T? Find<T>(string id)
        where T : Node => Find(id) as T;

    /// <summary>The edges that begin at a node, in the order of the content.</summary>
    public IEnumerable<Edge> From(Node node, EdgeKind kind) => _from[node].Where(edge => edge.Kind == kind);

    /// <summary>The edges that end at a node, in the order of the content.</summary>
    public IEnumerable<Edge> To(Node node, EdgeKind kind) => _to[node].Where(edge => edge.Kind == kind);

    /// <summary>What stands directly in a node, of one kind.</summary>
    public IEnumerable<T> Contents<T>(Node node)
        where T : Node => From(node, EdgeKind.Contains).Select(edge => edge.To).OfType<T>();

    /// <summary>A document's behaviors in its order.</summary>
    public IReadOnlyList<BehaviorNode> Behaviors(DocumentNode document) => _behaviors[document.Id];

    public Neighbours NeighboursOf(BehaviorNode behavior)
    {
        var all = _behaviors[behavior.InDocument.Id];
        return new Neighbours(behavior.Index > 0 ? all[behavior.Index - 1] : null, behavior.Index + 1 < all.Count ? all[behavior.Index + 1] : null);
    }

    /// <summary>The sections of documents and overviews that list an area, in the library's order, each with the behaviors tied to it.</summary>
    public IReadOnlyList<AreaOccurrence> OccurrencesOf(AreaNode area)
    {
        var tied = To(area, EdgeKind.Assigned).Select(edge => (BehaviorNode)edge.From).ToLookup(behavior => behavior.Section);
        return [.. To(area, EdgeKind.Contains).Select(edge => (SectionNode)edge.From).Select(section => new AreaOccurrence(section, [.. tied[section]]))];
    }

    /// <summary>A document's behaviors that its edition ties to an area.</summary>
    public IEnumerable<BehaviorNode> BehaviorsOf(AreaNode area, DocumentNode document) =>
        To(area, EdgeKind.Assigned).Select(edge => (BehaviorNode)edge.From).Where(behavior => behavior.InDocument == document);

    /// <summary>Where a term is used, in the library's order.</summary>
    public IEnumerable<TermOccurrence> UsesOf(TermNode term) => _usesOf[term];

    /// <summary>The terms that a behavior, element or requirement uses, in the order of its texts.</summary>
    public IEnumerable<TermOccurrence> TermsIn(Node node) => _termsIn[node];

    /// <summary>Finds an edition's terms in any other text of it: a preamble, an introduction.</summary>
    public TermFinder TermsOf(EditionNode edition) => _terms[edition.Id];
}

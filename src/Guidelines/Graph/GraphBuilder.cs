using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Graph;

/// <summary>Collects the nodes and edges of a graph. Of two things with one id the first is a node; the other, and all that stands in it, is none.</summary>
internal sealed class GraphBuilder
{
    public Dictionary<string, Node> Nodes { get; } = new(StringComparer.Ordinal);

    public List<Edge> Edges { get; } = [];

    public List<TermOccurrence> Occurrences { get; } = [];

    public Dictionary<string, List<BehaviorNode>> Behaviors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, TermFinder> Terms { get; } = new(StringComparer.Ordinal);

    public void Add(GuidelineVocabulary vocabulary)
    {
        foreach (var level in vocabulary.Levels)
        {
            TryAdd(new LevelNode(level));
        }

        foreach (var domain in vocabulary.Domains)
        {
            foreach (var area in domain.Areas)
            {
                TryAdd(new AreaNode(area.Id, domain.Id, area.Name));
            }
        }
    }

    public void Add(EditionContent content)
    {
        var edition = new EditionNode(content);
        if (!TryAdd(edition))
        {
            return;
        }

        var terms = content.Glossary.Select(term => new TermNode(edition, term)).Where(term => TryAdd(term, edition)).ToList();
        Terms[edition.Id] = new TermFinder(terms);
        foreach (var document in content.Documents)
        {
            Add(new DocumentNode(edition, document));
        }

        foreach (var section in content.Overview)
        {
            var node = new SectionNode(edition, null, section);
            if (TryAdd(node, edition))
            {
                AddAreas(node);
            }
        }
    }

    private void Add(DocumentNode document)
    {
        if (!TryAdd(document, document.Edition))
        {
            return;
        }

        Behaviors[document.Id] = [];
        if (Nodes.GetValueOrDefault(document.Content.Level) is LevelNode level)
        {
            Edges.Add(new Edge(level, EdgeKind.Contains, document));
        }

        foreach (var domain in document.Content.Domains)
        {
            var section = new SectionNode(document.Edition, document, domain);
            if (TryAdd(section, document))
            {
                AddAreas(section);
                AddBehaviors(section, document);
            }
        }

        foreach (var requirement in document.Content.Requirements)
        {
            var node = new RequirementNode(document, requirement);
            if (TryAdd(node, document))
            {
                Define(node, [(TextPart.Text, [requirement.Text]), (TextPart.Part, requirement.Parts?.Items ?? []), (TextPart.Footnote, requirement.Footnotes)]);
            }
        }
    }

    private void AddAreas(SectionNode section)
    {
        foreach (var area in section.Content.Areas)
        {
            TryAdd(new AreaNode(area.Id, section.Content.Id, area.Name));
            if (Nodes[area.Id] is AreaNode node)
            {
                Edges.Add(new Edge(section, EdgeKind.Contains, node));
            }
        }
    }

    private void AddBehaviors(SectionNode section, DocumentNode document)
    {
        var behaviors = Behaviors[document.Id];
        foreach (var behavior in section.Content.Behaviors)
        {
            var node = new BehaviorNode(section, document, behavior, behaviors.Count);
            if (!TryAdd(node, section))
            {
                continue;
            }

            behaviors.Add(node);
            if (behavior.AreaId is { } areaId && Nodes.GetValueOrDefault(areaId) is AreaNode area)
            {
                Edges.Add(new Edge(node, EdgeKind.Assigned, area));
            }

            Define(node, [(TextPart.Text, [behavior.Text]), (TextPart.Note, behavior.Note is null ? [] : [behavior.Note])]);
            foreach (var element in behavior.Elements)
            {
                var child = new ElementNode(node, element);
                if (TryAdd(child, node))
                {
                    Define(child, [(TextPart.Text, [element.Text])]);
                }
            }
        }
    }

    private void Define(Node node, IReadOnlyList<(TextPart Part, ValueList<string> Texts)> parts)
    {
        var finder = Terms[node.InDocument!.Edition.Id];
        var first = Occurrences.Count;
        foreach (var (part, texts) in parts)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                Occurrences.AddRange(finder.Find(texts[i]).Select(use => new TermOccurrence { Node = node, Part = part, Index = i, Use = use }));
            }
        }

        Edges.AddRange(Occurrences.Skip(first).Select(occurrence => occurrence.Use.Term).Distinct().Select(term => new Edge(node, EdgeKind.DefinedBy, term)));
    }

    private bool TryAdd(Node node, Node container)
    {
        if (!TryAdd(node))
        {
            return false;
        }

        Edges.Add(new Edge(container, EdgeKind.Contains, node));
        return true;
    }

    private bool TryAdd(Node node) => Nodes.TryAdd(node.Id, node);
}

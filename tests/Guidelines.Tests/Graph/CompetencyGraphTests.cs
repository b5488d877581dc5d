using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Layers;
using Guidelines.Tests.Writing;

namespace Guidelines.Tests.Graph;

public sealed class CompetencyGraphTests
{
    private static readonly EditionContent Edition = Made.Edition("tt-2020", "2020", Garden.Document) with
    {
        Glossary = [Term("bed", "Bed"), Term("hour", "Hour"), Term("frost", "Frost"), Term("spade", "Spade")],
        Overview = [new DomainSection { Id = "ktn", Name = "Kitchen", Areas = [new AreaName { Id = "ktn-bread", Name = "bread" }] }],
    };

    private readonly CompetencyGraph _graph = CompetencyGraph.Of([Edition], TestVocabulary.Value);

    [Theory]
    [InlineData("tt-2020", typeof(EditionNode), null)]
    [InlineData("imhm", typeof(LevelNode), null)]
    [InlineData("gdn-soil", typeof(AreaNode), null)]
    [InlineData("tt-2020-term-bed", typeof(TermNode), null)]
    [InlineData("tt-2020-ktn", typeof(SectionNode), null)]
    [InlineData("tt-2020-imhm", typeof(DocumentNode), "tt-2020-imhm")]
    [InlineData("tt-2020-imhm-gdn", typeof(SectionNode), "tt-2020-imhm")]
    [InlineData("tt-2020-imhm-gdn-02", typeof(BehaviorNode), "tt-2020-imhm")]
    [InlineData("tt-2020-imhm-gdn-02a", typeof(ElementNode), "tt-2020-imhm")]
    [InlineData("tt-2020-imhm-req-training-initial", typeof(RequirementNode), "tt-2020-imhm")]
    public void Whatever_bears_an_id_is_found_with_its_document(string id, Type type, string? document)
    {
        var node = _graph.Find(id);

        Assert.IsType(type, node);
        Assert.Equal(document, node.InDocument?.Id);
    }

    [Theory]
    [InlineData("tt-2020-imhm-gdn-03")]
    [InlineData("")]
    [InlineData("TT-2020")]
    public void What_bears_no_such_id_is_not_found(string id)
    {
        Assert.Null(_graph.Find(id));
        Assert.Null(_graph.Find<BehaviorNode>("gdn-soil"));
    }

    [Fact]
    public void A_node_contains_what_stands_directly_in_it()
    {
        Assert.Equal(["tt-2020-term-bed", "tt-2020-term-hour", "tt-2020-term-frost", "tt-2020-term-spade", "tt-2020-imhm", "tt-2020-ktn"], Contents("tt-2020"));
        Assert.Equal(["tt-2020-imhm"], Contents("imhm"));
        Assert.Equal(["tt-2020-imhm-gdn", "tt-2020-imhm-req-training-initial"], Contents("tt-2020-imhm"));
        Assert.Equal(["gdn-soil", "tt-2020-imhm-gdn-01", "tt-2020-imhm-gdn-02"], Contents("tt-2020-imhm-gdn"));
        Assert.Equal(["tt-2020-imhm-gdn-02a"], Contents("tt-2020-imhm-gdn-02"));
    }

    [Fact]
    public void An_area_occurs_where_sections_list_it_with_the_behaviors_that_the_edition_ties_to_it()
    {
        var soil = Assert.Single(_graph.OccurrencesOf(_graph.Find<AreaNode>("gdn-soil")!));
        var bread = Assert.Single(_graph.OccurrencesOf(_graph.Find<AreaNode>("ktn-bread")!));

        Assert.Equal(("tt-2020-imhm-gdn", "tt-2020-imhm-gdn-01"), (soil.Section.Id, Assert.Single(soil.Behaviors).Id));
        Assert.Equal(("tt-2020-ktn", null, 0), (bread.Section.Id, bread.Section.InDocument, bread.Behaviors.Count));
        Assert.Empty(_graph.OccurrencesOf(_graph.Find<AreaNode>("gdn-water")!));
    }

    [Fact]
    public void The_behaviors_of_an_area_are_told_by_document()
    {
        var other = Made.Document("tt-2020", "ifa", "gdn-soil", null, "gdn-soil");
        var graph = CompetencyGraph.Of([Edition with { Documents = [Garden.Document, other] }], TestVocabulary.Value);

        var behaviors = graph.BehaviorsOf(graph.Find<AreaNode>("gdn-soil")!, graph.Find<DocumentNode>("tt-2020-ifa")!);

        Assert.Equal(["tt-2020-ifa-gdn-01", "tt-2020-ifa-gdn-03"], behaviors.Select(behavior => behavior.Id));
    }

    [Fact]
    public void An_area_that_the_vocabulary_lacks_is_named_by_the_document_that_lists_it()
    {
        var document = Garden.Document with { Domains = [Garden.Document.Domains[0] with { Areas = [new AreaName { Id = "gdn-wind", Name = "wind" }] }] };

        var area = CompetencyGraph.Of([Edition with { Documents = [document] }], TestVocabulary.Value).Find<AreaNode>("gdn-wind")!;

        Assert.Equal(("gdn", "wind"), (area.Domain, area.Name));
    }

    [Fact]
    public void A_behavior_has_neighbours_in_its_document_across_sections()
    {
        var document = Made.Document("tt-2020", "ifa", null, null);
        var kitchen = document.Domains[0] with { Id = "ktn", Behaviors = [new Behavior { Id = "tt-2020-ifa-ktn-01", Text = "Bakes" }] };
        var graph = CompetencyGraph.Of([Made.Edition("tt-2020", null, document with { Domains = [.. document.Domains, kitchen] })], TestVocabulary.Value);

        var (previous, next) = graph.NeighboursOf(graph.Find<BehaviorNode>("tt-2020-ifa-gdn-02")!);

        Assert.Equal(("tt-2020-ifa-gdn-01", "tt-2020-ifa-ktn-01"), (previous?.Id, next?.Id));
        Assert.Null(graph.NeighboursOf(graph.Find<BehaviorNode>("tt-2020-ifa-gdn-01")!).Previous);
        Assert.Null(graph.NeighboursOf(graph.Find<BehaviorNode>("tt-2020-ifa-ktn-01")!).Next);
        Assert.Equal(["tt-2020-ifa-gdn-01", "tt-2020-ifa-gdn-02", "tt-2020-ifa-ktn-01"], graph.Behaviors(graph.Find<DocumentNode>("tt-2020-ifa")!).Select(behavior => behavior.Id));
    }

    [Fact]
    public void Terms_are_found_in_every_text_of_behaviors_elements_and_requirements()
    {
        var uses = _graph.Nodes.SelectMany(_graph.TermsIn).Select(use => (use.Node.Id, use.Use.Term.Id[13..], use.Part, use.Index, use.Use.Offset, use.Use.Length));

        Assert.Equal(
            [
                ("tt-2020-imhm-gdn-02", "frost", TextPart.Note, 0, 12, 5),
                ("tt-2020-imhm-gdn-02a", "bed", TextPart.Text, 0, 5, 4),
                ("tt-2020-imhm-req-training-initial", "hour", TextPart.Text, 0, 4, 5),
            ],
            uses);
    }

    [Fact]
    public void A_term_knows_its_uses_and_one_edge_leads_to_each_user()
    {
        var bed = _graph.Find<TermNode>("tt-2020-term-bed")!;

        Assert.Equal(["tt-2020-imhm-gdn-02a"], _graph.UsesOf(bed).Select(use => use.Node.Id));
        Assert.Equal(["tt-2020-imhm-gdn-02a"], _graph.To(bed, EdgeKind.DefinedBy).Select(edge => edge.From.Id));
        Assert.Empty(_graph.UsesOf(_graph.Find<TermNode>("tt-2020-term-spade")!));
    }

    [Fact]
    public void Terms_of_another_edition_define_nothing()
    {
        var other = Made.Edition("uu-2020", null) with { Glossary = [Term("bed", "Bed") with { Id = "uu-2020-term-bed" }] };
        var graph = CompetencyGraph.Of([Edition, other], TestVocabulary.Value);

        Assert.Empty(graph.UsesOf(graph.Find<TermNode>("uu-2020-term-bed")!));
    }

    [Fact]
    public void Any_other_text_of_an_edition_can_be_searched_for_its_terms()
    {
        var use = Assert.Single(_graph.TermsOf(_graph.Find<EditionNode>("tt-2020")!).Find("For all beds:"));

        Assert.Equal("tt-2020-term-bed", use.Term.Id);
    }

    [Fact]
    public void Of_two_things_with_one_id_the_first_is_a_node()
    {
        var twin = Garden.Document with { Title = "Twin", Level = "ifa" };
        var graph = CompetencyGraph.Of([Edition, Made.Edition("uu-2020", null, twin), Edition], TestVocabulary.Value);

        Assert.Equal("Mentor", graph.Find<DocumentNode>("tt-2020-imhm")!.Content.Title);
        Assert.Equal(2, graph.Behaviors(graph.Find<DocumentNode>("tt-2020-imhm")!).Count);
        Assert.Empty(graph.Contents<DocumentNode>(graph.Find("uu-2020")!));
    }

    [Fact]
    public void A_graph_can_be_made_of_any_content() =>
        Properties.Hold(GeneratedContent.Content, content =>
        {
            var graph = CompetencyGraph.Of([content], TestVocabulary.Value);

            var behaviors = content.Documents.SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors).ToList();
            Assert.All(behaviors, behavior => Assert.Equal(behavior, graph.Find<BehaviorNode>(behavior.Id)!.Content));
            Assert.All(behaviors.Where(behavior => behavior.AreaId is not null), behavior => Assert.Equal(behavior.AreaId, Assert.Single(graph.From(graph.Find(behavior.Id)!, EdgeKind.Assigned)).To.Id));
            Assert.All(graph.Nodes.SelectMany(graph.TermsIn), use => Assert.InRange(use.Use.Offset + use.Use.Length, 1, int.MaxValue));
        });

    private static GlossaryTerm Term(string slug, string name) => new() { Id = $"tt-2020-term-{slug}", Name = name, Blocks = [] };

    private IEnumerable<string> Contents(string id) => _graph.Contents<Node>(_graph.Find(id)!).Select(node => node.Id);
}

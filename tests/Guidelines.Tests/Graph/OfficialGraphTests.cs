using Guidelines.Graph;
using Guidelines.Tests.Layers;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Graph;

/// <summary>The graph of the official library; failures name ids and figures only.</summary>
public sealed class OfficialGraphTests
{
    private static readonly Lazy<CompetencyGraph> Official = new(() => CompetencyGraph.Of(
        OfficialEditions.Ids.Select(id => Made.Edition(id, null, [.. OfficialEditions.Reading(id).Documents]) with
        {
            Glossary = OfficialEditions.Reading(id).Glossary,
            Overview = OfficialEditions.Reading(id).Overview,
        }),
        GuidelineVocabulary.Default));

    [OfficialFact]
    public void Every_behavior_element_area_and_term_is_a_node()
    {
        var nodes = Official.Value.Nodes;

        Assert.Equal(54 + 61 + 76 + 95 + 56 + 77, nodes.OfType<BehaviorNode>().Count());
        Assert.Equal(19 + 17 + 19 + 18 + 19 + 20, nodes.OfType<ElementNode>().Count());
        Assert.Equal(36, nodes.OfType<TermNode>().Count());
    }

    [OfficialTheory]
    [InlineData("ak-2016-term-reflective-supervision-consultation-rs-c", 15)]
    [InlineData("ak-2016-term-cultural-competence", 3)]
    [InlineData("ak-2016-term-parallel-process", 2)]
    [InlineData("ak-2016-term-infant-mental-health", 20)]
    public void A_term_of_the_glossary_is_found_where_it_is_used(string term, int atLeast) =>
        Assert.InRange(Official.Value.UsesOf(Official.Value.Find<TermNode>(term)!).Count(), atLeast, 100);

    [OfficialFact]
    public void No_uses_overlap_and_each_is_as_long_as_words_are()
    {
        foreach (var uses in Official.Value.Nodes.Select(node => Official.Value.TermsIn(node).GroupBy(use => (use.Part, use.Index))).SelectMany(groups => groups))
        {
            var ordered = uses.Select(use => use.Use).ToList();
            Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.Offset + pair.First.Length <= pair.Second.Offset, pair.First.Term.Id));
        }
    }
}

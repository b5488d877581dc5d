using Guidelines.Search.Rows;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

/// <summary>Which kind of thing is wanted, as the words of a query tell.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("reflective supervision")]
    [InlineData("training colleagues")]
    [InlineData("writing reports")]
    public void Who_names_a_topic_finds_behaviors_and_areas_before_requirements(string topic)
    {
        var kinds = Find(topic).Hits.Select(hit => hit.Kind).ToList();
        Assert.True(kinds[0] is SearchKind.Behavior or SearchKind.Area);
        Assert.DoesNotContain(SearchKind.Requirement, kinds.Take(5));
    }

    [Theory]
    [InlineData("how many hours of reflective supervision")]
    [InlineData("training required to renew")]
    [InlineData("which degree do i need")]
    public void Who_asks_what_is_required_finds_requirements_first(string question) =>
        Assert.All(Find(question).Hits.Take(3), hit => Assert.Equal(SearchKind.Requirement, hit.Kind));

    [Theory]
    [InlineData("what is parallel process", "ak-2016-term-parallel-process")]
    [InlineData("meaning of cultural sensitivity", "ak-2016-term-cultural-sensitivity")]
    [InlineData("define early intervention", "ak-2016-term-early-intervention")]
    public void Who_asks_what_a_term_means_finds_the_term_first(string question, string term) => Assert.Equal(term, Find(question).Hits[0].Id);

    [Fact]
    public void An_area_is_found_by_what_its_behaviors_say() =>
        Assert.Contains("tf-pregnancy-early-parenthood", Find("seek appropriate care in pregnancy").Hits.Select(hit => hit.Id));
}

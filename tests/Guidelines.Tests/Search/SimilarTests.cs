using Guidelines.Documents;
using Guidelines.Search.Queries;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

public class SimilarTests
{
    [Fact]
    public void The_nearest_of_most_behaviors_is_of_their_own_competency()
    {
        var shared = Library.Competencies.All.Where(competency => competency.Behaviors.Count > 1).SelectMany(competency => competency.Behaviors.Select(behavior => (competency, behavior))).ToList();
        var found = shared.Count(pair => SimilarTo(pair.behavior)[0].Competency == pair.competency.Id);
        Assert.True(found > 0.9 * shared.Count, $"{found} of {shared.Count}");
    }

    [Fact]
    public void A_behavior_is_not_similar_to_itself_and_only_behaviors_are()
    {
        var hits = SimilarTo("ak-2016-imhs-tf-01");
        Assert.DoesNotContain("ak-2016-imhs-tf-01", hits.SelectMany(hit => hit.Variants).Select(variant => variant.Id));
        Assert.All(hits, hit => Assert.Equal(SearchKind.Behavior, hit.Kind));
    }

    [Fact]
    public void A_result_says_by_which_words_it_is_similar()
    {
        var hits = Instance.SimilarToPassage("Our workshop helps staff to keep what families tell them confidential, and to write clear reports.", new SimilarRequest { Limit = 3 }).Answer!.Hits;
        Assert.Equal(3, hits.Count);
        Assert.Contains(hits.SelectMany(hit => hit.Matched), match => match.Typed == "confidential");
        Assert.All(hits, hit => Assert.All(hit.Matched.Where(match => match.Kind is MatchKind.Word), match => Assert.Equal(match.Typed, match.Found)));
    }

    [Fact]
    public void It_can_be_narrowed() =>
        Assert.All(
            Instance.SimilarTo("ak-2016-ifa-tf-07", new SimilarRequest { Facets = [Only(SearchFacet.Edition, "mi-2025"), Only(SearchFacet.Level, "imhs")] }).Answer!.Hits.SelectMany(hit => hit.Variants),
            variant => Assert.StartsWith("mi-2025-imhs", variant.Id, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("🌱 \0 \uD83C")]
    public void Nothing_is_similar_to_a_passage_without_words(string passage)
    {
        var answer = Instance.SimilarToPassage(passage, new SimilarRequest()).Answer!;
        Assert.Empty(answer.Hits);
        Assert.NotEmpty(answer.Notes);
    }

    [Fact]
    public void Faults_say_what_is_wrong()
    {
        Assert.Equal("id", Instance.SimilarTo("tf-cultural-humility", new SimilarRequest()).Fault!.Parameter);
        Assert.Equal("text", Instance.SimilarToPassage(new string('a', SimilarRequest.MostText + 1), new SimilarRequest()).Fault!.Parameter);
        Assert.Equal("limit", Instance.SimilarToPassage("a", new SimilarRequest { Limit = 0 }).Fault!.Parameter);
        Assert.Equal("level", Instance.SimilarToPassage("a", new SimilarRequest { Facets = [Only(SearchFacet.Level, "no-such")] }).Fault!.Parameter);
    }

    private static ValueList<SearchHit> SimilarTo(string behavior) => Instance.SimilarTo(behavior, new SimilarRequest()).Answer!.Hits;
}

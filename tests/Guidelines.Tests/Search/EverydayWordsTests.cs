using Guidelines.Search.Engines;
using Guidelines.Search.Queries;
using Guidelines.Search.Rows;
using Guidelines.Vocabulary;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

/// <summary>The everyday words that ship, and what a search makes of them.</summary>
public sealed class EverydayWordsTests
{
    [Fact]
    public void What_words_mean_is_said_somewhere_in_the_content()
    {
        using var engine = FtsEngine.Build(SearchRows.Of(Library));
        Assert.All(GuidelineVocabulary.Default.Everyday.SelectMany(everyday => everyday.Means), means => Assert.True(engine.Find(new Phrase([.. SearchWords.Of(means)])).Count > 0, means));
    }

    [Fact]
    public void Every_entry_leads_somewhere()
    {
        using var engine = FtsEngine.Build(SearchRows.Of(Library));
        Assert.All(GuidelineVocabulary.Default.Everyday, everyday => Assert.True(everyday.Words.Concat(everyday.Means).Any(words => engine.Find(new Phrase([.. SearchWords.Of(words)])).Count > 0), everyday.Id));
    }

    [Fact]
    public void No_word_stands_in_two_entries() =>
        Assert.Empty(GuidelineVocabulary.Default.Everyday.SelectMany(everyday => everyday.Words).GroupBy(words => string.Join(' ', SearchWords.Of(words)), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void What_a_word_means_is_found_by_it_and_not_the_other_way_round()
    {
        Assert.Contains("basic needs", Find("nappies").Hits.SelectMany(hit => hit.Matched).Select(match => match.Found));
        Assert.DoesNotContain("nappies", Find("basic needs").Hits.SelectMany(hit => hit.Matched).Select(match => match.Found));
    }

    [Fact]
    public void A_word_inside_a_longer_name_is_not_taken_for_itself() =>
        Assert.DoesNotContain(Find("birth family").Hits.SelectMany(hit => hit.Matched), match => match.Found == "early parenthood");

    [Theory]
    [InlineData("grieving")]
    [InlineData("grieve")]
    [InlineData("grieved")]
    public void A_word_is_known_in_all_its_forms(string word) => Assert.Contains("loss", Find(word).Hits.SelectMany(hit => hit.Matched).Select(match => match.Found));

    [Theory]
    [InlineData("organisation", "organization")]
    [InlineData("behaviour", "behavior")]
    [InlineData("programme", "program")]
    public void British_spellings_are_no_misspellings(string british, string american)
    {
        var answer = Find(british);
        Assert.Empty(answer.Corrections);
        Assert.Contains(american, answer.Hits.SelectMany(hit => hit.Matched).Select(match => match.Found));
    }
}

using Guidelines.Documents;
using Guidelines.Search.Results;
using Guidelines.Search.Suggesting;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

public class SuggestTests
{
    [Theory]
    [InlineData("attachm", "Attachment", SuggestionKind.Term)]
    [InlineData("Cultural H", "Cultural Humility", SuggestionKind.Area)]
    [InlineData("humil", "Cultural Humility", SuggestionKind.Area)]
    [InlineData("reflective superv", "reflective supervision consultation", SuggestionKind.Phrase)]
    [InlineData("confid", "confidentiality", SuggestionKind.Word)]
    [InlineData("ak-2016-ifa-tf-0", "ak-2016-ifa-tf-01", SuggestionKind.Id)]
    public void What_is_typed_is_completed(string typed, string text, SuggestionKind kind) =>
        Assert.Contains(Suggest(typed), suggestion => suggestion.Text == text && suggestion.Kind == kind);

    [Fact]
    public void Only_the_last_words_are_completed_where_the_whole_begins_nothing() =>
        Assert.All(Suggest("zebra cultural humil"), suggestion => Assert.StartsWith("zebra cultural humility", suggestion.Text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_suggestion_finds_something()
    {
        foreach (var typed in new[] { "a", "re", "par", "home ", "ak-2016-imhm-ad" })
        {
            Assert.All(Suggest(typed), suggestion => Assert.NotEmpty(Find(suggestion.Text).Hits));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\"*(\0🌱")]
    [InlineData("qqqqq")]
    public void What_begins_nothing_gets_no_suggestion(string typed) => Assert.Empty(Suggest(typed));

    [Fact]
    public void No_text_is_suggested_twice_and_there_are_no_more_than_asked_for()
    {
        var texts = Suggest("c").Select(suggestion => suggestion.Text).ToList();
        Assert.Equal(10, texts.Count);
        Assert.Equal(texts, texts.Distinct(StringComparer.OrdinalIgnoreCase));
        Assert.Equal("limit", Instance.Suggest("c", 0).Fault!.Parameter);
        Assert.Equal("q", Instance.Suggest(new string('c', SearchRequest.MostText + 1)).Fault!.Parameter);
    }

    private static ValueList<Suggestion> Suggest(string typed) => Instance.Suggest(typed).Answer!.Suggestions;
}

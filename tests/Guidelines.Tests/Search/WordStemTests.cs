using Guidelines.Search.Queries;

namespace Guidelines.Tests.Search;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("neglects neglect neglected neglecting")]
    [InlineData("grieve grieves grieved grieving")]
    [InlineData("plan plans planned planning")]
    [InlineData("story stories")]
    [InlineData("child children")]
    public void Forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(WordStem.Of).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("need", "needy")]
    [InlineData("sing", "s")]
    [InlineData("red", "r")]
    [InlineData("care", "caring")]
    public void Short_words_keep_what_is_theirs(string word, string other) => Assert.True(WordStem.Of(word).Length >= 3 && (word == "care" || WordStem.Of(word) != WordStem.Of(other)));
}

using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official;

/// <summary>A wrapped line that holds a single word is a part of its sentence, whatever word it is.</summary>
public sealed class WrappedLineTests
{
    [Theory]
    [InlineData("renewal")]
    [InlineData("requirements")]
    [InlineData("training")]
    [InlineData("membership")]
    [InlineData("Endorsement")]
    public void A_sentence_that_ends_in_one_word_on_its_own_line_keeps_it(string word)
    {
        var source = SourceText.From("made.txt", $"""
            Infant Family Associate (I)

            Communicating
            Skill Areas
            listening
            As demonstrated by
             Hears what is not said

            Endorsement® Requirements
            Training At least 20 clock hours of any kind are shown to the office on paper, together with the
            {word}
            Professional Membership Membership in our association
            """);

        var document = GuidelineReader.Read([source], "or-2019", GuidelineVocabulary.Default).Documents.Single();

        Assert.Equal(["or-2019-ifa-req-training-initial", "or-2019-ifa-req-membership-initial"], document.Requirements.Select(requirement => requirement.Id));
        Assert.EndsWith($" together with the {word}", document.Requirements[0].Text, StringComparison.Ordinal);
    }
}

using Guidelines.Documents;

namespace Guidelines.Tests.Documents;

public sealed class RequirementSentencesTests
{
    [Theory]
    [InlineData("Ask a mentor (IV-C). Then write.", 2)]
    [InlineData("The mentor holds IV-C. Then write.", 2)]
    [InlineData("The mentor holds I/ECMHM-C. Then write.", 2)]
    [InlineData("The mentor holds A\u2013P. Then write.", 2)]
    [InlineData("Ask J. Smith or (M. Jones).", 1)]
    [InlineData("Ask those of St. Ann, e.g. Mary.", 1)]
    [InlineData("30 hrs. A year. Then 3.5 more.", 2)]
    [InlineData("Read. \u201cWrite!\u201d Speak", 3)]
    public void A_full_stop_ends_a_sentence_unless_it_ends_an_abbreviation_or_an_initial(string paragraph, int sentences)
    {
        var split = RequirementSentences.Split(paragraph);

        Assert.Equal(sentences, split.Count);
        Assert.Equal(paragraph, string.Join(' ', split));
    }
}

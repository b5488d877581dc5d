using Guidelines.Benchmarks.Quality;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Tests.Content;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Comparison;

/// <summary>Editions of which the truth is known, because they were made; the share is that of the words that were replaced.</summary>
public sealed class MadeEditionTests
{
    private static readonly int[] Seeds = [.. Enumerable.Range(1, 20)];

    private static readonly IReadOnlyList<GuidelineDocument> Shipped =
        [.. ShippedContent.Reading.Editions.SelectMany(edition => edition.Documents).Where(document => !document.Domains.IsEmpty)];

    public static TheoryData<double> Shares => [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

    [Theory]
    [MemberData(nameof(Shares))]
    public void Moved_statements_of_invented_words_are_found_and_nothing_false_is_linked(double share) => AssertFound(MadeEditions.Invented(Seeds, share));

    [Theory]
    [MemberData(nameof(Shares))]
    public void Moved_statements_of_the_shipped_documents_are_found_and_nothing_false_is_linked(double share) => AssertFound(MadeEditions.Of(Shipped, Seeds, share));

    private static void AssertFound(IEnumerable<MadePair> pairs)
    {
        var tally = RewordingTally.Of(pairs, new ComparisonContext { Vocabulary = GuidelineVocabulary.Default });

        Assert.Equal(0, tally.IdenticalRemovedAndAdded);
        Assert.InRange(tally.Moves, 0.95, 1);
        Assert.InRange(tally.LinksPrecision, 0.97, 1);
    }
}

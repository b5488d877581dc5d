using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Search.Engines;
using Guidelines.Search.Queries;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Tests.Content;

namespace Guidelines.Search.Lucene.Tests;

/// <summary>Whoever changes the engine finds the same, in the same order.</summary>
public sealed class EngineAgreementTests
{
    private static readonly Library Shipped = Library.Of(ShippedContent.Reading);

    [Fact]
    public void Both_engines_give_every_word_and_pair_of_words_of_the_shipped_content_the_same_rows_and_scores()
    {
        var rows = SearchRows.Of(Shipped);
        using var fts = FtsEngine.Build(rows);
        using var lucene = LuceneEngine.Build(rows);
        var lines = rows.SelectMany(row => SearchFields.All.Select(field => row[field])).Distinct(StringComparer.Ordinal).Select(SearchWords.Of).ToList();
        var phrases = lines.SelectMany(words => words).Distinct(StringComparer.Ordinal).Select(word => new Phrase([word]))
            .Concat(lines.SelectMany(words => words.Zip(words.Skip(1))).Distinct().Take(1000).Select(pair => new Phrase([pair.First, pair.Second])));
        Assert.All(phrases, phrase => AssertAlike(fts.Find(phrase), lucene.Find(phrase)));
    }

    [Theory]
    [InlineData("home visits with a grieving mother")]
    [InlineData("cultural competence")]
    [InlineData("\"reflective supervision\" -training")]
    [InlineData("suprvision of a toddler's parents")]
    [InlineData("how many hours of training for IMHS")]
    public void A_search_is_answered_alike_on_both_engines(string text)
    {
        using var fts = CompetencySearch.Of(Shipped, FtsEngine.Build);
        using var lucene = CompetencySearch.Of(Shipped, LuceneEngine.Build);
        var request = new SearchRequest { Text = text, Limit = SearchRequest.MostLimit };
        Assert.Equal(Told(fts.Search(request)), Told(lucene.Search(request)));
    }

    // Lucene counts in single precision.
    private static void AssertAlike(ValueList<RowScore> expected, ValueList<RowScore> actual)
    {
        Assert.Equal(expected.Select(score => score.Row), actual.Select(score => score.Row));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(1, pair.Second.Score / pair.First.Score, 0.00001));
    }

    private static IEnumerable<string> Told(SearchOutcome<SearchAnswer> outcome) =>
        outcome.Answer!.Hits.Select(hit => $"{hit.Id} {string.Join(' ', hit.Snippet)}");
}

using Guidelines.Benchmarks.Search;
using Guidelines.Search.Rows;

namespace Guidelines.Tests.Search;

/// <summary>How good search is on the judged queries, which the benchmarks tell in full.</summary>
public sealed class JudgedQueryTests
{
    // What is to stay between ours and what FTS5 does by itself; on the day of writing it is 0.28 to 0.40.
    private const double LeastGain = 0.2;

    [Theory]
    [InlineData("tuning")]
    [InlineData("held out")]
    public void What_is_wanted_stands_clearly_higher_than_in_plain_fts5(string set)
    {
        var queries = JudgedQuery.Sets.Single(pair => pair.Name == set).Queries;
        using var plain = new PlainFts(SearchRows.Of(ShippedSearch.Library), "porter unicode61");
        var theirs = Measures.Mean(queries.Select(query => Measures.Of(query, plain.Find(query.Text))));
        var ours = Measures.Mean(queries.Select(query => Measures.Of(query, Found(query.Text))));
        Assert.True(ours.Ndcg >= theirs.Ndcg + LeastGain && ours.Recall >= theirs.Recall + LeastGain, $"ours {ours}, plain {theirs}");
    }

    [Fact]
    public void All_that_is_wanted_is_there_to_be_found()
    {
        var known = SearchRows.Of(ShippedSearch.Library).SelectMany(row => new[] { row.Id, row.Group }).ToHashSet(StringComparer.Ordinal);
        Assert.All(JudgedQuery.Sets.SelectMany(set => set.Queries).SelectMany(query => query.Wanted.Keys), id => Assert.Contains(id, known));
    }

    private static IEnumerable<IReadOnlyCollection<string>> Found(string query) =>
        ShippedSearch.Find(query).Hits.Select(hit => hit.Variants.Select(variant => variant.Id).Append(hit.Competency ?? hit.Id).ToList());
}

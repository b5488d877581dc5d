using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

public class PagingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Pages_put_together_are_the_whole(int limit)
    {
        var whole = FindAll("reflective supervision").Hits;
        var pages = new List<SearchHit>();
        for (var page = Ask(new SearchRequest { Text = "reflective supervision", Limit = limit }); ; page = Ask(new SearchRequest { Text = "reflective supervision", Limit = limit, Cursor = page.Next }))
        {
            pages.AddRange(page.Hits);
            if (page.Next is null)
            {
                break;
            }
        }

        Assert.Equal(whole, pages);
    }

    [Fact]
    public void Results_come_by_score_and_then_by_id()
    {
        var hits = FindAll("family").Hits.ToList();
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Score), hits.Select(hit => hit.Score));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAA")]
    [InlineData("!!!!!!!!!!!!!!!!")]
    public void A_broken_cursor_is_a_fault(string cursor) => Assert.Equal("cursor", Instance.Search(new SearchRequest { Text = "family", Cursor = cursor }).Fault!.Parameter);

    [Fact]
    public void A_cursor_is_good_for_its_own_query_only()
    {
        var next = Find("family").Next;
        Assert.NotNull(next);
        Assert.Equal("cursor", Instance.Search(new SearchRequest { Text = "child", Cursor = next }).Fault!.Parameter);
        Assert.Equal("cursor", Instance.Search(new SearchRequest { Text = "family", Facets = [Only(SearchFacet.Level, "ifa")], Cursor = next }).Fault!.Parameter);
        Assert.Null(Instance.Search(new SearchRequest { Text = "family", Limit = 3, Cursor = next }).Fault);
    }
}

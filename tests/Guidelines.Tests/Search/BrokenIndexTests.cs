using Guidelines.Documents;
using Guidelines.Search;
using Guidelines.Search.Engines;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;

namespace Guidelines.Tests.Search;

/// <summary>An index that breaks while it is used.</summary>
public class BrokenIndexTests
{
    [Fact]
    public void It_is_built_again_once_and_nobody_notices()
    {
        var built = 0;
        using var search = CompetencySearch.Of(ShippedSearch.Library, rows => ++built == 1 ? new Broken() : FtsEngine.Build(rows));

        Assert.Equal(ShippedSearch.Find("attachment"), search.Search(new SearchRequest { Text = "attachment" }).Answer);
        Assert.Equal(ShippedSearch.Find("grief"), search.Search(new SearchRequest { Text = "grief" }).Answer);
        Assert.Equal(2, built);
    }

    [Fact]
    public void Where_it_cannot_be_built_again_the_caller_is_told()
    {
        using var search = CompetencySearch.Of(ShippedSearch.Library, _ => new Broken());
        Assert.Throws<SearchIndexException>(() => search.Search(new SearchRequest { Text = "attachment" }));
    }

    private sealed class Broken : ISearchEngine
    {
        public ValueList<RowScore> Find(Phrase phrase) => throw new SearchIndexException("broken", new IOException());

        public ValueList<TextMark> Marks(int row, SearchField field, ValueList<Phrase> phrases) => throw new SearchIndexException("broken", new IOException());

        public void Dispose()
        {
            // Holds nothing.
        }
    }
}

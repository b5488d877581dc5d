using Guidelines.Search.Engines;
using Guidelines.Search.Rows;
using Guidelines.Tests.Search;

namespace Guidelines.Search.Lucene.Tests;

public sealed class LuceneEngineTests : SearchEngineContract
{
    protected override ISearchEngine Build(IReadOnlyList<SearchRow> rows) => LuceneEngine.Build(rows);
}

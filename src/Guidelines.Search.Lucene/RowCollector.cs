using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Guidelines.Search.Lucene;

/// <summary>Collects every row that matches, in ascending order, with its weighted count of hits.</summary>
internal sealed class RowCollector : ICollector
{
    private Scorer? _scorer;
    private int _base;

    public List<(int Row, double Count)> Found { get; } = [];

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc) => Found.Add((_base + doc, _scorer!.GetScore()));
}

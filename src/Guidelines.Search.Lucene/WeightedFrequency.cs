using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Guidelines.Search.Lucene;

/// <summary>
/// Counts hits by the weight of their field, so that the sum over the fields is what BM25 over all of them asks for. Lucene's own
/// BM25 looks at each field alone: a word that is common in texts and rare in titles would then count as rare.
/// </summary>
internal sealed class WeightedFrequency : SimilarityBase
{
    /// <summary>The exact number of words; Lucene would round it to a byte.</summary>
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override string ToString() => nameof(WeightedFrequency);

    public override float Score(BasicStats stats, float freq, float docLen) => stats.TotalBoost * freq;
}

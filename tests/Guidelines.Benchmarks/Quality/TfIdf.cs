using Guidelines.Comparison.Alignment;
using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <summary>The textbook: cosine of tf-idf words, the best assignment as a whole, pairs below a threshold left apart.</summary>
internal static class TfIdf
{
    // The best on the labelled pairs: the peer is shown at its best.
    private const double Threshold = 0.3;

    public static Method Method { get; } = new("tf-idf assignment", Find);

    private static IReadOnlyList<Link> Find(GuidelineDocument @base, GuidelineDocument head)
    {
        var (left, right) = (Methods.Behaviors(@base).Texts, Methods.Behaviors(head).Texts);
        var frequencies = left.Concat(right).SelectMany(text => Methods.Words(text).Distinct(StringComparer.Ordinal)).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var total = left.Count + right.Count;
        var (bases, heads) = (left.ConvertAll(Vector), right.ConvertAll(Vector));
        var gains = bases.Select(one => heads.Select(other => (long)((Cosine(one, other) - Threshold) * 1_000_000)).ToArray()).ToArray();
        var assigned = Assignment.Solve(gains, heads.Count);
        return Methods.Links(@base, head, Enumerable.Range(0, bases.Count).Where(index => assigned[index] >= 0).Select(index => (index, assigned[index])));

        Dictionary<string, double> Vector(string text) => Methods.Words(text).CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Value * Math.Log((double)total / frequencies[word.Key]), StringComparer.Ordinal);
    }

    private static double Cosine(Dictionary<string, double> one, Dictionary<string, double> other)
    {
        var dot = one.Sum(entry => entry.Value * other.GetValueOrDefault(entry.Key));
        return dot == 0 ? 0 : dot / Math.Sqrt(one.Values.Sum(value => value * value) * other.Values.Sum(value => value * value));
    }
}

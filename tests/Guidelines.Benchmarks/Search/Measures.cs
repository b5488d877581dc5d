using System.Runtime.InteropServices;

namespace Guidelines.Benchmarks.Search;

/// <summary>How good a ranked list is against what was wanted.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measures(double Ndcg, double Recall)
{
    private const int Depth = 10;

    // From this gain on, a thing is relevant.
    private const int Relevant = 2;

    /// <summary>
    /// Normalized discounted cumulative gain (Järvelin and Kekäläinen 2002, gain 2^g − 1) and recall of what is relevant, both of the first ten; a query with more than
    /// ten relevant things can have all of the ten.
    /// </summary>
    /// <param name="query">What is wanted.</param>
    /// <param name="ranked">Results, the best first: each with the ids that it shows.</param>
    public static Measures Of(JudgedQuery query, IEnumerable<IReadOnlyCollection<string>> ranked)
    {
        var open = query.Wanted.ToDictionary(StringComparer.Ordinal);
        var (gain, found, rank) = (0.0, 0, 1);
        foreach (var ids in ranked.Take(Depth))
        {
            var hits = ids.Distinct(StringComparer.Ordinal).Where(open.ContainsKey).ToList();
            gain += hits.Count == 0 ? 0 : Gain(hits.Max(id => open[id]), rank);
            found += hits.Count(id => open[id] >= Relevant);
            hits.ForEach(id => open.Remove(id));
            rank++;
        }

        var ideal = query.Wanted.Values.OrderDescending().Take(Depth).Select((value, index) => Gain(value, index + 1)).Sum();
        return new(gain / ideal, Math.Min(1, (double)found / Math.Min(Depth, query.Wanted.Values.Count(value => value >= Relevant))));
    }

    public static Measures Mean(IEnumerable<Measures> all)
    {
        var list = all.ToList();
        return new(list.Average(one => one.Ndcg), list.Average(one => one.Recall));
    }

    private static double Gain(int value, int rank) => (Math.Pow(2, value) - 1) / Math.Log2(rank + 1);
}

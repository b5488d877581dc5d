using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Alignment;

/// <summary>Says which statements of two documents correspond. Every statement stands in exactly one link.</summary>
internal static class Aligner
{
    // Gains are whole numbers.
    private const double Millionths = 1_000_000;

    /// <param name="base">The statements of one document.</param>
    /// <param name="head">Those of the other.</param>
    /// <param name="pins">What a reviewer has settled; the rest is computed among the statements that are left.</param>
    /// <param name="thresholds">How alike statements must be.</param>
    public static List<Link> Align(Statement[] @base, Statement[] head, IEnumerable<Pin> pins, Thresholds thresholds)
    {
        var lemmas = new Lemmas(@base, head);
        var similarity = new Similarity(lemmas);
        var pairs = new Pairing(@base.Length, head.Length);
        foreach (var pin in pins)
        {
            pairs.Pin(pin);
        }

        IdenticalTexts.Pair(@base, head, pairs);
        PairAlike(@base, head, similarity, pairs, thresholds);
        PairReworded(lemmas, pairs, thresholds);
        IdenticalTexts.JoinSurplus(@base, head, pairs);
        Repetition.Join(@base, head, similarity, pairs, thresholds);
        return pairs.Links(@base, head, similarity);
    }

    private static void PairAlike(Statement[] @base, Statement[] head, Similarity similarity, Pairing pairs, Thresholds thresholds) =>
        PairFree(pairs, (row, column) => Gain(@base[row], head[column], @base.Length, head.Length, similarity[row, column], thresholds));

    // The best of n statements that have nothing to do with one is worth the bits that it takes to name it among them.
    private static void PairReworded(Lemmas lemmas, Pairing pairs, Thresholds thresholds)
    {
        var kept = new KeptWords(lemmas);
        var chance = thresholds.KeptWords + Bits.Log2(Math.Max(lemmas.Base.Length, lemmas.Head.Length));
        PairFree(pairs, (row, column) => (long)((kept[row, column] - chance) * Millionths));
    }

    private static void PairFree(Pairing pairs, Func<int, int, long> gain)
    {
        var rows = pairs.FreeBase();
        var columns = pairs.FreeHead();
        var gains = Array.ConvertAll(rows, row => Array.ConvertAll(columns, column => gain(row, column)));
        var assigned = Assignment.Solve(gains, columns.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            if (assigned[i] >= 0)
            {
                pairs.Pair(rows[i], columns[assigned[i]]);
            }
        }
    }

    // In millionths; the place in the document decides between pairs that are otherwise alike, so that twins pair in order.
    private static long Gain(Statement @base, Statement head, int baseCount, int headCount, double similarity, Thresholds thresholds)
    {
        var score = similarity - (@base.Domain == head.Domain ? 0 : thresholds.OtherDomain) - thresholds.Counterpart;
        if (score <= 0)
        {
            return 0;
        }

        var distance = ((double)@base.Index / baseCount) - ((double)head.Index / headCount);
        return Math.Max(1, (long)(score * Millionths) - (long)(distance * distance * 100));
    }
}

namespace Guidelines.Comparison.Alignment;

/// <summary>
/// How much the words that two statements share say for one being a rewording of the other, in bits: the logarithm of the ratio of two
/// likelihoods (of a mixture model as in Manning, Raghavan and Schütze, Introduction to Information Retrieval, section 12.2). An editor who
/// replaces half of the words leaves the others in their order and near their places; in statements that share a topic alone, the same words
/// stand anywhere.
/// </summary>
internal sealed class KeptWords
{
    // How many words from its old place a kept word is expected.
    private const double Drift = 1;

    private readonly Lemmas _lemmas;

    // Of each word: its share of all words, and what it is worth where it kept its place.
    private readonly double[] _shares;
    private readonly double[] _best;

    public KeptWords(Lemmas lemmas)
    {
        _lemmas = lemmas;
        var counts = new int[lemmas.Count];
        foreach (var number in lemmas.Base.Concat(lemmas.Head).SelectMany(words => words))
        {
            counts[number]++;
        }

        var total = (double)counts.Sum();
        _shares = Array.ConvertAll(counts, count => count / total);
        _best = Array.ConvertAll(_shares, share => Worth(share, 0));
    }

    /// <summary>Negative where the statements are likelier to have nothing to do with each other.</summary>
    public double this[int @base, int head]
    {
        get
        {
            var whole = Of(_lemmas.Base[@base], _lemmas.Head[head]);
            var (left, right) = (_lemmas.BaseLeadIns[@base], _lemmas.HeadLeadIns[head]);

            // An editor who lists other elements under a lead-in keeps what it says.
            return left.Length == 0 || right.Length == 0 ? whole : Math.Max(whole, Of(left, right));
        }
    }

    private double Of(int[] left, int[] right)
    {
        // Every word costs a bit: it is as likely to be replaced as to be kept.
        var length = (left.Length + right.Length) / 2.0;
        var bound = 0.0;
        foreach (var word in left)
        {
            bound += right.AsSpan().Contains(word) ? _best[word] : 0;
        }

        // Most pairs share too little to ask for its order.
        return (bound <= length ? bound : InOrder(left, right, length)) - length;
    }

    // The worth of the best choice of shared words that stand in the same order on both sides.
    private double InOrder(int[] left, int[] right, double length)
    {
        var before = new double[right.Length + 1];
        var now = new double[right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                now[j + 1] = Math.Max(before[j + 1], now[j]);
                if (left[i] == right[j])
                {
                    var distance = (((double)i / left.Length) - ((double)j / right.Length)) * length;
                    now[j + 1] = Math.Max(now[j + 1], before[j] + Worth(_shares[left[i]], distance));
                }
            }

            (before, now) = (now, before);
        }

        return before[^1];
    }

    // That a kept word stands at this distance (Cauchy's distribution, which forgives a word far off), against any word by its share of all.
    private static double Worth(double share, double distance)
    {
        var drifts = distance / Drift;
        return Bits.Log2(1 + (1 / (Math.PI * Drift * (1 + (drifts * drifts)) * share)));
    }
}

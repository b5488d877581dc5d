using System.Runtime.InteropServices;

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

    // Of each word: its share of all words, how much of its worth it has, 0 to 1, and what it is worth where it kept its place.
    private readonly double[] _shares;
    private readonly double[] _telling;
    private readonly double[] _best;

    private readonly double _least;

    /// <param name="lemmas">The words of both documents.</param>
    /// <param name="least">The bits that a pair must be worth to be looked at closely.</param>
    public KeptWords(Lemmas lemmas, double least)
    {
        _lemmas = lemmas;
        _least = least;
        var counts = new int[lemmas.Count];
        var holders = new int[lemmas.Count];
        foreach (var words in lemmas.Base.Concat(lemmas.Head))
        {
            foreach (var word in words)
            {
                counts[word]++;
            }

            foreach (var word in words.Distinct())
            {
                holders[word]++;
            }
        }

        var total = (double)counts.Sum();
        _shares = Array.ConvertAll(counts, count => count / total);

        // What nearly all statements hold, as the first words of a repeated stem, says nothing of two; a joining word that half of them hold does.
        var others = Math.Max(1, lemmas.Base.Length + lemmas.Head.Length - 2);
        _telling = Array.ConvertAll(holders, count => ((double)Math.Max(0, count - 2) / others) is var share ? 1 - (share * share * share * share) : 1);
        _best = [.. _shares.Select((_, word) => Worth(word, 0))];
    }

    /// <summary>Weighs a statement of the base against statements of the head, one after another.</summary>
    public Weighing With(int @base) => new(this, @base);

    // That a kept word stands at this distance (Cauchy's distribution, which forgives a word far off), against any word by its share of all.
    private double Worth(int word, double distance)
    {
        var drifts = distance / Drift;
        return _telling[word] * Bits.Log2(1 + (1 / (Math.PI * Drift * (1 + (drifts * drifts)) * _shares[word])));
    }

    /// <summary>A statement of the base, weighed against one of the head at a time.</summary>
    internal sealed class Weighing
    {
        private readonly KeptWords _kept;
        private readonly int[] _left;
        private readonly int _leadIn;

        // Where a word stands first in the statement, and where the word of a place stands again; -1 for nowhere.
        private readonly int[] _first;
        private readonly int[] _again;
        private readonly List<Shared> _shared = [];

        public Weighing(KeptWords kept, int @base)
        {
            _kept = kept;
            _left = kept._lemmas.Base[@base];
            _leadIn = kept._lemmas.BaseLeadIns[@base];
            _first = new int[kept._shares.Length];
            _again = new int[_left.Length];
            Array.Fill(_first, -1);
            for (var i = _left.Length - 1; i >= 0; i--)
            {
                _again[i] = _first[_left[i]];
                _first[_left[i]] = i;
            }
        }

        /// <summary>Negative where the statements are likelier to have nothing to do with each other. What is not above the least is not told exactly.</summary>
        public double this[int head]
        {
            get
            {
                var right = _kept._lemmas.Head[head];
                var leadIn = _kept._lemmas.HeadLeadIns[head];
                _shared.Clear();
                for (var j = 0; j < right.Length; j++)
                {
                    for (var i = _first[right[j]]; i >= 0; i = _again[i])
                    {
                        _shared.Add(new(i, j));
                    }
                }

                var whole = Worth(_left.Length, right.Length);

                // An editor who lists other elements under a lead-in keeps what it says.
                return _leadIn == 0 || leadIn == 0 ? whole : Math.Max(whole, Worth(_leadIn, leadIn));
            }
        }

        // Of the first words of both.
        private double Worth(int left, int right)
        {
            // Every word costs a bit: it is as likely to be replaced as to be kept.
            var length = (left + right) / 2.0;
            var bound = 0.0;
            foreach (var (i, j) in _shared)
            {
                bound += i < left && j < right ? _kept._best[_left[i]] : 0;
            }

            // Most pairs share too little to ask for its order.
            return (bound - length <= _kept._least ? bound : InOrder(left, right, length)) - length;
        }

        // The worth of the best choice of shared words that stand in the same order on both sides.
        private double InOrder(int left, int right, double length)
        {
            Span<double> best = _shared.Count <= 256 ? stackalloc double[_shared.Count] : new double[_shared.Count];
            var most = 0.0;
            for (var k = 0; k < best.Length; k++)
            {
                var (i, j) = _shared[k];
                if (i >= left || j >= right)
                {
                    continue;
                }

                for (var before = 0; before < k; before++)
                {
                    if (_shared[before].Left < i && _shared[before].Right < j)
                    {
                        best[k] = Math.Max(best[k], best[before]);
                    }
                }

                best[k] += _kept.Worth(_left[i], (((double)i / left) - ((double)j / right)) * length);
                most = Math.Max(most, best[k]);
            }

            return most;
        }

        // A word that stands in both, and where.
        [StructLayout(LayoutKind.Auto)]
        private readonly record struct Shared(int Left, int Right);
    }
}

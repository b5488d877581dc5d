using System.Runtime.InteropServices;

namespace Guidelines.Comparison.Alignment;

/// <summary>
/// How alike statements of two documents are: the cosine of their words and pairs of neighbouring words, rare ones counting more
/// (tf-idf, Manning, Raghavan and Schütze, Introduction to Information Retrieval, chapter 6). Inflection and the choice among the terms
/// of a family do not count.
/// </summary>
internal sealed class Similarity
{
    // A pair of words says again what its words have said; it tells order and phrases apart.
    private const double PairWeight = 0.5;

    // Joining words hold a statement together, whatever it is about.
    private const double FunctionWordWeight = 0.25;

    private readonly bool[] _isFunctionWord;
    private readonly Dictionary<(int First, int Second), int> _pairs = [];
    private readonly List<int> _frequencies;
    private readonly Vector[] _base;
    private readonly Vector[] _head;
    private readonly double[][] _likeness;

    public Similarity(Lemmas lemmas)
    {
        _isFunctionWord = lemmas.IsFunctionWord;
        _frequencies = [.. new int[lemmas.Count]];
        var baseFeatures = Array.ConvertAll(lemmas.Base, FeaturesOf);
        var headFeatures = Array.ConvertAll(lemmas.Head, FeaturesOf);
        var weights = new double[_frequencies.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            // What every statement has still counts: a document may be a single statement.
            weights[i] = Bits.Log2(1 + ((double)(lemmas.Base.Length + lemmas.Head.Length) / _frequencies[i]));
        }

        _base = Array.ConvertAll(baseFeatures, features => Vector.Of(features, weights));
        _head = Array.ConvertAll(headFeatures, features => Vector.Of(features, weights));
        _likeness = Likenesses(_base, _head, weights.Length);
    }

    /// <summary>0 to 1; 1 for the same words in the same order.</summary>
    public double this[int @base, int head] => _likeness[@base][head];

    /// <summary>How alike the statements of one side, taken together, are to those of the other side.</summary>
    public double Joined(IEnumerable<int> @base, IEnumerable<int> head)
    {
        var left = Vector.Union([.. @base.Select(index => _base[index])]);
        var right = Vector.Union([.. head.Select(index => _head[index])]);
        return left.Likeness(right);
    }

    // Of all pairs at once, by way of the features that they share; the products of a pair are added in the order of the features.
    private static double[][] Likenesses(Vector[] @base, Vector[] head, int featureCount)
    {
        var holders = new List<(int Head, double Weight)>?[featureCount];
        for (var column = 0; column < head.Length; column++)
        {
            var (indices, weights) = head[column].Entries;
            for (var i = 0; i < indices.Length; i++)
            {
                (holders[indices[i]] ??= []).Add((column, weights[i]));
            }
        }

        return Array.ConvertAll(@base, left =>
        {
            var sums = new double[head.Length];
            var (indices, weights) = left.Entries;
            for (var i = 0; i < indices.Length; i++)
            {
                foreach (var (column, weight) in holders[indices[i]] ?? [])
                {
                    sums[column] += weights[i] * weight;
                }
            }

            for (var column = 0; column < sums.Length; column++)
            {
                sums[column] = left.Likeness(head[column], sums[column]);
            }

            return sums;
        });
    }

    // Each feature once, in ascending order: the words, and behind them the pairs, numbered as they come.
    private Feature[] FeaturesOf(int[] words)
    {
        var found = new Dictionary<int, double>(words.Length * 2);
        var before = -1;
        foreach (var word in words)
        {
            found.TryAdd(word, _isFunctionWord[word] ? FunctionWordWeight : 1);
            found.TryAdd(NumberOf((before, word)), PairWeight);
            before = word;
        }

        var features = found.Select(pair => new Feature(pair.Key, pair.Value)).ToArray();
        Array.Sort(features, (left, right) => left.Index.CompareTo(right.Index));
        foreach (var feature in features)
        {
            _frequencies[feature.Index]++;
        }

        return features;
    }

    private int NumberOf((int First, int Second) pair)
    {
        if (!_pairs.TryGetValue(pair, out var number))
        {
            number = _frequencies.Count;
            _pairs.Add(pair, number);
            _frequencies.Add(0);
        }

        return number;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Feature(int Index, double Weight);

    // Indices in ascending order with their weights.
    private sealed class Vector(int[] indices, double[] weights)
    {
        private readonly double _norm = Math.Sqrt(weights.Sum(weight => weight * weight));

        public static Vector Of(Feature[] features, double[] weights) =>
            new(Array.ConvertAll(features, feature => feature.Index), Array.ConvertAll(features, feature => feature.Weight * weights[feature.Index]));

        public static Vector Union(Vector[] vectors)
        {
            if (vectors is [var only])
            {
                return only;
            }

            var all = new SortedDictionary<int, double>();
            foreach (var vector in vectors)
            {
                vector.AddTo(all);
            }

            return new Vector([.. all.Keys], [.. all.Values]);
        }

        public (int[] Indices, double[] Weights) Entries => (indices, weights);

        /// <summary>The cosine.</summary>
        public double Likeness(Vector other) => Likeness(other, Dot(other));

        /// <inheritdoc cref="Likeness(Vector)"/>
        public double Likeness(Vector other, double dot) => _norm * other._norm == 0 ? 0 : Math.Min(1, dot / (_norm * other._norm));

        private void AddTo(SortedDictionary<int, double> all)
        {
            for (var i = 0; i < indices.Length; i++)
            {
                all[indices[i]] = weights[i];
            }
        }

        private double Dot(Vector other)
        {
            var (otherIndices, otherWeights) = other.Entries;
            var sum = 0.0;
            for (int i = 0, j = 0; i < indices.Length && j < otherIndices.Length;)
            {
                if (indices[i] == otherIndices[j])
                {
                    sum += weights[i++] * otherWeights[j++];
                }
                else if (indices[i] < otherIndices[j])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            return sum;
        }
    }
}

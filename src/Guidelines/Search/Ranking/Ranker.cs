using Guidelines.Search.Queries;

namespace Guidelines.Search.Ranking;

/// <summary>Scores rows by how much of a query they answer.</summary>
/// <remarks>
/// To each word of the query belongs what speaks best for it in a row: how much that says of the row (<see cref="PhraseRows.Parts"/>), and how well it
/// stands for the word. A row's score is the mean of these over the words, each weighted by how rare it is (inverse document frequency); words that stand
/// side by side as in the query add to it. It is multiplied by the square root of the share of the words that the row has at all, so that a row with two of
/// the words stands before one that says a lot of one, and by what its kind is worth for the query (<see cref="KindWeights"/>). A score is 0 to about 1,
/// the same for every engine.
/// </remarks>
internal static class Ranker
{
    private const float PairWeight = 0.15f;

    // What a named level, edition or domain weighs at least, all words of its name together: who names one wants it, however much it holds.
    private const float PlaceWeight = 2f;

    // Of a word that is rare in guidelines and common everywhere else.
    private const float LightWeight = 0.3f;

    /// <summary>A score for each row, 0 where nothing speaks for it.</summary>
    public static float[] Score(SearchQuery query, RowTable table)
    {
        var rows = table.Rows.Count;
        var (scores, held) = (new float[rows], new float[rows]);
        var weights = WeightsOf(query, rows);
        var all = weights.Sum();
        if (all <= 0)
        {
            return scores;
        }

        var best = new Best(rows);
        for (var word = 0; word < weights.Length; word++)
        {
            var speaking = query.Evidence.Where(evidence => evidence.Words.Contains(word)).Select(evidence => (evidence.Rows, evidence.Factor)).ToList();
            best.Move(speaking, weights[word] / all, scores, held);
        }

        foreach (var pair in query.Pairs)
        {
            // One phrase for both words is as good as the pair itself.
            var phrases = query.Evidence.Where(evidence => evidence.Kind is MatchKind.Synonym && evidence.Words.Contains(pair.Left) && evidence.Words.Contains(pair.Right));
            best.Move([(pair.Rows, 1), .. phrases.Select(evidence => (evidence.Rows, evidence.Factor))], PairWeight * (weights[pair.Left] + weights[pair.Right]) / 2 / all, scores, null);
        }

        var kinds = KindWeights.Of(query.Asks);
        for (var row = 0; row < rows; row++)
        {
            scores[row] *= MathF.Sqrt(held[row]) * kinds[(int)table.Rows[row].Kind];
        }

        Areas.Spread(scores, table);
        return scores;
    }

    // Robertson and Spärck Jones, as BM25 has it, kept above 0; a word is as common as the most common word for it. What nothing speaks for weighs nothing.
    private static float[] WeightsOf(SearchQuery query, int rows)
    {
        var weights = new float[query.Words.Count];
        for (var word = 0; word < weights.Length; word++)
        {
            var evidence = query.Evidence.Where(evidence => evidence.Words.Contains(word)).ToList();
            var count = evidence.Select(one => one.Rows.Count).DefaultIfEmpty().Max();
            var place = evidence.Where(one => one.Kind is MatchKind.Place).Select(one => PlaceWeight / one.Words.Count).DefaultIfEmpty().Max();
            weights[word] = count == 0 ? 0 : Math.Max(place, (query.Light.Contains(word) ? LightWeight : 1) * MathF.Log(1 + ((rows - count + 0.5f) / (count + 0.5f))));
        }

        return weights;
    }

    /// <summary>The best that speaks for each row, while it is collected.</summary>
    private sealed class Best(int rows)
    {
        private readonly float[] _parts = new float[rows];
        private readonly float[] _factors = new float[rows];

        /// <summary>Adds to each row what speaks best for it, weighted; nothing is left afterwards.</summary>
        /// <param name="speaking">Rows, and how well they stand for what is asked.</param>
        /// <param name="weight">What a full answer adds.</param>
        /// <param name="scores">Of the rows.</param>
        /// <param name="held">How much of the query each row has, if that is counted.</param>
        public void Move(List<(PhraseRows Rows, float Factor)> speaking, float weight, float[] scores, float[]? held)
        {
            foreach (var (found, factor) in speaking)
            {
                var numbers = found.Rows;
                var parts = found.Parts;
                for (var i = 0; i < numbers.Length; i++)
                {
                    _parts[numbers[i]] = Math.Max(_parts[numbers[i]], factor * parts[i]);
                    _factors[numbers[i]] = Math.Max(_factors[numbers[i]], factor);
                }
            }

            // Each row is moved once: the first time clears it.
            foreach (var (found, _) in speaking)
            {
                foreach (var row in found.Rows)
                {
                    scores[row] += _parts[row] * weight;
                    if (held is not null)
                    {
                        held[row] += _factors[row] * weight;
                    }

                    (_parts[row], _factors[row]) = (0, 0);
                }
            }
        }
    }
}

using Guidelines.Search.Queries;

namespace Guidelines.Search.Ranking;

/// <summary>Scores rows by how much of a query they answer.</summary>
/// <remarks>
/// A row's score is the share of the query's words that it has, each word weighted by how rare it is (inverse document frequency), and
/// each counted by the best that speaks for it: from <see cref="Presence"/> for holding it at all up to 1 for the row of which the engine's
/// BM25 says the most. Words that stand side by side as in the query add to it. A score is 0 to about 1, the same for every engine.
/// </remarks>
internal static class Ranker
{
    // What having a word counts, whatever BM25 says: so a row with two of the words stands before one that says a lot of one.
    private const float Presence = 0.6f;

    private const float PairWeight = 0.25f;

    /// <summary>A score for each row, 0 where nothing speaks for it.</summary>
    public static float[] Score(SearchQuery query, int rows)
    {
        var scores = new float[rows];
        var weights = WeightsOf(query, rows);
        var all = weights.Sum();
        if (all <= 0)
        {
            return scores;
        }

        var best = new float[rows];
        for (var word = 0; word < weights.Length; word++)
        {
            var touched = query.Evidence.Where(evidence => evidence.Words.Contains(word)).ToList();
            foreach (var evidence in touched)
            {
                Raise(best, evidence);
            }

            // Each row is added once and cleared for the next word.
            foreach (var evidence in touched)
            {
                foreach (var row in evidence.Rows.Rows)
                {
                    scores[row] += best[row] * weights[word] / all;
                    best[row] = 0;
                }
            }
        }

        foreach (var pair in query.Pairs)
        {
            var weight = PairWeight * (weights[pair.Left] + weights[pair.Right]) / 2 / all;
            foreach (var row in pair.Rows.Rows)
            {
                scores[row] += weight;
            }
        }

        return scores;
    }

    private static void Raise(float[] best, Evidence evidence)
    {
        var rows = evidence.Rows.Rows;
        var shares = evidence.Rows.Shares;
        for (var i = 0; i < rows.Length; i++)
        {
            best[rows[i]] = Math.Max(best[rows[i]], evidence.Factor * (Presence + ((1 - Presence) * shares[i])));
        }
    }

    // Robertson and Spärck Jones, as BM25 has it, kept above 0; a word is as common as the most common word for it. What nothing speaks for weighs nothing.
    private static float[] WeightsOf(SearchQuery query, int rows)
    {
        var weights = new float[query.Words.Count];
        for (var word = 0; word < weights.Length; word++)
        {
            var count = query.Evidence.Where(evidence => evidence.Words.Contains(word)).Select(evidence => evidence.Rows.Count).DefaultIfEmpty().Max();
            weights[word] = count == 0 ? 0 : MathF.Log(1 + ((rows - count + 0.5f) / (count + 0.5f)));
        }

        return weights;
    }
}

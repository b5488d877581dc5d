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

    // What a named level, edition or domain weighs at least, all words of its name together: who names one wants it, however much it holds.
    private const float PlaceWeight = 3f;

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
            var speaking = query.Evidence.Where(evidence => evidence.Words.Contains(word)).Select(evidence => (evidence.Rows, evidence.Factor)).ToList();
            Add(scores, best, speaking, weights[word] / all);
        }

        foreach (var pair in query.Pairs)
        {
            // One phrase for both words is as good as the pair itself.
            var phrases = query.Evidence.Where(evidence => evidence.Kind is MatchKind.Synonym && evidence.Words.Contains(pair.Left) && evidence.Words.Contains(pair.Right));
            Add(scores, best, [(pair.Rows, 1), .. phrases.Select(evidence => (evidence.Rows, evidence.Factor))], PairWeight * (weights[pair.Left] + weights[pair.Right]) / 2 / all);
        }

        return scores;
    }

    /// <summary>Adds to each row's score the best that speaks for it, weighted.</summary>
    /// <param name="scores">Of the rows.</param>
    /// <param name="best">All 0, and again so afterwards.</param>
    /// <param name="speaking">Rows, and how well they answer.</param>
    /// <param name="weight">What a full answer adds.</param>
    private static void Add(float[] scores, float[] best, List<(PhraseRows Rows, float Factor)> speaking, float weight)
    {
        foreach (var (rows, factor) in speaking)
        {
            Raise(best, rows, factor);
        }

        // Each row is added once: the first time clears it.
        foreach (var (rows, _) in speaking)
        {
            foreach (var row in rows.Rows)
            {
                scores[row] += best[row] * weight;
                best[row] = 0;
            }
        }
    }

    private static void Raise(float[] best, PhraseRows found, float factor)
    {
        var rows = found.Rows;
        var shares = found.Shares;
        for (var i = 0; i < rows.Length; i++)
        {
            best[rows[i]] = Math.Max(best[rows[i]], factor * (Presence + ((1 - Presence) * shares[i])));
        }
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
            weights[word] = count == 0 ? 0 : Math.Max(place, MathF.Log(1 + ((rows - count + 0.5f) / (count + 0.5f))));
        }

        return weights;
    }
}

using Guidelines.Search.Queries;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Ranking;

internal static class Ranker
{
    /// <summary>A score for each row, 0 where nothing speaks for it.</summary>
    public static float[] Score(SearchQuery query, RowTable table, PhraseIndex index)
    {
        var rows = table.Rows.Count;
        var scores = new float[rows];
        var weights = WeightsOf(query, rows);
        var all = weights.Sum();
        if (all <= 0)
        {
            return scores;
        }

        var best = new float[rows];
        var covered = new float[rows];
        var cover = new float[rows];
        var gamma = Tune.G("gamma");
        var (p, abs) = (Tune.G("P"), Tune.G("abs") > 0);
        for (var word = 0; word < weights.Length; word++)
        {
            var touched = query.Evidence.Where(evidence => evidence.Words.Contains(word)).ToList();
            foreach (var evidence in touched)
            {
                var er = evidence.Rows.Rows;
                var shares = abs ? evidence.Rows.Parts : evidence.Rows.Shares;
                for (var i = 0; i < er.Length; i++)
                {
                    best[er[i]] = Math.Max(best[er[i]], evidence.Factor * (p + ((1 - p) * shares[i])));
                    cover[er[i]] = Math.Max(cover[er[i]], evidence.Factor);
                }
            }

            var groups = new Dictionary<int, (float, float)>();
            foreach (var evidence in touched)
            {
                foreach (var row in evidence.Rows.Rows)
                {
                    var g = table.GroupOf(row);
                    var (b, c) = groups.GetValueOrDefault(g);
                    groups[g] = (Math.Max(b, best[row]), Math.Max(c, cover[row]));
                }
            }

            foreach (var (g, (b, c)) in groups)
            {
                foreach (var row in table.RowsOfGroup(g))
                {
                    scores[row] += Math.Max(best[row], gamma * b) * weights[word] / all;
                    covered[row] += Math.Max(cover[row], gamma * c) * weights[word] / all;
                    best[row] = 0;
                    cover[row] = 0;
                }
            }
        }

        foreach (var pair in query.Pairs)
        {
            var weight = Tune.G("pair") * (weights[pair.Left] + weights[pair.Right]) / 2 / all;
            foreach (var row in pair.Rows.Rows)
            {
                scores[row] += weight;
            }
        }

        var exponent = Tune.G("C");
        for (var row = 0; row < rows; row++)
        {
            if (scores[row] > 0)
            {
                scores[row] *= MathF.Pow(covered[row], exponent) * Prior(table.Rows[row].Kind, query.Asks);
            }
        }

        Spread(scores, table);
        if (Tune.G("lambda") > 0)
        {
            Feedback(scores, table, index, query);
        }

        return scores;
    }

    private static float Prior(SearchKind kind, SearchKind? asks) => (asks, kind) switch
    {
        (SearchKind.Requirement, SearchKind.Requirement) => Tune.G("Rreq"),
        (SearchKind.Requirement, SearchKind.Behavior) => Tune.G("Rbeh"),
        (SearchKind.Requirement, SearchKind.Area) => Tune.G("Rarea"),
        (SearchKind.Requirement, _) => Tune.G("Rterm"),
        (SearchKind.Term, SearchKind.Requirement) => Tune.G("Treq"),
        (SearchKind.Term, SearchKind.Term) => Tune.G("Tterm"),
        (_, SearchKind.Requirement) => Tune.G("req"),
        (_, SearchKind.Term) => Tune.G("term"),
        (_, SearchKind.Area) => Tune.G("area"),
        _ => 1,
    };

    private static void Spread(float[] scores, RowTable table)
    {
        var (mu, nu) = (Tune.G("mu"), Tune.G("nu"));
        foreach (var (area, members) in table.Areas)
        {
            var own = area >= 0 ? scores[area] : 0;
            var top = members.GroupBy(table.GroupOf).Select(g => g.Max(row => scores[row])).OrderDescending().Take(3).Sum() / 3;
            if (area >= 0)
            {
                scores[area] += mu * top;
            }

            foreach (var row in members)
            {
                if (scores[row] > 0)
                {
                    scores[row] += nu * own;
                }
            }
        }
    }

    private static void Feedback(float[] scores, RowTable table, PhraseIndex index, SearchQuery query)
    {
        var top = Enumerable.Range(0, scores.Length).Where(row => scores[row] > 0).GroupBy(table.GroupOf).Select(g => g.MaxBy(row => (scores[row], -table.IdRankOf(row)))).OrderByDescending(row => scores[row]).ThenBy(table.IdRankOf).Take((int)Tune.G("K")).ToList();
        if (top.Count == 0)
        {
            return;
        }

        var max = scores[top[0]];
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var row in top)
        {
            var words = SearchWords.Of(table.Rows[row].Title + "\n" + table.Rows[row].Text);
            foreach (var word in words)
            {
                if (!StopWords.Contains(word))
                {
                    terms[word] = terms.GetValueOrDefault(word) + (scores[row] / max / words.Count);
                }
            }
        }

        var picked = terms.Select(t => (Rows: index.Find(new([t.Key])), t.Value)).Select(t => (t.Rows, Weight: t.Value * MathF.Log(1 + ((scores.Length - t.Rows.Count + 0.5f) / (t.Rows.Count + 0.5f))))).OrderByDescending(t => t.Weight).Take((int)Tune.G("fterms")).ToList();
        var sum = picked.Sum(t => t.Weight);
        foreach (var (rows, weight) in picked)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows.Rows[i];
                scores[row] += Tune.G("lambda") * max * weight / sum * rows.Parts[i] * Prior(table.Rows[row].Kind, query.Asks);
            }
        }
    }

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

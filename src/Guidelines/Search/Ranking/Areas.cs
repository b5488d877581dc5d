namespace Guidelines.Search.Ranking;

/// <summary>An area and its behaviors speak for one another: a score is shared between them.</summary>
internal static class Areas
{
    // What an area gets of the mean of its best competencies, so many of them.
    private const float OfBehaviors = 0.4f;
    private const int Asked = 3;

    // What a behavior that matches gets of its area's score.
    private const float OfArea = 0.2f;

    /// <summary>Adds to areas from the best of their behaviors, and to behaviors that match from their area.</summary>
    public static void Spread(float[] scores, RowTable table)
    {
        foreach (var area in table.Areas)
        {
            var own = scores[area.Row];
            var best = area.Competencies.Select(rows => rows.Max(row => scores[row])).OrderDescending().Take(Asked).Sum() / Asked;
            scores[area.Row] += OfBehaviors * best;
            foreach (var row in area.Competencies.SelectMany(rows => rows))
            {
                scores[row] += scores[row] > 0 ? OfArea * own : 0;
            }
        }
    }
}

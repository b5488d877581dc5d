namespace Guidelines.Comparison.Alignment;

/// <summary>How alike the statements of a link are, and how sure it is.</summary>
internal static class LinkStrength
{
    /// <summary>The mean over all its pairs; 0 without a counterpart.</summary>
    public static double Similarity(int[] bases, int[] heads, Similarity similarity)
    {
        if (bases.Length == 0 || heads.Length == 0)
        {
            return 0;
        }

        return bases.Sum(row => heads.Sum(column => similarity[row, column])) / (bases.Length * heads.Length);
    }

    /// <summary>The similarity and its lead over the best rival; without a counterpart, what is missing from the best candidate to the same text.</summary>
    public static double Confidence(int[] bases, int[] heads, int baseCount, int headCount, Similarity similarity)
    {
        var rival = 0.0;
        foreach (var row in bases)
        {
            for (var column = 0; column < headCount; column++)
            {
                rival = heads.Contains(column) ? rival : Math.Max(rival, similarity[row, column]);
            }
        }

        foreach (var column in heads)
        {
            for (var row = 0; row < baseCount; row++)
            {
                rival = bases.Contains(row) ? rival : Math.Max(rival, similarity[row, column]);
            }
        }

        if (bases.Length == 0 || heads.Length == 0)
        {
            return 1 - rival;
        }

        var own = Similarity(bases, heads, similarity);
        return Math.Clamp(own + own - rival, 0, 1);
    }
}

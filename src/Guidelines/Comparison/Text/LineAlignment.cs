using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Text;

/// <summary>Which lines (lead-ins and elements) of two statements correspond, in order and without crossing.</summary>
internal static class LineAlignment
{
    // Lines that share fewer of their words are different elements.
    private const double Alike = 0.4;

    /// <summary>Pairs of indices in document order; null where a line has no counterpart.</summary>
    public static IEnumerable<(int? Base, int? Head)> Of(string[] @base, string[] head)
    {
        // best[i, j]: the greatest total likeness of the lines from i and from j on.
        var likeness = new double[@base.Length, head.Length];
        var best = new double[@base.Length + 1, head.Length + 1];
        var left = Array.ConvertAll(@base, LemmasOf);
        var right = Array.ConvertAll(head, LemmasOf);
        for (var i = @base.Length - 1; i >= 0; i--)
        {
            for (var j = head.Length - 1; j >= 0; j--)
            {
                // The first lines belong together, however they are worded.
                likeness[i, j] = i == 0 && j == 0 ? Math.Max(Alike, Dice(left[i], right[j])) : Dice(left[i], right[j]);
                var paired = likeness[i, j] >= Alike ? likeness[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return Walk(likeness, best);
    }

    private static IEnumerable<(int? Base, int? Head)> Walk(double[,] likeness, double[,] best)
    {
        var (i, j) = (0, 0);
        while (i < likeness.GetLength(0) || j < likeness.GetLength(1))
        {
            var (hasBase, hasHead) = (i < likeness.GetLength(0), j < likeness.GetLength(1));
            if (hasBase && hasHead && likeness[i, j] >= Alike && best[i, j] == likeness[i, j] + best[i + 1, j + 1])
            {
                yield return (i++, j++);
            }
            else if (hasBase && best[i, j] == best[i + 1, j])
            {
                yield return (i++, null);
            }
            else
            {
                yield return (null, j++);
            }
        }
    }

    private static HashSet<string> LemmasOf(string line) => [.. Words.Of(line).Select(word => Inflection.Lemma(word.Key))];

    private static double Dice(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 1 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}

using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Judgement;

/// <summary>Which units of a statement only illustrate: what stands in brackets, and what follows "including" or "e.g.".</summary>
internal static class Illustration
{
    public static bool[] Of(Statement statement)
    {
        var illustrated = new bool[statement.Units.Length];
        var (depth, from, isRunning) = (0, 0, false);
        for (var at = 0; at < illustrated.Length; at++)
        {
            var unit = statement.Units[at];
            var start = statement.Words[unit.First].Start;
            foreach (var mark in statement.Text.AsSpan(from, start - from))
            {
                depth = mark switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
                isRunning &= mark is not (';' or '\n' or ')');
            }

            isRunning = ScopeWords.Illustrates(unit.Key) || (isRunning && unit.Key is not ("that" or "which"));
            illustrated[at] = depth > 0 || isRunning;
            from = statement.Words[unit.End - 1].End;
        }

        return illustrated;
    }
}

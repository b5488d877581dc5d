using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Judgement;

/// <summary>
/// Chooses among the equally short descriptions of an insertion or deletion the one that a reader would give: in "the beds, the trees,
/// the pots", what was added is "the trees", not "trees, the".
/// </summary>
internal static class HunkPlacement
{
    public static Hunk[] AtBoundaries(Statement @base, Statement head, Hunk[] hunks)
    {
        var floor = 0;
        for (var i = 0; i < hunks.Length; i++)
        {
            hunks[i] = hunks[i] switch
            {
                { BaseCount: 0 } inserted => Shifted(inserted, Shift(head, inserted.HeadStart, inserted.HeadCount, inserted.BaseStart - floor)),
                { HeadCount: 0 } deleted => Shifted(deleted, Shift(@base, deleted.BaseStart, deleted.BaseCount, deleted.BaseStart - floor)),
                var replaced => replaced,
            };
            floor = hunks[i].BaseEnd;
        }

        return hunks;
    }

    private static Hunk Shifted(Hunk hunk, int shift) => hunk with { BaseStart = hunk.BaseStart - shift, HeadStart = hunk.HeadStart - shift };

    // By how many units to the left the run is best told.
    private static int Shift(Statement statement, int start, int count, int room)
    {
        var (best, bestRank) = (0, Rank(statement, start));
        for (var shift = 1; shift <= room && statement.Units[start - shift].Key == statement.Units[start + count - shift].Key; shift++)
        {
            if (Rank(statement, start - shift) is var rank && rank > bestRank)
            {
                (best, bestRank) = (shift, rank);
            }
        }

        return best;
    }

    // After a separator a new item begins; with a preposition or conjunction a phrase.
    private static int Rank(Statement statement, int start) =>
        statement.IsSeparatedBefore(start) ? 2 : FunctionWords.IsPreposition(statement.Units[start].Key) || FunctionWords.IsConjunction(statement.Units[start].Key) ? 1 : 0;
}

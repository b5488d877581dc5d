using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Alignment;

/// <summary>
/// Joins a statement without counterpart to a pair of its domain: where both sides of the pair and it together match better than the pair
/// alone (what one said is divided between two), or where it says nearly the same again (repeated). A joined pair is a split or a merger.
/// </summary>
internal static class Repetition
{
    public static void Join(Statement[] @base, Statement[] head, Similarity similarity, Pairing pairs, Thresholds thresholds)
    {
        var single = Enumerable.Range(0, @base.Length).Where(index => pairs.HeadOf(index) is [var only] && pairs.BaseOf(only).Count == 1)
            .Select(index => (Base: index, Head: pairs.HeadOf(index)[0])).ToList();
        var candidates = new List<Candidate>();
        foreach (var index in pairs.FreeBase())
        {
            candidates.AddRange(single.Where(pair => head[pair.Head].Domain == @base[index].Domain && IsEnough(similarity[index, pair.Head], thresholds))
                .Select(pair => new Candidate(index, pair.Head, true, Strength(similarity[index, pair.Head], similarity.Joined([pair.Base, index], [pair.Head]) - similarity[pair.Base, pair.Head], thresholds))));
        }

        foreach (var index in pairs.FreeHead())
        {
            candidates.AddRange(single.Where(pair => @base[pair.Base].Domain == head[index].Domain && IsEnough(similarity[pair.Base, index], thresholds))
                .Select(pair => new Candidate(pair.Base, index, false, Strength(similarity[pair.Base, index], similarity.Joined([pair.Base], [pair.Head, index]) - similarity[pair.Base, pair.Head], thresholds))));
        }

        foreach (var candidate in candidates.Where(candidate => candidate.Strength > 0).OrderByDescending(candidate => candidate.Strength).ThenBy(candidate => candidate.Base).ThenBy(candidate => candidate.Head))
        {
            var isFree = candidate.Merges ? pairs.HeadOf(candidate.Base).Count == 0 && pairs.MayMerge(candidate.Head) : pairs.BaseOf(candidate.Head).Count == 0 && pairs.MaySplit(candidate.Base);
            if (isFree)
            {
                pairs.Pair(candidate.Base, candidate.Head);
            }
        }
    }

    // What is joined adds no more than its own likeness: where that is less than the least gain, neither reason can hold.
    private static bool IsEnough(double likeness, Thresholds thresholds) => likeness > Math.Min(thresholds.Divided, thresholds.Repeated);

    // How far beyond what is needed, the better of the two reasons; 0 where neither is enough.
    private static double Strength(double likeness, double gain, Thresholds thresholds) =>
        Math.Max(0, Math.Max((likeness - thresholds.Repeated) / thresholds.Repeated, (gain - thresholds.Divided) / thresholds.Divided));

    private sealed record Candidate(int Base, int Head, bool Merges, double Strength);
}

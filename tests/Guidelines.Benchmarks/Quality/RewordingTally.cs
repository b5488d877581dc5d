using Guidelines.Comparison;

namespace Guidelines.Benchmarks.Quality;

/// <summary>What was found in made editions against what is true of them, summed up.</summary>
internal sealed class RewordingTally
{
    private readonly Dictionary<string, (int Common, int Said, int True)> _counts = new(StringComparer.Ordinal);
    private int _moves;
    private int _movesFound;

    public string Links => Kind("pairs");

    /// <summary>The share of moved behaviors that were linked and called moved.</summary>
    public double Moves => Agreement.Share(_movesFound, _moves);

    /// <summary>Of the pairs of behaviors that were linked, the share that is true.</summary>
    public double LinksPrecision => Agreement.Share(_counts["pairs"].Common, _counts["pairs"].Said);

    /// <summary>Texts that stand on both sides and were called removed and added.</summary>
    public int IdenticalRemovedAndAdded { get; private set; }

    public static RewordingTally Of(IEnumerable<MadePair> pairs, ComparisonContext context)
    {
        var tally = new RewordingTally();
        foreach (var made in pairs)
        {
            tally.Add(made, GuidelineComparer.Compare(made.Base, made.Head, context));
        }

        return tally;
    }

    public void Add(MadePair made, DocumentComparison comparison)
    {
        var found = Methods.Ours(comparison);
        Count("pairs", made.Links.SelectMany(link => link.Pairs).ToHashSet(), found.SelectMany(link => link.Pairs).ToHashSet());
        foreach (var kind in made.Links.Concat(found).Select(link => link.Kind).Distinct(StringComparer.Ordinal).ToList())
        {
            Count(kind, Keys(made.Links, kind), Keys(found, kind));
        }

        var moved = comparison.Changes.Where(change => change is { Base.Count: 1, Head.Count: 1 }).ToDictionary(change => change.Base[0].Id, change => change.Moved.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        _moves += made.Moved.Count;
        _movesFound += made.Moved.Count(move => moved.GetValueOrDefault(move.Key) == move.Value);
        var removed = comparison.Changes.Where(change => change.Kind is ChangeKind.Removed).Select(change => change.Base[0].Text).ToHashSet(StringComparer.Ordinal);
        IdenticalRemovedAndAdded += comparison.Changes.Count(change => change.Kind is ChangeKind.Added && removed.Contains(change.Head[0].Text));
    }

    public string Kind(string kind)
    {
        var (common, said, truth) = _counts.GetValueOrDefault(kind);
        return FormattableString.Invariant($"{Agreement.Share(common, said):0.00} / {Agreement.Share(common, truth):0.00}");
    }

    private static HashSet<string> Keys(IEnumerable<Link> links, string kind) => links.Where(link => link.Kind == kind).Select(link => link.Key).ToHashSet(StringComparer.Ordinal);

    private void Count<T>(string what, HashSet<T> truth, HashSet<T> said)
    {
        var count = _counts.GetValueOrDefault(what);
        _counts[what] = (count.Common + said.Count(truth.Contains), count.Said + said.Count, count.True + truth.Count);
    }
}

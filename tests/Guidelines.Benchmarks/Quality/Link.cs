namespace Guidelines.Benchmarks.Quality;

/// <summary>What a method, or a label, says of some behaviors: which correspond, and how.</summary>
/// <param name="Kind">As in the contract: unchanged, terminology, reworded, split, merged, removed, added.</param>
/// <param name="Base">Ids in document order.</param>
/// <param name="Head">Ids in document order.</param>
internal sealed record Link(string Kind, IReadOnlyList<string> Base, IReadOnlyList<string> Head)
{
    public string Key => $"{string.Join(' ', Base)} > {string.Join(' ', Head)}";

    public IEnumerable<(string Base, string Head)> Pairs => Base.SelectMany(left => Head.Select(right => (left, right)));
}

/// <summary>How far found links agree with true ones.</summary>
/// <param name="Precision">Of the pairs of ids that were found, the share that is true.</param>
/// <param name="Recall">Of the true pairs of ids, the share that was found.</param>
/// <param name="Kinds">Of the true changes, the share found with the same behaviors and the same kind.</param>
internal sealed record Agreement(double Precision, double Recall, double Kinds)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="expected">The truth.</param>
    /// <param name="found">What a method says.</param>
    /// <param name="doubtful">Pairs that count neither way.</param>
    public static Agreement Of(IReadOnlyList<Link> expected, IReadOnlyList<Link> found, IReadOnlySet<(string, string)> doubtful)
    {
        var truth = expected.SelectMany(link => link.Pairs).Where(pair => !doubtful.Contains(pair)).ToHashSet();
        var said = found.SelectMany(link => link.Pairs).Where(pair => !doubtful.Contains(pair)).ToHashSet();
        var common = truth.Count(said.Contains);
        var kinds = found.Select(link => (link.Key, link.Kind)).ToHashSet();
        return new(Share(common, said.Count), Share(common, truth.Count), Share(expected.Count(link => kinds.Contains((link.Key, link.Kind))), expected.Count));
    }

    public static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}

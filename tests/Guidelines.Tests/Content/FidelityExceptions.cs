namespace Guidelines.Tests.Content;

/// <summary>Where a restatement says something else than the official text, in ids, kinds and figures.</summary>
/// <param name="Pair">The document, or the two that are compared, <c>base...head</c>; <c>-</c> where it is a matter of the whole library.</param>
/// <param name="Id">The behavior, element, requirement or other text.</param>
/// <param name="What">One of <see cref="FidelityExceptions.Whats"/>.</param>
/// <param name="Official">What is so of the official text.</param>
/// <param name="Restated">What is so of the restatement.</param>
internal sealed record Deviation(string Pair, string Id, string What, string Official, string Restated)
{
    public override string ToString() => string.Join('\t', Pair, Id, What, Official, Restated);
}

/// <summary>The deviations that are known and have a reason: <c>fidelity-exceptions.tsv</c>, whose columns are those of a deviation and the reason.</summary>
internal static class FidelityExceptions
{
    /// <summary>Behaviors correspond otherwise.</summary>
    public const string Link = "link";

    /// <summary>Behaviors correspond, but the kind of their change is another one.</summary>
    public const string Kind = "kind";

    /// <summary>The change of a section of requirements is of another kind or grade.</summary>
    public const string Requirement = "requirement";

    /// <summary>Another set of the glossary's terms is used.</summary>
    public const string Term = "term";

    /// <summary>Another set of the vocabulary's families of terms is used.</summary>
    public const string Family = "family";

    /// <summary>What is the same in the original is said in two ways.</summary>
    public const string Parted = "parted";

    /// <summary>What differs in the original is said in one way.</summary>
    public const string Joined = "joined";

    public static readonly string[] Whats = [Link, Kind, Requirement, Term, Family, Parted, Joined];

    private const string Table = "Content/fidelity-exceptions.tsv";

    private static readonly Lazy<IReadOnlyList<(Deviation Deviation, string Reason)>> Rows =
        new(() => [.. TableData.Read(Table).Select(row => (new Deviation(row[0], row[1], row[2], row[3], row[4]), row.ElementAtOrDefault(5) ?? ""))]);

    public static IReadOnlyList<(Deviation Deviation, string Reason)> All => Rows.Value;

    /// <summary>Fails where a deviation is not listed, and where one is listed that is no longer there.</summary>
    /// <param name="found">The deviations of one pair of one or several kinds.</param>
    /// <param name="pair">That pair.</param>
    /// <param name="whats">Those kinds.</param>
    public static void AssertListed(IEnumerable<Deviation> found, string pair, params string[] whats)
    {
        var deviations = found.ToList();
        var listed = All.Select(row => row.Deviation).Where(row => row.Pair == pair && whats.Contains(row.What, StringComparer.Ordinal)).ToList();

        var faults = deviations.Except(listed).Select(one => "not listed:\t" + one).Concat(listed.Except(deviations).Select(one => "no longer so:\t" + one)).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Prepend($"{faults.Count} lines of {Table} to mend")));
    }
}

namespace Guidelines.Site;

/// <summary>Two things that are compared in several respects.</summary>
/// <param name="Name">Of both.</param>
/// <param name="Cells">One a respect; null where the library does not hold both.</param>
public sealed record PairRow(string Name, IReadOnlyList<PairCell?> Cells);

/// <summary>A comparison, and what is said of it in a word or two.</summary>
public sealed record PairCell(string Address, string Says);

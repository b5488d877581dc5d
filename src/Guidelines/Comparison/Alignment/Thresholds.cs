namespace Guidelines.Comparison.Alignment;

/// <summary>The figures on which correspondence rests, in one place. tests/Guidelines.Benchmarks shows what happens beside them.</summary>
internal sealed record Thresholds
{
    public static Thresholds Default { get; } = new();

    /// <summary>Below this similarity two statements share a topic, not a competency.</summary>
    public double Counterpart { get; init; } = 0.25;

    /// <summary>How much more alike statements of different domains must be.</summary>
    public double OtherDomain { get; init; } = 0.10;

    /// <summary>
    /// Of less alike statements, how many bits the words that were kept in order and place must be worth beyond those that it takes to name
    /// one statement among all: 2 bits are odds of four to one.
    /// </summary>
    public double KeptWords { get; init; } = 2;

    /// <summary>From this similarity to a statement that has its counterpart already, another one repeats it.</summary>
    public double Repeated { get; init; } = 0.67;

    /// <summary>By how much a second statement must improve the match of a pair for the pair's statement to be divided between the two.</summary>
    public double Divided { get; init; } = 0.05;
}

namespace Guidelines.Comparison.Alignment;

/// <summary>The figures on which judgement rests, in one place.</summary>
internal static class Thresholds
{
    /// <summary>Below this similarity two statements share a topic, not a competency.</summary>
    public const double Counterpart = 0.25;

    /// <summary>How much more alike statements of different domains must be.</summary>
    public const double OtherDomain = 0.25;

    /// <summary>From this similarity to a statement that has its counterpart already, another one repeats it.</summary>
    public const double Repeated = 0.67;

    /// <summary>By how much a second statement must improve the match of a pair for the pair's statement to be divided between the two.</summary>
    public const double Divided = 0.12;
}

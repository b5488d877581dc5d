using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>A fact in its place.</summary>
/// <param name="Fact">The fact, without the designations that it concerns.</param>
/// <param name="Index">Its number among the facts of its side.</param>
/// <param name="Line">The line of its side's text that states it, counted from 1; null where no line holds its sentence.</param>
internal sealed record StatedFact(RequirementFact Fact, int Index, int? Line)
{
    /// <summary>Whether the side only implies the fact (<see cref="ImpliedFacts"/>).</summary>
    public bool IsImplied { get; init; }

    // Between members, and after the last one: characters that no text holds.
    private const char Separator = '\u001F';
    private const char End = '\u001E';

    /// <summary>Whether the fact demands something without measuring it or saying who.</summary>
    public bool IsStateOnly => Fact is { Value: null, Max: null, Levels.IsEmpty: true };

    /// <summary>Equal for equal facts; of others, an order and no more.</summary>
    public string Key => string.Join(
        Separator,
        Fact.Fact, Text(Fact.Value), Text(Fact.Max), Fact.Unit, Fact.Per, Fact.Qualifier, Fact.State.ToString(), Text(Fact.Of), Fact.Topic, string.Join(' ', Fact.Levels), Fact.Sentence) + End;

    /// <summary>Whether the other is the same fact, said again; a mere demand is the same in any words.</summary>
    public bool Says(StatedFact other) => IsStateOnly ? Fact with { Sentence = other.Fact.Sentence } == other.Fact : Fact == other.Fact;

    private static string? Text(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}

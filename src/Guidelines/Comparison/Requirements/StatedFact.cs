using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>A fact in its place.</summary>
/// <param name="fact">The fact, without the designations that it concerns.</param>
/// <param name="index">Its number among the facts of its side.</param>
/// <param name="line">The line of its side's text that states it, counted from 1; null where no line holds its sentence.</param>
internal sealed class StatedFact(RequirementFact fact, int index, int? line)
{
    // Between members, and after the last one: characters that no text holds.
    private const char Separator = '\u001F';
    private const char End = '\u001E';

    private readonly Sentence _sentence = new(fact.Sentence);

    public RequirementFact Fact => fact;

    public int Index => index;

    public int? Line => line;

    /// <summary><see cref="Conditions.Of"/></summary>
    public string? Condition { get; init; }

    /// <summary>Whether the side only implies the fact (<see cref="ImpliedFacts"/>).</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether the fact demands something without measuring it or saying who.</summary>
    public bool IsStateOnly => fact is { Value: null, Max: null, Levels.IsEmpty: true };

    /// <summary>Equal for equal facts; of others, an order and no more.</summary>
    public string Key => field ??= string.Join(
        Separator,
        fact.Fact, Text(fact.Value), Text(fact.Max), fact.Unit, fact.Per, fact.Qualifier, fact.State.ToString(), Text(fact.Of), fact.Topic, string.Join(' ', fact.Levels), fact.Sentence) + End;

    /// <summary>Whether the other is the same fact, said again; a mere demand is the same in any words.</summary>
    public bool Says(StatedFact other) =>
        Condition == other.Condition && (IsStateOnly ? fact with { Sentence = other.Fact.Sentence } == other.Fact : fact == other.Fact);

    /// <inheritdoc cref="Sentence.Likeness"/>
    public int Likeness(StatedFact other) => _sentence.Likeness(other._sentence);

    private static string? Text(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}

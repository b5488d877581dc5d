using System.Globalization;
using Guidelines.Comparison.Text;
using Guidelines.Documents;
using Guidelines.Vocabulary;

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

    public RequirementFact Fact => fact;

    public int Index => index;

    public int? Line => line;

    /// <summary>Whether the side only implies the fact (<see cref="ImpliedFacts"/>).</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether the fact demands something without measuring it or saying who.</summary>
    public bool IsStateOnly => fact is { Value: null, Max: null, Levels.IsEmpty: true };

    /// <summary>Equal for equal facts; of others, an order and no more.</summary>
    public string Key => field ??= string.Join(
        Separator,
        fact.Fact, Text(fact.Value), Text(fact.Max), fact.Unit, fact.Per, fact.Qualifier, fact.State.ToString(), Text(fact.Of), fact.Topic, string.Join(' ', fact.Levels), fact.Sentence) + End;

    private HashSet<string> MeaningfulWords => field ??=
        Words.Of(fact.Sentence).Select(word => Inflection.Lemma(word.Key)).Where(word => !FunctionWords.Contains(word)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the other is the same fact, said again; a mere demand is the same in any words.</summary>
    public bool Says(StatedFact other) => IsStateOnly ? fact with { Sentence = other.Fact.Sentence } == other.Fact : fact == other.Fact;

    /// <summary>
    /// How alike the sentences are by the words that mean something: 0 for no common word to 1000 where one has all words of the
    /// other, in whole numbers so that every machine counts alike.
    /// </summary>
    /// <remarks>The overlap coefficient (Szymkiewicz and Simpson): one text often adds conditions to what the other says.</remarks>
    public int Likeness(StatedFact other)
    {
        if (fact.Sentence == other.Fact.Sentence)
        {
            return 1000;
        }

        var fewer = Math.Min(MeaningfulWords.Count, other.MeaningfulWords.Count);
        return fewer == 0 ? 0 : 1000 * MeaningfulWords.Count(other.MeaningfulWords.Contains) / fewer;
    }

    private static string? Text(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}

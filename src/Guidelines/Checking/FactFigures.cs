using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Facts;

namespace Guidelines.Checking;

/// <summary>GL415: a fact's figure that its sentence does not hold: the figure is wrong, or another sentence was put before it and shifted the numbers.</summary>
internal static partial class FactFigures
{
    private static readonly Dictionary<decimal, string[]> OtherWords = new()
    {
        [0.5m] = ["half"],
        [1] = ["a", "an", "once", "each", "every", "per"],
        [2] = ["both", "twice", "either"],
    };

    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Content.Documents
        from requirement in document.Requirements
        from fact in requirement.Facts
        where fact.Fact != FactNames.Alternatives // Their number is counted, not read.
        from message in MessagesOn(fact)
        select Rules.FigureElsewhere.At(context.PlaceOf(requirement.Id, document.Id), $"{requirement.Id}: {message}", requirement.Id);

    private static IEnumerable<string> MessagesOn(RequirementFact fact) =>
        from figure in new[] { fact.Value, fact.Max }
        where figure is { } given && !Says(fact.Sentence, given)
        select $"the figure {figure} of '{fact.Fact}' does not stand in its sentence, {Statement.Quote(fact.Sentence)}; see whether 'sentence' names the right one";

    /// <summary>Nothing is said in many ways, so that 0 may be in any sentence.</summary>
    private static bool Says(string sentence, decimal figure) =>
        figure == 0 || Figure().Matches(sentence).Any(match => Patterns.ValueOf(match.Value) == figure)
        || (OtherWords.TryGetValue(figure, out var words) && Word().Matches(sentence).Any(match => words.Contains(match.Value, StringComparer.OrdinalIgnoreCase)));

    [GeneratedRegex(Patterns.Number, Patterns.Options)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}

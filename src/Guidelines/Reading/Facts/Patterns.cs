using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>
/// What the families' expressions have in common. Every repetition is bounded, so that no text makes a match slow,
/// and figures of more than six digits are no figures.
/// </summary>
internal static partial class Patterns
{
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A figure in digits or words: 12, 1,000, 2.5, three, thirty-three.</summary>
    public const string Number =
        @"(?:(?<![\w.,])[0-9]{1,3}(?:,[0-9]{3}|[0-9]{0,3}(?:\.[0-9]{1,2})?)(?![0-9]|[.,][0-9])|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?|one hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b)";

    /// <summary>The words before a figure that make it a bound.</summary>
    public const string Bound =
        @"(?:(?<min>\bminimum(?: of)?|\bat least|\bno (?:less|fewer) than|\bnot less than)|(?<most>\bmaximum(?: of)?|\bup to|\bno more than|\bat most)) ?:? {0,4}(?:an? |the )?(?:total of )?";

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The value of what <see cref="Number"/> matched.</summary>
    public static decimal ValueOf(string number)
    {
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        var words = number.ToLowerInvariant().Split(['-', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words is ["one", "hundred"] ? 100
            : words.Sum(word => Array.IndexOf(Tens, word) is >= 0 and var ten ? (ten + 2) * 10 : Math.Max(0, Array.IndexOf(Units, word)));
    }

    public static decimal? ValueOf(Group group) => group.Success ? ValueOf(group.Value) : null;

    /// <summary>The bound that a match's <see cref="Bound"/> states.</summary>
    public static string? QualifierOf(Match match) =>
        match.Groups["min"].Success ? Qualifiers.Minimum : match.Groups["most"].Success ? Qualifiers.Maximum : null;

    /// <summary>
    /// Whether a clause asks, advises or exempts; what stands in brackets does not count. "Should" advises, unless a lower bound or
    /// another word makes the clause a rule.
    /// </summary>
    public static FactState StateOf(string clause)
    {
        var state = StateBesidesShould(clause);
        var text = WithoutBrackets(clause);
        return state is FactState.Required && SaysShould(text) && !Rule().IsMatch(text) ? FactState.Encouraged : state;
    }

    /// <summary>As <see cref="StateOf"/>, for clauses whose "should" does not concern all their figures.</summary>
    public static FactState StateBesidesShould(string clause)
    {
        var text = WithoutBrackets(clause);
        return NotRequired().IsMatch(text) ? FactState.NotRequired : Encouraged().IsMatch(text) ? FactState.Encouraged : FactState.Required;
    }

    public static bool SaysShould(string text) => Should().IsMatch(text);

    public static string WithoutBrackets(string clause) => Brackets().Replace(clause, " ");

    /// <summary>Does the clause say what is asked, advised or exempted in so many words?</summary>
    public static bool SaysState(string clause) => Encouraged().IsMatch(clause) || NotRequired().IsMatch(clause) || Asked().IsMatch(clause) || SaysShould(clause);

    [GeneratedRegex(@"\bnot (?:be |currently )?(?:required|necessary|needed|mandatory)\b|\bno longer required\b|\bneed not\b|\b(?:do|does|would|will)(?: not|n't) (?:need|have) to\b|\boptional\b|\bexempt(?:ed)?\b|\bwaived\b", Options)]
    private static partial Regex NotRequired();

    [GeneratedRegex(@"\b(?:encouraged?|recommend(?:ed|s)?|suggested|advised|preferred|advisable)\b", Options)]
    private static partial Regex Encouraged();

    [GeneratedRegex(@"\b(?:required?s?|must|mandatory|need to|have to|has to)\b", Options)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\bshould\b", Options)]
    private static partial Regex Should();

    [GeneratedRegex(@"\b(?:minimum|at least|no (?:less|fewer) than|not less than|must|required?|mandatory)\b", Options)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\([^()]{0,400}\)", Options)]
    private static partial Regex Brackets();
}

using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL405: a statement that breaks off.</summary>
internal static partial class UnfinishedSentences
{
    // No sentence ends in one of these.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "and", "or", "nor", "but", "of", "at", "by", "from", "into", "onto", "between", "among", "than", "as", "per", "via", "during", "including", "within", "that", "which", "whose",
    };

    // A relative clause or a passive may end in one of these: "the people they work with".
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "to", "for", "with", "in", "on", "about", "through", "upon" };

    // Words that stand before a noun though their endings do not show it.
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase) { "state", "county", "city", "tribal", "federal", "local", "own", "other", "various", "many", "early", "primary" };

    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        from statement in context.Statements
        let reason = ReasonOf(statement)
        where reason is not null
        select context.At(statement, Rules.Unfinished, reason);

    private static string? ReasonOf(Statement statement)
    {
        var text = statement.Text.TrimEnd();
        if (text.Length == 0)
        {
            return null;
        }

        if (text[^1] is ':')
        {
            return statement.GoesOn ? null : "ends in a colon, but nothing follows; add its elements or end the sentence";
        }

        // Items of a list may be joined by "and", a comma or a semicolon.
        var joins = statement.GoesOn;
        if (text[^1] is '(' or '[' or '{' or '-' or '–' or '/' || (text[^1] is ',' or ';' && !joins))
        {
            return $"ends in '{text[^1]}'; complete the sentence or leave the mark out";
        }

        var last = text[(text.Length - text.Reverse().TakeWhile(char.IsLetter).Count())..];
        if ((Leading.Contains(last) && !(joins && IsJoin(last))) || (Particles.Contains(last) && !EndsInParticle(text, last)))
        {
            return $"ends in \"{last}\"; complete the sentence";
        }

        return Attributive().Match(text) is { Success: true } match && IsAttribute(match.Groups["one"].Value) && IsAttribute(match.Groups["two"].Value)
            ? $"ends in {Statement.Quote(match.Value.Trim())}, which lacks its noun; complete the sentence"
            : null;
    }

    private static bool IsJoin(string word) => word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("or", StringComparison.OrdinalIgnoreCase);

    private static bool EndsInParticle(string text, string last) => Relative().IsMatch(text) || Passive().IsMatch(text[..^last.Length]);

    private static bool IsAttribute(string word) => Attributes.Contains(word) || AttributeEnding().IsMatch(word);

    [GeneratedRegex(@"\b(?:who|whom|which|that|what|they|we|you|he|she|it)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?:ed|en|come|go|work|live|care|look|\bso)\s+\z|-\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    // "at the regional or state"
    [GeneratedRegex(@"\b(?:the|an?) (?<one>\p{L}{1,40})(?: (?:or|and|&) |/)(?<two>\p{L}{1,40})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attributive();

    [GeneratedRegex(@"(?:[^aeiou]al|ic|ive|ous|ary|wide)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttributeEnding();
}

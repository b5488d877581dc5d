using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>A number of hours in a clause, with the words up to the next one.</summary>
internal sealed partial record HourMention
{
    public required int Index { get; init; }

    public required decimal Value { get; init; }

    public decimal? Max { get; init; }

    /// <summary>Null where the hours themselves are not named again: "33 hours; 23 about …".</summary>
    public string? Unit { get; init; }

    public string? Qualifier { get; init; }

    public bool IsElided { get; init; }

    /// <summary>"Three of the hours".</summary>
    public bool IsOfTheHours { get; init; }

    /// <summary>What stands right behind, which a rate would follow.</summary>
    public required string After { get; init; }

    /// <summary>The words that say what the hours are.</summary>
    public required string Words { get; init; }

    /// <param name="clause">The clause.</param>
    /// <param name="follows">Were hours named earlier in the sentence, so that a bare figure means hours too?</param>
    public static IReadOnlyList<HourMention> In(string clause, bool follows)
    {
        var matches = Hours().Matches(clause).Where(match => !Restated().IsMatch(clause[Math.Max(0, match.Index - 24)..match.Index])).ToList();
        if (follows || matches.Count > 0)
        {
            var first = follows ? 0 : matches[0].Index;
            matches.AddRange(Elided().Matches(clause, first).Where(bare => !matches.Exists(full => full.Index < bare.Index + bare.Length && bare.Index < full.Index + full.Length)));
            matches.Sort((left, right) => left.Index.CompareTo(right.Index));
        }

        return [.. matches.Select((match, i) => Of(match, clause, i + 1 < matches.Count ? matches[i + 1].Index : clause.Length))];
    }

    private static HourMention Of(Match match, string clause, int end)
    {
        var isElided = match.Groups["bare"].Success;
        var after = isElided ? match.Groups["bare"].Index : match.Index + match.Length;
        return new HourMention
        {
            Index = match.Index,
            Value = Patterns.ValueOf(match.Groups["n"].Value),
            Max = Patterns.ValueOf(match.Groups["to"]),
            Unit = isElided ? null : match.Groups["kind"].Success ? match.Groups["kind"].Value.ToLowerInvariant() + " hours" : "hours",
            Qualifier = Patterns.QualifierOf(match) ?? (match.Groups["more"].Success || OrMore().IsMatch(clause[after..end]) ? Qualifiers.Minimum : null),
            IsElided = isElided,
            IsOfTheHours = match.Groups["ofthe"].Success,
            After = clause[after..Math.Min(clause.Length, after + 16)],
            Words = clause[after..Math.Max(after, end)],
        };
    }

    // No lazy repetition of a group here: .NET 10 compiles one that runs out of its stack when it fails.
    [GeneratedRegex($@"(?:{Patterns.Bound})?(?<n>{Patterns.Number})(?:(?<more>\+| or more)| ?(?:to|-) ?(?<to>{Patterns.Number}))?(?: ?\([0-9]{{1,4}}\))? {{0,4}}(?:(?<ofthe>of (?:the|these|those) (?:(?!clock|hours?\b|hrs?\b)[\w/-]{{1,24}} ){{0,3}})|(?:(?:additional|didactic|documented|total|training|in-service|supervised|direct|individual|group) ){{0,2}})(?:(?<kind>clock|contact|credit)[ -])?(?:hours?|hrs?)\b", Patterns.Options)]
    private static partial Regex Hours();

    [GeneratedRegex($@"(?:\A|[;,:(]|\band|\bof which|\bincluding|\bwith) {{0,3}}(?:{Patterns.Bound})?(?!one\b)(?<n>{Patterns.Number}) (?<bare>(?:of which |must |should |shall )?(?:be )?(?:pertaining|about|on|in|for|specific|specifically|focused|addressing|related|devoted|dedicated)\b)", Patterns.Options)]
    private static partial Regex Elided();

    // "Equivalent to 12 hours a year" says the same figure again.
    [GeneratedRegex(@"(?:\bequivalent (?:to|of)|\bequals?(?: to)?|\bi\.?e\.?,?|\bthat is,?) (?:about |approximately |a )?\z", Patterns.Options)]
    private static partial Regex Restated();

    [GeneratedRegex(@"\A ?or more\b", Patterns.Options)]
    private static partial Regex OrMore();
}

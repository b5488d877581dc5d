using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL411: a word written solid which the same edition writes with a hyphen elsewhere.</summary>
internal static partial class BrokenWords
{
    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var words = context.Statements.SelectMany(statement => Words().Matches(statement.Text).Select(match => (statement, word: match.Value.Replace('\u2010', '-').Replace('\u2011', '-')))).ToList();
        var hyphenated = words.Where(one => one.word.Contains('-', StringComparison.Ordinal))
            .GroupBy(one => Solid(one.word), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (Form: group.First().word.ToLowerInvariant(), Count: group.Count()), StringComparer.Ordinal);
        var solid = words.Where(one => !one.word.Contains('-', StringComparison.Ordinal) && hyphenated.ContainsKey(Solid(one.word))).ToList();
        var counts = solid.CountBy(one => Solid(one.word), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

        // Where the solid form is the usual one, the hyphen is the exception and no mistake of this word.
        return
            from one in solid
            let other = hyphenated[Solid(one.word)]
            where counts[Solid(one.word)] <= other.Count
            select context.At(one.statement, Rules.BrokenWord, $"\"{one.word}\" is written \"{other.Form}\" elsewhere in this edition; write it so");
    }

    private static string Solid(string word) => word.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"\p{L}{2,}(?:[-\u2010\u2011]\p{L}{2,})*")]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL407: a letter that stands alone, a character that cannot be seen, a blank that tears a word or a sentence apart.</summary>
internal static partial class StrayCharacters
{
    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Statements.SelectMany(statement => In(statement.Text).Select(message => context.At(statement, Rules.StrayCharacter, message)));

    private static IEnumerable<string> In(string text)
    {
        foreach (Match letter in Letter().Matches(text))
        {
            yield return $"'{letter.Groups["letter"].Value}' stands alone: {Statement.Quote(Around(text, letter))}; leave it out or complete the word";
        }

        foreach (Match unseen in Invisible().Matches(text))
        {
            yield return $"a character that cannot be seen (U+{(int)unseen.Value[0]:X4}) in {Statement.Quote(Invisible().Replace(Around(text, unseen), ""))}; delete it, or write the words anew";
        }

        foreach (Match blank in BlankBeforeHyphen().Matches(text))
        {
            yield return $"a blank before the hyphen of {Statement.Quote(blank.Value)}; write \"{blank.Value.Replace(" ", "", StringComparison.Ordinal)}\"";
        }

        foreach (Match blank in BlankBehindHyphen().Matches(text))
        {
            yield return $"a blank behind the hyphen of {Statement.Quote(blank.Value)}; write \"{blank.Value.Replace(" ", "", StringComparison.Ordinal)}\"";
        }

        foreach (Match blank in BlankBeforeMark().Matches(text))
        {
            yield return $"a blank before '{blank.Value[^1]}': {Statement.Quote(Around(text, blank))}; leave the blank out";
        }
    }

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 16)..Math.Min(text.Length, match.Index + match.Length + 16)].Trim();

    [GeneratedRegex(@"(?<=\p{L}[\p{L}\p{P}]*\s)(?<letter>[b-z])(?=\s|[,;]|\.?\z)")]
    private static partial Regex Letter();

    // Soft hyphens, zero-width blanks and joiners, marks of direction.
    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\p{L}{1,40}\s{1,4}-\p{L}{1,40}")]
    private static partial Regex BlankBeforeHyphen();

    // "infant- and family-centered" is written so on purpose.
    [GeneratedRegex(@"\p{L}{1,40}-\s{1,4}(?!(?:and|or|to|versus|vs)\b)\p{Ll}{1,40}")]
    private static partial Regex BlankBehindHyphen();

    [GeneratedRegex(@"\p{L}\s{1,4}[,;](?=\s|\z)")]
    private static partial Regex BlankBeforeMark();
}

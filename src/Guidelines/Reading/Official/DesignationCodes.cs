using System.Text.RegularExpressions;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official;

/// <summary>The codes in brackets, "(A)" or "(P/RF)", by which statements for mentors name their designations.</summary>
internal static partial class DesignationCodes
{
    /// <summary>Takes the codes at the end of a text, before its full stop or colon, out of it.</summary>
    public static (string Text, IReadOnlyList<string> Codes) Take(string text, LevelEntry? level)
    {
        var match = AtEnd().Match(text);
        if (level is null || level.Designations.IsEmpty || !match.Success)
        {
            return (text, []);
        }

        string[] codes = [.. Separator().Split(match.Groups["codes"].Value)];
        return codes.All(code => level.Codes.Contains(code, StringComparer.Ordinal))
            ? (text[..match.Index] + match.Groups["end"].Value, codes)
            : (text, []);
    }

    [GeneratedRegex(@"\s*\((?<codes>[A-Z]{1,3}(?:\s*[/,]\s*[A-Z]{1,3})*)\)\s*(?<end>[:.]?)$")]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\s*[/,]\s*")]
    private static partial Regex Separator();
}

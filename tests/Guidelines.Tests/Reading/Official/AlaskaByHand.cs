using System.Text.RegularExpressions;

namespace Guidelines.Tests.Reading.Official;

/// <summary>
/// A second, crude reading of the Alaska file that shares no code with the reader: a leading blank and a capital is a
/// bullet, <c>o </c> an element, and any other line goes on with the one before.
/// </summary>
internal static partial class AlaskaByHand
{
    /// <summary>Texts of behaviors and, behind <c>o </c>, of elements, in the order of the file; one list per level.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(IReadOnlyList<string> lines)
    {
        var levels = new List<List<string>>();
        var inDomain = false;
        var inNote = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Replace("\f", "", StringComparison.Ordinal);
            var text = Blanks().Replace(line, " ").Trim();
            if (Areas().IsMatch(text))
            {
                inDomain = true;
                if (levels.Count == 0 || IsFirstDomain(lines, i))
                {
                    levels.Add([]);
                }

                levels[^1].Add("");
            }
            else if (Requirements().IsMatch(text) || NextDomain(lines, i))
            {
                inDomain = false;
            }
            else if (inDomain && text.Length > 0 && !Furniture().IsMatch(text))
            {
                inNote = Take(levels[^1], line, text, inNote);
            }
        }

        return [.. levels.Select(level => level.Where(text => text.Length > 0).Select(text => Codes().Replace(text, "").Trim()).ToList())];
    }

    // The empty text stands for a domain whose first bullet has not come yet.
    private static bool Take(List<string> texts, string line, string text, bool inNote)
    {
        if (text.StartsWith("Note:", StringComparison.Ordinal))
        {
            return true;
        }

        if (line[0] == ' ' && char.IsUpper(text[0]))
        {
            texts.Add(text);
            return false;
        }

        if (text.StartsWith("o ", StringComparison.Ordinal))
        {
            texts.Add(text);
            return false;
        }

        var isPreamble = char.IsUpper(text[0]) && text[^1] == ':';
        if (texts[^1].Length > 0 && !isPreamble && !inNote)
        {
            texts[^1] += texts[^1][^1] is '-' or '/' ? text : " " + text;
        }

        return inNote;
    }

    private static bool NextDomain(IReadOnlyList<string> lines, int at)
    {
        var following = lines.Skip(at).Where(line => !string.IsNullOrWhiteSpace(line)).Take(3).Select(line => line.Trim()).ToList();
        return lines[at].Trim().Length > 0 && following.Count == 3
            && (Areas().IsMatch(following[1]) || (following[1] == "Policy" && Areas().IsMatch(following[2])));
    }

    private static bool IsFirstDomain(IReadOnlyList<string> lines, int areas) =>
        lines.Take(areas).Last(line => !string.IsNullOrWhiteSpace(line)).Trim() == "Theoretical Foundations";

    [GeneratedRegex("^(?:Knowledge|Skill) Areas$")]
    private static partial Regex Areas();

    [GeneratedRegex("^Endorsement® Requirements$", RegexOptions.IgnoreCase)]
    private static partial Regex Requirements();

    [GeneratedRegex(@"^COMPETENCY DETAILS$|^Area of Expertise\b|^Copyright\b|^Infant (?:Family|Mental Health) \w+(?: \([IV]+\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Furniture();

    [GeneratedRegex(@" ?\((?:A|C|P|RF)(?:/(?:C|P|RF))*\)$")]
    private static partial Regex Codes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

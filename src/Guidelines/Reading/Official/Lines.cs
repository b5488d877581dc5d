using System.Text;

namespace Guidelines.Reading.Official;

/// <summary>How broken lines become running text again.</summary>
internal static class Lines
{
    /// <summary>Single blanks, none at the ends.</summary>
    public static string Clean(string text)
    {
        var trimmed = text.Trim();
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (char.IsWhiteSpace(trimmed[i]) && (trimmed[i] is not ' ' || trimmed[i + 1] is ' '))
            {
                return string.Join(' ', trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return trimmed;
    }

    /// <summary>
    /// Joins a line to the text before it. A hyphen at the line's end stays, for these texts break compounds at their
    /// own hyphens; it is dropped only where the text itself writes the word solid and never with the hyphen.
    /// </summary>
    public static string Join(string before, string next, IReadOnlySet<string>? words = null)
    {
        if (before.Length == 0)
        {
            return next;
        }

        if (before[^1] is '/')
        {
            return before + next;
        }

        if (before[^1] is not '-' || before.EndsWith(" -", StringComparison.Ordinal) || next.StartsWith("and ", StringComparison.Ordinal) || next.StartsWith("or ", StringComparison.Ordinal) || next.StartsWith('&'))
        {
            return before + " " + next;
        }

        var first = before[(before.LastIndexOf(' ') + 1)..^1];
        var second = next.Split(' ')[0];
        var solid = Grammar.Bare(first) + Grammar.Bare(second);
        return words is not null && words.Contains(solid.ToLowerInvariant()) && !words.Contains((first + "-" + Grammar.Bare(second)).ToLowerInvariant())
            ? before[..^1] + next
            : before + next;
    }

    /// <summary>Joins lines one after the other as <see cref="Join"/> does, in time that grows with their length only.</summary>
    public static string JoinAll(IEnumerable<string> lines, IReadOnlySet<string>? words = null)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var line in lines)
        {
            text.Length -= last.Length;
            text.Append(Join(last, line, words));
            last = line;
        }

        return text.ToString();
    }

    /// <summary>A paragraph that breaks off in the middle of a sentence, and a next one that goes on with it.</summary>
    public static bool GoesOn(string before, string next) =>
        before.Length > 0 && next.Length > 0 && before[^1] is not ('.' or ':' or '!' or '?') && (char.IsLower(next[0]) || before[^1] is ',' or '-' or '/' || Grammar.IsConnective(before[(before.LastIndexOf(' ') + 1)..]));
}

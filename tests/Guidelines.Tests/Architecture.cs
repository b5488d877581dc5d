using System.Text.RegularExpressions;

namespace Guidelines.Tests;

/// <summary>The rules on which part of the library may know which, and how long a file may be.</summary>
internal static partial class Architecture
{
    public const int MaxLines = 400;

    /// <summary>The library's stages; each knows only those before it.</summary>
    public static readonly string[] Stages =
        ["Diagnostics", "Documents", "Sources", "Vocabulary", "Reading", "Writing", "Checking", "Graph", "Comparison", "Layers", "Libraries", "Reporting", "Search"];

    /// <summary>What is wrong with a file of src/Guidelines, each fault as "path(line): …".</summary>
    /// <param name="path">Relative to src/Guidelines, with <c>/</c>.</param>
    /// <param name="text">The C# source.</param>
    public static IReadOnlyList<string> FaultsOf(string path, string text)
    {
        var faults = new List<string>();
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines.Length > MaxLines)
        {
            faults.Add($"{path}({lines.Length}): more than {MaxLines} lines");
        }

        var own = Array.IndexOf(Stages, path.Split('/')[0]);
        if (own < 0)
        {
            faults.Add($"{path}(1): stands in none of the stages {string.Join(", ", Stages)}");
            return faults;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var code = Comment().Replace(Literal().Replace(lines[i], "\"\""), "");
            var later = Reference().Matches(code).Select(match => match.Groups["stage"].Value).Where(stage => Array.IndexOf(Stages, stage) > own).Distinct(StringComparer.Ordinal);
            faults.AddRange(later.Select(stage => $"{path}({i + 1}): {Stages[own]} knows {stage}, which comes later"));
            if (ConsoleUse().IsMatch(code))
            {
                faults.Add($"{path}({i + 1}): the library writes to no console");
            }
        }

        return faults;
    }

    // "Guidelines.Search.X", "using Guidelines.Search;", and "Search.X", which inside namespace Guidelines.* means the same.
    [GeneratedRegex(@"\bGuidelines\.(?<stage>[A-Z]\w*)\b|(?<![\w.>])(?<stage>Diagnostics|Documents|Sources|Vocabulary|Reading|Writing|Checking|Graph|Comparison|Layers|Libraries|Reporting|Search)\.[A-Z]", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<![\w.])(System\.)?Console\.|\busing\s+(static\s+)?System\.Console\b", RegexOptions.ExplicitCapture)]
    private static partial Regex ConsoleUse();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}

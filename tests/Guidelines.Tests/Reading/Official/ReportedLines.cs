using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Tests.Reading.Official;

/// <summary>The lines that a diagnostic speaks of: where it stands, and the ranges that its message names.</summary>
internal static partial class ReportedLines
{
    public static IEnumerable<int> Of(Diagnostic diagnostic)
    {
        var lines = new List<int> { diagnostic.Place.Line };
        foreach (Match range in Range().Matches(Tail(diagnostic.Message)))
        {
            var first = int.Parse(range.Groups["first"].Value, CultureInfo.InvariantCulture);
            var last = range.Groups["last"].Success ? int.Parse(range.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
            if (last >= first && last - first < 1_000_000)
            {
                lines.AddRange(Enumerable.Range(first, last - first + 1));
            }
        }

        return lines;
    }

    // "lines 5-9: …" stands in front, "… left out: 3, 5-9" at the end.
    private static string Tail(string message) =>
        Leading().Match(message) is { Success: true } leading ? leading.Value : message.LastIndexOf("left out: ", StringComparison.Ordinal) is >= 0 and var at ? message[at..] : "";

    [GeneratedRegex(@"\Alines [0-9]{1,9}-[0-9]{1,9}")]
    private static partial Regex Leading();

    [GeneratedRegex("(?<first>[0-9]{1,9})(?:-(?<last>[0-9]{1,9}))?")]
    private static partial Regex Range();
}

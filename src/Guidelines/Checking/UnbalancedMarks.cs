using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL404: brackets and quotation marks without their counterparts.</summary>
internal static partial class UnbalancedMarks
{
    private const string Open = "([{“";
    private const string Close = ")]}”";

    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Statements.SelectMany(statement => In(statement.Text).Select(message => context.At(statement, Rules.Unbalanced, message)));

    private static IEnumerable<string> In(string text)
    {
        var marks = ListMark().Matches(text).Select(mark => mark.Groups["end"].Index).ToHashSet();
        var open = new Stack<(char Mark, int At)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Open.Contains(text[i], StringComparison.Ordinal))
            {
                open.Push((text[i], i));
                continue;
            }

            var kind = Close.IndexOf(text[i], StringComparison.Ordinal);
            if (kind < 0)
            {
                continue;
            }

            if (open.TryPeek(out var last) && last.Mark == Open[kind])
            {
                open.Pop();
            }
            else if (open.Any(mark => mark.Mark == Open[kind]))
            {
                // What was opened inside stays open: report it, and go on behind the pair.
                while (open.Pop() is var inner && inner.Mark != Open[kind])
                {
                    yield return NotClosed(text, inner);
                }
            }
            else if (!marks.Contains(i))
            {
                yield return $"'{text[i]}' closes nothing: {Statement.Quote("…" + text[Math.Max(0, i - 24)..(i + 1)])}; add '{Open[kind]}' or leave it out";
            }
        }

        foreach (var mark in open.Reverse())
        {
            yield return NotClosed(text, mark);
        }

        if (text.Count(c => c == '"') % 2 != 0)
        {
            yield return "an odd number of straight quotation marks; add the missing one or leave one out";
        }
    }

    private static string NotClosed(string text, (char Mark, int At) open) =>
        $"'{open.Mark}' is never closed: {Statement.Quote(text[open.At..])}; add '{Close[Open.IndexOf(open.Mark, StringComparison.Ordinal)]}'";

    // "1)", "a)", "iv)" number a list inside a sentence.
    [GeneratedRegex(@"(?:^|[\s,;:])(?:[0-9]{1,2}|[A-Za-z]|[ivx]{1,4})(?<end>\))")]
    private static partial Regex ListMark();
}

using Guidelines.Comparison;
using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>
/// The texts of a change in which one behavior meets several, with marks: of the one, what none of the several has; of each of
/// the several, what the one does not have. Words are the same where their letters are; stops and where a line ends do not count.
/// </summary>
public static class MarkedParts
{
    private static readonly char[] Stops = [',', ';', ':', '.', '(', ')', '"', '“', '”'];

    /// <summary>
    /// The lines of each behavior, first the base's and then the head's. Empty where one meets one, where a wording is withheld,
    /// and where so little is kept that marks would confuse.
    /// </summary>
    public static ValueList<ValueList<ValueList<Edit>>> Of(Change change)
    {
        if (change is not ({ Base.Count: 1, Head.Count: > 1 } or { Base.Count: > 1, Head.Count: 1 }) || change.Base.Concat(change.Head).Any(behavior => behavior.Text is null))
        {
            return [];
        }

        var isDivided = change.Base.Count == 1;
        var one = Words(isDivided ? change.Base[0] : change.Head[0]);
        var several = (isDivided ? change.Head : change.Base).Select(Words).ToList();
        var (isKeptOfOne, isKept) = (new bool[one.Length], several.ConvertAll(words => new bool[words.Length]));
        foreach (var (words, kept) in several.Zip(isKept))
        {
            MarkKept(one, words, isKeptOfOne, kept);
        }

        if (!isKept.Append(isKeptOfOne).All(words => words.Count(word => word) >= MarkedText.LeastKept * words.Length))
        {
            return [];
        }

        var (ofOne, ofSeveral) = isDivided ? (EditOp.Delete, EditOp.Insert) : (EditOp.Insert, EditOp.Delete);
        var lines = several.Zip(isKept, (words, kept) => Lines(words, kept, ofSeveral));
        return (isDivided ? lines.Prepend(Lines(one, isKeptOfOne, ofOne)) : lines.Append(Lines(one, isKeptOfOne, ofOne))).ToValueList();
    }

    /// <summary>All words; those that begin an element come after a line feed.</summary>
    private static string[] Words(ComparedBehavior behavior) =>
        [.. behavior.Elements.Select(element => element.Text ?? "").Prepend(behavior.Text ?? "")
            .SelectMany((line, index) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select((word, at) => index > 0 && at == 0 ? KeptWords.LineFeed + word : word))];

    private static void MarkKept(string[] left, string[] right, bool[] isKeptOfLeft, bool[] isKeptOfRight)
    {
        var (i, j) = (0, 0);
        foreach (var hunk in WordDiff.Of(Array.ConvertAll(left, Letters), Array.ConvertAll(right, Letters)).Append(new(left.Length, 0, right.Length, 0)))
        {
            isKeptOfLeft.AsSpan(i..hunk.BaseStart).Fill(true);
            isKeptOfRight.AsSpan(j..hunk.HeadStart).Fill(true);
            (i, j) = (hunk.BaseEnd, hunk.HeadEnd);
        }
    }

    private static string Letters(string word) =>
        word.TrimStart('\n').Replace('’', '\'') is var straight && straight.Trim(Stops) is { Length: > 0 } letters ? letters : straight;

    private static ValueList<ValueList<Edit>> Lines(string[] words, bool[] isKept, EditOp changed)
    {
        var lines = new MarkedLines();
        foreach (var (word, kept) in words.Zip(isKept))
        {
            lines.Add(kept ? EditOp.Equal : changed, word[0] == '\n' ? [KeptWords.LineFeed, word[1..]] : [word]);
        }

        return lines.ToLines();
    }
}

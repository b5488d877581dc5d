using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>
/// The edits of a change as a reader wants them: whole words, neighbouring replacements joined to one, a line for the text
/// and one for each element. A mark around a part of a word would be hard to read, and Markdown could not show it. A curly
/// apostrophe counts as a straight one; where they differ, the head's stands.
/// </summary>
public static class MarkedText
{
    /// <summary>The share of kept words below which marks confuse more than two texts side by side.</summary>
    internal const double LeastKept = 0.4;

    /// <summary>
    /// Lines of runs. A run has neither blanks at its ends nor line feeds; one blank stands between two runs of a line.
    /// A replacement is a <see cref="EditOp.Delete"/> followed by an <see cref="EditOp.Insert"/>.
    /// </summary>
    public static ValueList<ValueList<Edit>> Lines(ValueList<Edit> edits)
    {
        var (left, right) = KeptWords.Of(edits);
        var lines = new MarkedLines();
        var (i, j) = (0, 0);
        while (i < left.Count || j < right.Count)
        {
            var (deleted, inserted) = (TakeChanged(left, ref i), TakeChanged(right, ref j));
            var first = deleted.Zip(inserted).TakeWhile(IsAlike).Count();
            var last = deleted.Skip(first).Reverse().Zip(inserted.Skip(first).Reverse()).TakeWhile(IsAlike).Count();
            lines.Add(EditOp.Equal, inserted[..first]);
            lines.Add(EditOp.Delete, deleted[first..^last]);
            lines.Add(EditOp.Insert, inserted[first..^last]);
            lines.Add(EditOp.Equal, inserted[^last..]);
            var kept = left.Skip(i).TakeWhile((word, k) => word.IsKept && (k == 0 || right[j + k].IsKept)).Select(word => word.Text).ToList();
            lines.Add(EditOp.Equal, kept);
            (i, j) = (i + kept.Count, j + kept.Count);
        }

        return lines.ToLines();
    }

    /// <summary>Whether enough words are kept for marks within one text to be readable.</summary>
    public static bool IsReadable(ValueList<Edit> edits)
    {
        var (left, right) = KeptWords.Of(edits);
        return left.Count(word => word.IsKept) >= LeastKept * Math.Max(left.Count, right.Count);
    }

    /// <summary>A reader would look in vain for what differs between two kinds of apostrophe.</summary>
    private static bool IsAlike((string Deleted, string Inserted) words) => words.Deleted.Replace('’', '\'') == words.Inserted.Replace('’', '\'');

    private static List<string> TakeChanged(List<Word> words, ref int index)
    {
        var taken = words.Skip(index).TakeWhile(word => !word.IsKept).Select(word => word.Text).ToList();
        index += taken.Count;
        return taken;
    }
}

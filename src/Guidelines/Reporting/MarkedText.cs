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
    private const double LeastKept = 0.4;

    /// <summary>
    /// Lines of runs. A run has neither blanks at its ends nor line feeds; one blank stands between two runs of a line.
    /// A replacement is a <see cref="EditOp.Delete"/> followed by an <see cref="EditOp.Insert"/>.
    /// </summary>
    public static ValueList<ValueList<Edit>> Lines(ValueList<Edit> edits)
    {
        var (left, right) = KeptWords.Of(edits);
        var lines = new LineBuilder();
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

    /// <summary>
    /// The lines of each behavior, first the base's and then the head's, where one behavior meets several: of the one is marked
    /// what none of the several has, of each of the several what the one does not have. Empty where one meets one, where a
    /// wording is withheld, and where so little is kept that marks would confuse.
    /// </summary>
    public static ValueList<ValueList<ValueList<Edit>>> OfSeveral(Change change)
    {
        if (change is not ({ Base.Count: 1, Head.Count: > 1 } or { Base.Count: > 1, Head.Count: 1 }) || change.Base.Concat(change.Head).Any(behavior => behavior.Text is null))
        {
            return [];
        }

        var isDivided = change.Base.Count == 1;
        var (one, several) = isDivided ? (change.Base[0], change.Head) : (change.Head[0], change.Base);
        var pairs = several.Select(other => KeptWords.Of(one, other)).ToList();
        var together = pairs[0].Left.Select((word, index) => word with { IsKept = pairs.Exists(pair => pair.Left[index].IsKept) }).ToList();
        if (!IsReadable(together) || !pairs.TrueForAll(pair => IsReadable(pair.Right)))
        {
            return [];
        }

        var (ofOne, ofSeveral) = isDivided ? (EditOp.Delete, EditOp.Insert) : (EditOp.Insert, EditOp.Delete);
        var lines = pairs.Select(pair => Lines(pair.Right, ofSeveral));
        return (isDivided ? lines.Prepend(Lines(together, ofOne)) : lines.Append(Lines(together, ofOne))).ToValueList();

        static bool IsReadable(List<Word> words) => words.Count(word => word.IsKept) >= LeastKept * words.Count;
    }

    /// <summary>Whether enough words are kept for marks within one text to be readable.</summary>
    public static bool IsReadable(ValueList<Edit> edits)
    {
        var (left, right) = KeptWords.Of(edits);
        return left.Count(word => word.IsKept) >= LeastKept * Math.Max(left.Count, right.Count);
    }

    private static ValueList<ValueList<Edit>> Lines(List<Word> words, EditOp changed)
    {
        var lines = new LineBuilder();
        foreach (var word in words)
        {
            lines.Add(word.IsKept ? EditOp.Equal : changed, [word.Text]);
        }

        return lines.ToLines();
    }

    /// <summary>A reader would look in vain for what differs between two kinds of apostrophe.</summary>
    private static bool IsAlike((string Deleted, string Inserted) words) => words.Deleted.Replace('’', '\'') == words.Inserted.Replace('’', '\'');

    private static List<string> TakeChanged(List<Word> words, ref int index)
    {
        var taken = words.Skip(index).TakeWhile(word => !word.IsKept).Select(word => word.Text).ToList();
        index += taken.Count;
        return taken;
    }

    /// <summary>Joins runs of one kind, and breaks lines where a line feed stands among the words.</summary>
    private sealed class LineBuilder
    {
        private readonly List<List<(EditOp Op, List<string> Words)>> _lines = [[]];

        public void Add(EditOp op, List<string> words)
        {
            foreach (var word in words)
            {
                if (word == KeptWords.LineFeed)
                {
                    _lines.Add([]);
                }
                else if (_lines[^1] is [.., var last] && last.Op == op)
                {
                    last.Words.Add(word);
                }
                else
                {
                    _lines[^1].Add((op, [word]));
                }
            }
        }

        public ValueList<ValueList<Edit>> ToLines() =>
            _lines.Where(line => line.Count > 0).Select(line => line.Select(run => new Edit(run.Op, string.Join(' ', run.Words))).ToValueList()).ToValueList();
    }
}

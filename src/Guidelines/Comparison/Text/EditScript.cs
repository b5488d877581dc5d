using System.Text;
using Guidelines.Comparison.Alignment;
using Guidelines.Documents;

namespace Guidelines.Comparison.Text;

/// <summary>The word-level edits of one side's texts into the other's.</summary>
/// <remarks>
/// "equal" and "delete" put together give the base's lines joined by line feeds, "equal" and "insert" the head's. In a place that
/// differs the deletion stands first.
/// </remarks>
internal static class EditScript
{
    public static ValueList<Edit> Of(Link link)
    {
        var script = new Script();
        var (left, right) = (Lines(link.Base), Lines(link.Head));
        foreach (var (line, other) in LineAlignment.Of(left, right))
        {
            AddBreak(script, line, other);
            AddLine(script, line is { } index ? left[index] : null, other is { } otherIndex ? right[otherIndex] : null);
        }

        return script.Edits();
    }

    public static ValueList<Edit> Mirrored(ValueList<Edit> edits)
    {
        var script = new Script();
        foreach (var edit in edits)
        {
            script.Add(edit.Op switch { EditOp.Delete => EditOp.Insert, EditOp.Insert => EditOp.Delete, _ => EditOp.Equal }, edit.Text);
        }

        return script.Edits();
    }

    private static string[] Lines(Statement[] statements) =>
        [.. statements.SelectMany(statement => statement.Behavior.Elements.Select(element => element.Text).Prepend(statement.Behavior.Text))];

    // Every line but a side's first one begins with the line feed before it.
    private static void AddBreak(Script script, int? line, int? other)
    {
        if (line > 0 && other > 0)
        {
            script.Add(EditOp.Equal, "\n");
        }
        else if (line > 0)
        {
            script.Add(EditOp.Delete, "\n");
        }
        else if (other > 0)
        {
            script.Add(EditOp.Insert, "\n");
        }
    }

    private static void AddLine(Script script, string? line, string? other)
    {
        if (line == other || line is null || other is null)
        {
            script.Add(line == other ? EditOp.Equal : other is null ? EditOp.Delete : EditOp.Insert, line ?? other ?? "");
            return;
        }

        var (left, right) = (Pieces.Of(line), Pieces.Of(other));
        var at = 0;
        foreach (var hunk in Pieces.WithoutIslands(WordDiff.Of(left, right), left))
        {
            script.Add(EditOp.Equal, string.Concat(left[at..hunk.BaseStart]));
            script.Add(EditOp.Delete, string.Concat(left[hunk.BaseStart..hunk.BaseEnd]));
            script.Add(EditOp.Insert, string.Concat(right[hunk.HeadStart..hunk.HeadEnd]));
            at = hunk.BaseEnd;
        }

        script.Add(EditOp.Equal, string.Concat(left[at..]));
    }

    // Collects edits; neighbours of one kind become one, and between two equal stretches the deletions precede the insertions.
    private sealed class Script
    {
        private readonly List<Edit> _edits = [];
        private readonly StringBuilder _equal = new();
        private readonly StringBuilder _deleted = new();
        private readonly StringBuilder _inserted = new();

        public void Add(EditOp op, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            if (op is EditOp.Equal)
            {
                FlushChanges();
            }
            else
            {
                Flush(EditOp.Equal, _equal);
            }

            (op switch { EditOp.Equal => _equal, EditOp.Delete => _deleted, _ => _inserted }).Append(text);
        }

        public ValueList<Edit> Edits()
        {
            Flush(EditOp.Equal, _equal);
            FlushChanges();
            return _edits.ToValueList();
        }

        private void FlushChanges()
        {
            Flush(EditOp.Delete, _deleted);
            Flush(EditOp.Insert, _inserted);
        }

        private void Flush(EditOp op, StringBuilder text)
        {
            if (text.Length > 0)
            {
                _edits.Add(new Edit(op, text.ToString()));
                text.Clear();
            }
        }
    }
}

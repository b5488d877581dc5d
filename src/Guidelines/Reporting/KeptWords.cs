using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>A word of one side, and whether the other side has the same word at its place.</summary>
internal readonly record struct Word(string Text, bool IsKept);

/// <summary>The words of both sides of an edit script, whatever pieces the script cuts them into.</summary>
internal static class KeptWords
{
    /// <summary>A line feed is a word of its own.</summary>
    public const string LineFeed = "\n";

    /// <summary>Kept words stand in the same order on both sides.</summary>
    public static (List<Word> Base, List<Word> Head) Of(ValueList<Edit> edits)
    {
        var left = new Side();
        var right = new Side();
        foreach (var edit in edits)
        {
            foreach (var c in edit.Text)
            {
                var (atLeft, atRight) = (left.Length, right.Length);
                if (edit.Op is not EditOp.Insert)
                {
                    left.Add(c, edit.Op is EditOp.Equal ? atRight : null);
                }

                if (edit.Op is not EditOp.Delete)
                {
                    right.Add(c, edit.Op is EditOp.Equal ? atLeft : null);
                }
            }
        }

        return (left.Words(right), right.Words(left));
    }

    /// <summary>The characters of one side, each with the place of the same character on the other side.</summary>
    private sealed class Side
    {
        private readonly List<char> _text = [];
        private readonly List<int?> _others = [];

        public int Length => _text.Count;

        public void Add(char c, int? other)
        {
            _text.Add(c);
            _others.Add(other);
        }

        public List<Word> Words(Side other)
        {
            var words = new List<Word>();
            for (var start = 0; start < Length;)
            {
                var end = EndAt(start);
                if (!IsBlank(start))
                {
                    words.Add(new Word(string.Concat(_text[start..end]), IsKept(start, end, other)));
                }

                start = end;
            }

            return words;
        }

        private bool IsKept(int start, int end, Side other) =>
            _others[start] is { } first
            && Enumerable.Range(0, end - start).All(k => _others[start + k] == first + k)
            && other.EndAt(first) == first + end - start
            && other.BeginsAt(first);

        private bool BeginsAt(int index) => index == 0 || char.IsWhiteSpace(_text[index]) || char.IsWhiteSpace(_text[index - 1]);

        /// <summary>The end of the word, the blanks or the line feed that begins here.</summary>
        private int EndAt(int index)
        {
            if (_text[index] is '\n')
            {
                return index + 1;
            }

            var end = index + 1;
            while (end < Length && _text[end] is not '\n' && IsBlank(end) == IsBlank(index))
            {
                end++;
            }

            return end;
        }

        private bool IsBlank(int index) => _text[index] is not '\n' && char.IsWhiteSpace(_text[index]);
    }
}

using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>Joins runs of one kind, and breaks lines where a line feed stands among the words.</summary>
internal sealed class MarkedLines
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

using Spectre.Console;

namespace Guidelines.Cli.Output;

/// <summary>Text of 80 columns with a hanging indent.</summary>
internal sealed class Layout
{
    public const int Width = 80;

    private readonly List<List<Inked>> _lines = [];

    /// <summary>The finished lines, each without blanks at its end.</summary>
    public IReadOnlyList<IReadOnlyList<Inked>> Lines => _lines;

    public override string ToString() => string.Concat(_lines.Select(line => string.Concat(line.Select(run => run.Text)) + "\n"));

    /// <summary>A blank line, unless one stands there already or nothing does.</summary>
    public Layout Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Count > 0)
        {
            _lines.Add([]);
        }

        return this;
    }

    /// <summary>Wrapped words; further lines start below the first word. A word longer than a line stays whole.</summary>
    /// <param name="text">Its line ends start a line of their own.</param>
    /// <param name="lead">What stands before the first line.</param>
    /// <param name="indent">The column that the text starts at; at least as wide as the lead.</param>
    /// <param name="ink">Of text and lead.</param>
    public Layout Paragraph(string text, string lead = "", int indent = 0, Ink ink = Ink.Plain) => Paragraph([new Inked(text, ink)], new Inked(lead, ink), indent);

    /// <summary>The same for runs of several inks; blanks between runs are theirs.</summary>
    public Layout Paragraph(IReadOnlyList<Inked> runs, Inked lead = default, int indent = 0)
    {
        var start = Plain.Of(lead.Text ?? "");
        indent = Math.Max(indent, start.GetCellWidth());
        var line = new LineWriter(_lines, indent);
        line.Begin(new Inked(start, lead.Ink));
        foreach (var run in runs)
        {
            foreach (var c in Plain.Of(run.Text))
            {
                if (c is '\n')
                {
                    line.End();
                    line.Begin(default);
                }
                else
                {
                    line.Add(c, run.Ink);
                }
            }
        }

        line.End();
        return this;
    }

    /// <summary>Fills lines word by word.</summary>
    private sealed class LineWriter(List<List<Inked>> lines, int indent)
    {
        private readonly List<Inked> _word = [];
        private List<Inked> _line = [];
        private int _width;
        private bool _hasWord;

        public void Begin(Inked lead)
        {
            var text = lead.Text ?? "";
            _line = [new Inked(text + new string(' ', indent - text.GetCellWidth()), lead.Ink)];
            _width = indent;
            _hasWord = false;
        }

        public void Add(char c, Ink ink)
        {
            if (c is ' ' or '\t')
            {
                EndWord();
            }
            else if (_word is [.., var last] && last.Ink == ink)
            {
                _word[^1] = last with { Text = last.Text + c };
            }
            else
            {
                _word.Add(new Inked(c.ToString(), ink));
            }
        }

        public void End()
        {
            EndWord();
            lines.Add(_hasWord ? _line : TrimmedEnd(_line));
        }

        private void EndWord()
        {
            if (_word.Count == 0)
            {
                return;
            }

            var width = _word.Sum(piece => piece.Text.GetCellWidth());
            if (_hasWord && _width + 1 + width > Width)
            {
                lines.Add(_line);
                Begin(default);
            }

            if (_hasWord)
            {
                Append(new Inked(" ", _line[^1].Ink == _word[0].Ink ? _word[0].Ink : Ink.Plain));
                _width++;
            }

            _word.ForEach(Append);
            _width += width;
            _hasWord = true;
            _word.Clear();
        }

        private void Append(Inked piece)
        {
            if (_line[^1].Ink == piece.Ink)
            {
                _line[^1] = piece with { Text = _line[^1].Text + piece.Text };
            }
            else
            {
                _line.Add(piece);
            }
        }

        private static List<Inked> TrimmedEnd(List<Inked> line) =>
            line is [var only] && only.Text.TrimEnd() is var text ? text.Length == 0 ? [] : [only with { Text = text }] : line;
    }
}

using System.Text;

namespace Guidelines.Cli.Output;

/// <summary>Text of 80 columns with a hanging indent.</summary>
internal sealed class Layout
{
    public const int Width = 80;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>A blank line, unless one stands there already or nothing does.</summary>
    public Layout Blank()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Wrapped words; further lines start below the first word. A word longer than a line stays whole.</summary>
    /// <param name="text">Its line ends start a line of their own.</param>
    /// <param name="lead">What stands before the first line.</param>
    /// <param name="indent">The column that the text starts at; at least as wide as the lead.</param>
    public Layout Paragraph(string text, string lead = "", int indent = 0)
    {
        indent = Math.Max(indent, lead.Length);
        var start = lead.PadRight(indent);
        foreach (var line in Plain.Of(text).Split('\n'))
        {
            Wrap(line, start, indent);
            start = new string(' ', indent);
        }

        return this;
    }

    private void Wrap(string line, string start, int indent)
    {
        var current = new StringBuilder(start);
        var hasWord = false;
        foreach (var word in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (hasWord && current.Length + 1 + word.Length > Width)
            {
                _text.Append(current).Append('\n');
                current.Clear().Append(' ', indent);
                hasWord = false;
            }

            current.Append(hasWord ? " " : "").Append(word);
            hasWord = true;
        }

        _text.Append(current.ToString().TrimEnd()).Append('\n');
    }
}

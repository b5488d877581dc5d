using Guidelines.Diagnostics;
using Guidelines.Sources;

namespace Guidelines.Reading.Official;

/// <summary>Keeps account of every line of a file, so that none is dropped silently.</summary>
internal sealed class LineLedger
{
    private readonly SourceText _source;
    private readonly Fate[] _fates;

    public LineLedger(SourceText source)
    {
        _source = source;
        _fates = new Fate[source.Lines.Count + 1];
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            if (string.IsNullOrWhiteSpace(source.Lines[line - 1]))
            {
                _fates[line] = Fate.Held;
            }
        }
    }

    private enum Fate : byte
    {
        Unknown,
        Held,
        Furniture,
    }

    /// <summary>A part of a document holds the line, or it is a heading that was understood.</summary>
    public void Hold(int line) => _fates[line] = Fate.Held;

    /// <summary>The line is a page's header or footer, or a heading of the layout.</summary>
    public void Furniture(int line) => _fates[line] = Fate.Furniture;

    /// <summary>Reports what was left out: furniture in one info; lines inside a document each as a warning, outside as an info.</summary>
    public void Report(DiagnosticLog log, Func<int, bool> isInsideDocument)
    {
        var furniture = Enumerable.Range(1, _source.Lines.Count).Where(line => _fates[line] is Fate.Furniture).ToList();
        if (furniture.Count > 0)
        {
            log.Add(Rules.Furniture, _source.At(furniture[0]), $"{furniture.Count} {(furniture.Count == 1 ? "line" : "lines")} of page headers, footers and layout headings left out: {Ranges(furniture)}");
        }

        var line = 1;
        while (line <= _source.Lines.Count)
        {
            if (_fates[line] is not Fate.Unknown)
            {
                line++;
                continue;
            }

            // A run of lines that nothing holds, blank lines within it included, is one fault.
            var (first, last, inside) = (line, line, isInsideDocument(line));
            while (line <= _source.Lines.Count && (_fates[line] is Fate.Unknown || string.IsNullOrWhiteSpace(_source.Lines[line - 1])) && isInsideDocument(line) == inside)
            {
                last = _fates[line] is Fate.Unknown ? line : last;
                line++;
            }

            var where = first == last ? "this line" : $"lines {first}-{last}";
            log.Add(inside ? Rules.LineNotHeld : Rules.OutsideDocument, _source.At(first), inside
                ? $"{where}: no part of the document holds this text ('{Excerpt(_source.Lines[first - 1])}'); check what stands around it"
                : $"{where}: outside every document, not kept ('{Excerpt(_source.Lines[first - 1])}')");
        }
    }

    private static string Excerpt(string line) => line.Trim() is var text && text.Length <= 40 ? text : text[..40].TrimEnd() + "…";

    private static string Ranges(List<int> lines)
    {
        var ranges = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i];
            while (i + 1 < lines.Count && lines[i + 1] == lines[i] + 1)
            {
                i++;
            }

            ranges.Add(first == lines[i] ? $"{first}" : $"{first}-{lines[i]}");
        }

        return string.Join(", ", ranges);
    }
}

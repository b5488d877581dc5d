namespace Guidelines.Reading.Official.Pages;

/// <summary>Lines in reading order, and the first and last number of every table that was unfolded for it.</summary>
internal sealed record UnfoldedLines(List<PageLine> Lines, IReadOnlyList<(int First, int Last)> Tables);

/// <summary>
/// Puts text that kept its layout in two columns (<c>pdftotext -layout</c>) into reading order. A table is a run of
/// lines with a gutter, over pages too; its rows begin where the left column names a domain or a section of
/// requirements; of each row the left lines are read first, then the right ones. Lines in one column stay as they are.
/// </summary>
internal static class PageColumns
{
    public static UnfoldedLines Unfold(List<PageLine> lines, ReaderContext context)
    {
        var finder = new GutterFinder(lines, context);
        if (finder.Find() is not { } gutters)
        {
            return new UnfoldedLines(lines, []);
        }

        var unfolded = new List<PageLine>(lines.Count);
        var tables = new List<(int First, int Last)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (gutters[i] is null)
            {
                unfolded.Add(lines[i]);
                continue;
            }

            var end = Enumerable.Range(i, lines.Count - i).FirstOrDefault(j => gutters[j] is null, lines.Count);
            unfolded.AddRange(Rows(Split(lines, gutters, i, end, finder), context));
            tables.Add((lines[i].Number, lines[end - 1].Number));
            i = end - 1;
        }

        return new UnfoldedLines(unfolded, tables);
    }

    // Indents count from each column's own edge, which is that of the statements' glyphs where there are any; what stands
    // out to the left of it, a preamble, begins a paragraph.
    private static List<TableLine> Split(List<PageLine> lines, IReadOnlyList<Gutter?> gutters, int start, int end, GutterFinder finder)
    {
        var table = new List<TableLine>();
        foreach (var page in Enumerable.Range(start, end - start).GroupBy<int, Gutter>(i => gutters[i]!, ReferenceEqualityComparer.Instance))
        {
            var printed = page.Select(i => (Line: lines[i], Text: finder.Printed(lines[i])!)).ToList();
            var right = printed.Select(line => (Text: page.Key.Right(line.Text).Trim(), At: IndentOf(page.Key.Right(line.Text)))).Where(cell => cell.Text.Length > 0).ToList();
            var marked = right.Where(cell => Gutter.Glyphs.Contains(cell.Text[0], StringComparison.Ordinal)).ToList();
            var rightEdge = page.Key.Start + (marked.Count > 0 ? marked : right).Select(cell => cell.At).DefaultIfEmpty().Min();
            var leftEdge = printed.Select(line => page.Key.Left(line.Text)).Where(text => !string.IsNullOrWhiteSpace(text)).Select(IndentOf).DefaultIfEmpty().Min();
            table.AddRange(printed.Select(line => new TableLine(
                line.Line,
                Cell(line.Line, page.Key.Left(line.Text), 0, leftEdge),
                Cell(line.Line, page.Key.Right(line.Text), page.Key.Start, rightEdge) is { } cell ? cell with { IsRight = true } : null)));
        }

        return [.. table.OrderBy(line => line.Line.Number)];
    }

    private static int IndentOf(string text) => text.Length - text.TrimStart().Length;

    private static PageLine? Cell(PageLine line, string text, int offset, int edge)
    {
        var column = offset + IndentOf(text);
        return string.IsNullOrWhiteSpace(text) ? null : line with { Text = Lines.Clean(text), Indent = Math.Max(0, column - edge), Offset = Math.Min(column, edge), AfterSpacer = column < edge };
    }

    private static IEnumerable<PageLine> Rows(List<TableLine> table, ReaderContext context)
    {
        var tops = RowStarts.Find(table, context).Select(start => Top(table, start)).Prepend(0).Append(table.Count).Distinct().Order().ToList();
        var (usualLeft, usualRight) = (UsualGap(table, line => line.Left), UsualGap(table, line => line.Right));
        return tops.Zip(tops.Skip(1), (top, next) => table[top..next]).SelectMany(row => Column(row, line => line.Left, usualLeft).Concat(Column(row, line => line.Right, usualRight)));
    }

    // The right column of a row may begin above its left one: at the blank line before it, or with the sentence that
    // goes on beside it, or with a preamble, after which its statements must follow.
    private static int Top(List<TableLine> table, int start)
    {
        var top = start;
        while (top > 0 && table[top - 1].Left is null && !table[top].Line.AfterPageBreak && table[top].Line.Number == table[top - 1].Line.Number + 1)
        {
            top--;
        }

        var begin = Enumerable.Range(top, start - top).LastOrDefault(i => !GoesOn(table[i].Right!.Text), start);
        var isApart = top == 0 || (table[top].Line.AfterEmpty && !table[top].Line.AfterPageBreak);
        if (top == start || (isApart && !GoesOn(table[top].Right!.Text)))
        {
            return top;
        }

        return table[start - 1].Right!.Text.EndsWith(':') || (table[start].Right is { } beside && GoesOn(beside.Text)) ? begin : start;
    }

    private static bool GoesOn(string text) => char.IsLower(text[0]) && !text.StartsWith("o ", StringComparison.Ordinal);

    // How many lines stand between two lines of a column where nothing parts them.
    private static int UsualGap(List<TableLine> table, Func<TableLine, PageLine?> side) =>
        Column(table, side, 0).Skip(1).Zip(Column(table, side, 0), (line, before) => line.AfterPageBreak ? int.MaxValue : line.Number - before.Number - 1).Append(int.MaxValue).Min() is var gap and < int.MaxValue ? gap : 0;

    private static IEnumerable<PageLine> Column(List<TableLine> row, Func<TableLine, PageLine?> side, int usualGap)
    {
        PageLine? before = null;
        var pageBreak = false;
        foreach (var line in row)
        {
            pageBreak |= line.Line.AfterPageBreak;
            if (side(line) is { } cell)
            {
                var gap = before is null || pageBreak ? usualGap : cell.Number - before.Number - 1;
                yield return cell with { AfterPageBreak = pageBreak, AfterSpacer = cell.AfterSpacer || gap > usualGap, AfterEmpty = gap > 0 };
                (before, pageBreak) = (cell, false);
            }
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Reads requirements from page text: a table of headings and texts whose columns are flattened into lines.</summary>
internal sealed partial class PageRequirements(ReaderContext context, LevelEntry level, RequirementsBuilder requirements, IReadOnlySet<string> words)
{
    private readonly List<(Place Place, bool AfterSpacer)> _columnItems = [];
    private readonly HashSet<int> _marks = [];
    private int _lastFootnote;
    private int _inFootnotes;

    /// <summary>Takes the lines of one phase; returns those that no section holds.</summary>
    public IReadOnlyList<PageLine> Read(IReadOnlyList<PageLine> lines)
    {
        var homeless = new List<PageLine>();
        string[] texts = [.. lines.Select(line => line.Text)];
        var before = "";
        var width = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            _marks.UnionWith(RequirementsBuilder.FootnoteMark().Matches(line.Text).Select(found => int.Parse(found.Groups["mark"].Value, CultureInfo.InvariantCulture)));
            if (FootnoteEnd(lines, i) is var end && end > i)
            {
                Footnote([.. lines.Skip(i).Take(end - i)]);
                _inFootnotes = end;
                i = end - 1;
                continue;
            }

            if (!line.IsRight && Heading(texts, i, before) is { } heading)
            {
                Finish();
                requirements.Section(heading.Sections, heading.Title, context.Source.At(line.Number));
                i += heading.Lines - 1;
                before = "";
                width = ColumnWidth(lines, texts, i + 1);
                if (heading.Rest.Length > 0)
                {
                    Text(lines[i] with { Text = heading.Rest }, ref before, Math.Max(width, Paragraphs.Width(heading.Rest)));
                }

                continue;
            }

            if (requirements.Current is null)
            {
                homeless.Add(line);
                continue;
            }

            if (level.Designations.FirstOrDefault(known => Names.Key(known.Name) == Names.Key(line.Text)) is { } designation)
            {
                requirements.ForDesignation(designation.Code, context.Source.At(line.Number));
                before = "";
                width = ColumnWidth(lines, texts, i + 1);
                continue;
            }

            Text(line, ref before, width);
        }

        Finish();
        return homeless;
    }

    private void Text(PageLine line, ref string before, double width)
    {
        var text = line.Text;
        if (Names.Key(text) is "or")
        {
            requirements.Or();
            before = "";
            return;
        }

        if (RequirementsBuilder.IsNumbered(text, out var numbered))
        {
            Item(numbered, line);
        }
        else if (text.Length > 2 && text[0] is '•' or '▪' or '●' || (text.Length > 2 && text[0] is '-' && text[1] is ' '))
        {
            Item(text[1..].Trim(), line);
        }
        else if (before.Length == 0 || Remark().IsMatch(text) || Paragraphs.Begins(before, line, width) || !requirements.Continue(known => Lines.Join(known, text, words)))
        {
            requirements.Paragraph(text);
        }

        before = text;
    }

    private void Item(string text, PageLine line)
    {
        requirements.Item(text);
        _columnItems.Add((context.Source.At(line.Number), line.AfterSpacer));
    }

    // A heading is no heading in the middle of a sentence, nor with text behind it where its section stands already.
    private SectionHeading? Heading(string[] texts, int i, string before)
    {
        if (before.Length > 0 && Paragraphs.IsOpen(before))
        {
            return null;
        }

        var heading = context.Headings.Section(texts, i, wholeLines: false);
        return heading is not null && requirements.Has(heading.Sections) && heading.Rest.Length > 0 ? null : heading;
    }

    // The widest line up to the next heading or designation: the width of this column of the table.
    private double ColumnWidth(IReadOnlyList<PageLine> lines, string[] texts, int start)
    {
        var width = 0.0;
        for (var i = start; i < lines.Count; i++)
        {
            if (context.Headings.Section(texts, i, wholeLines: false) is not null || level.Designations.Any(known => Names.Key(known.Name) == Names.Key(texts[i])) || IsFootnote(lines, i))
            {
                break;
            }

            width = Math.Max(width, Paragraphs.Width(texts[i]));
        }

        return width;
    }

    // A footnote begins with its number, which a word of the text before bears; it goes on to the next one or the page's end.
    private int FootnoteEnd(IReadOnlyList<PageLine> lines, int i)
    {
        if (!IsFootnote(lines, i))
        {
            return i;
        }

        var end = i + 1;
        while (end < lines.Count && !lines[end].AfterPageBreak && !IsFootnote(lines, end) && MarkOf(lines[end]) != MarkOf(lines[i]) + 1)
        {
            end++;
        }

        return end;
    }

    // The next number after a footnote is one too, though the text may lack its mark.
    private bool IsFootnote(IReadOnlyList<PageLine> lines, int i) =>
        MarkOf(lines[i]) is { } mark && (_marks.Contains(mark) || (_lastFootnote > 0 && mark == _lastFootnote + 1 && _inFootnotes == i));

    private static int? MarkOf(PageLine line) =>
        FootnoteStart().Match(line.Text) is { Success: true } start ? int.Parse(start.Groups["mark"].Value, CultureInfo.InvariantCulture) : null;

    private void Footnote(IReadOnlyList<PageLine> lines)
    {
        var text = Lines.JoinAll(lines.Select(line => line.Text), words);
        _lastFootnote = MarkOf(lines[0])!.Value;
        requirements.Footnote(_lastFootnote, FootnoteStart().Replace(text, ""), context.Source.At(lines[0].Number, lines[0].Column), lines[^1].Number);
    }

    // Items of a section in columns, one column a designation: told apart by the gaps between them.
    private void Finish()
    {
        var section = requirements.Current;
        if (section is not null && section.Sections[0] == "activities")
        {
            section.PartsOf = PartsOf.Any;
        }

        if (section is not null && section.Sections[0] == "activities" && section.Designations.Count == 0 && _columnItems.Count > 0 && !level.Designations.IsEmpty)
        {
            Columns(section);
        }

        _columnItems.Clear();
    }

    private void Columns(DraftRequirement section)
    {
        // Alternatives parted by OR are items without a line of their own; such a list is in no columns.
        var starts = section.Items.Count != _columnItems.Count ? null : ColumnSplit.Starts([.. section.Items], [.. _columnItems.Select(item => item.AfterSpacer)], level.Designations.Count);
        if (starts is null)
        {
            context.Log.Add(Rules.ColumnsLost, _columnItems[0].Place, $"the items of '{section.Title}' stood in columns for {string.Join(", ", level.Designations.Select(known => known.Name))}, which cannot be told apart; they are kept together");
            return;
        }

        string[] items = [.. section.Items];
        section.Items.Clear();
        for (var column = 0; column < starts.Count; column++)
        {
            var end = column + 1 < starts.Count ? starts[column + 1] : items.Length;
            requirements.ForDesignation(level.Designations[column].Code, _columnItems[starts[column]].Place);
            foreach (var item in items[starts[column]..end])
            {
                requirements.Item(item);
            }

            requirements.Current!.PartsOf = PartsOf.Any;
            context.Log.Add(Rules.ColumnsRecovered, _columnItems[starts[column]].Place, $"column '{level.Designations[column].Name}' of '{section.Title}' begins here, {end - starts[column]} items");
        }
    }

    [GeneratedRegex("^(?:Please )?Note:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?<mark>[0-9]{1,2})\s+(?=[\p{Lu}“""])")]
    private static partial Regex FootnoteStart();
}

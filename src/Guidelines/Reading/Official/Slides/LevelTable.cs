using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Official.Pages;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Slides;

/// <summary>
/// Reads a table of requirements with one column a level, flattened: the levels' names, then row after row a heading
/// and one cell a level, cells parted by empty lines or standing on one line.
/// </summary>
internal static class LevelTable
{
    /// <summary>Takes the slide if it is such a table.</summary>
    public static bool Read(ReaderContext context, IReadOnlyList<PageLine> slide, ReadingDraft draft, LineLedger ledger)
    {
        string[] texts = [.. slide.Select(line => line.Text)];
        var rows = Rows(context, texts);
        if (rows.Count < 2)
        {
            return false;
        }

        var levels = Levels(context.Vocabulary, string.Join(' ', texts.Take(rows[0].Start)));
        if (levels.Count < 2)
        {
            return false;
        }

        var hasNumerals = context.Source.Lines.Any(line => context.Headings.Level(Lines.Clean(line).TrimStart('•', '\uF0A7', ' ')) is { Numeral: not null });
        var builders = new List<RequirementsBuilder>();
        foreach (var (level, name, designations) in levels)
        {
            var document = new DraftDocument { Level = level.Id, Title = name, Numeral = hasNumerals ? level.Numeral : null, Place = context.Source.At(slide[0].Number), LastLine = slide[^1].Number };
            document.Designations.AddRange(designations);
            draft.Documents.Add(document);
            builders.Add(new RequirementsBuilder(document));
        }

        var held = new HashSet<PageLine>();
        foreach (var (row, next) in rows.Zip(rows.Skip(1).Append(null)))
        {
            var below = slide.Skip(row.Start + row.Heading.Lines).Take((next?.Start ?? slide.Count) - row.Start - row.Heading.Lines).ToList();

            // The heading refers to an address right below it; one that stands elsewhere is the slide's or a link's.
            List<PageLine> referred = row.Heading.Rest.Length > 0 ? [] : [.. below.TakeWhile(line => Addresses.IsAddress(line.Text))];
            var groups = TableCells.Groups(row.Heading.Rest, [.. below.Where(line => !Addresses.IsAddress(line.Text))]);
            if (TableCells.Split(groups, levels.Count) is { } cells)
            {
                for (var column = 0; column < levels.Count; column++)
                {
                    builders[column].Section(row.Heading.Sections, row.Heading.Title, context.Source.At(slide[row.Start].Number));
                    builders[column].Paragraph(cells[column]);
                    builders[column].Current!.Footnotes.AddRange(referred.Select(line => line.Text));
                    held.UnionWith(referred);
                }
            }
            else
            {
                context.Log.Add(Rules.ColumnsLost, context.Source.At(slide[row.Start].Number), $"the row '{row.Heading.Title}' does not divide into {levels.Count} cells, one a level; it is not kept");
            }
        }

        foreach (var (line, i) in slide.Select((line, i) => (line, i)))
        {
            if (i < rows[0].Start || (Addresses.IsAddress(line.Text) && !held.Contains(line)))
            {
                ledger.Furniture(line.Number);
            }
            else
            {
                ledger.Hold(line.Number);
            }
        }

        return true;
    }

    private static List<Row> Rows(ReaderContext context, string[] texts)
    {
        var rows = new List<Row>();
        for (var i = 0; i < texts.Length; i++)
        {
            if (context.Headings.Section(texts, i, wholeLines: false) is { } heading && rows.TrueForAll(row => row.Heading.Sections != heading.Sections))
            {
                rows.Add(new Row(i, heading));
                i += heading.Lines - 1;
            }
        }

        return rows;
    }

    // The names of levels in the order of the heading's words, and of the designations that follow each.
    private static List<(LevelEntry Level, string Name, List<Designation> Designations)> Levels(GuidelineVocabulary vocabulary, string text)
    {
        var words = text.Split(' ');
        var levels = new List<(LevelEntry Level, string Name, List<Designation> Designations)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (LevelAt(vocabulary, words, i) is { } found)
            {
                levels.Add((found.Level, found.Name, []));
                i += found.Words - 1;
            }
            else if (levels.Count > 0 && words[i].TrimEnd(',', ';') is var word && levels[^1].Level.Designations.FirstOrDefault(known => IsNameOf(word, known)) is { } designation
                && levels[^1].Designations.TrueForAll(earlier => earlier.Code != designation.Code))
            {
                levels[^1].Designations.Add(new Designation { Code = designation.Code, Name = word });
            }
        }

        return levels;
    }

    private static (LevelEntry Level, string Name, int Words)? LevelAt(GuidelineVocabulary vocabulary, string[] words, int start)
    {
        for (var count = Math.Min(6, words.Length - start); count > 1; count--)
        {
            var name = string.Join(' ', words.Skip(start).Take(count)).TrimEnd(':', ',');
            if (vocabulary.LevelNamed(name) is { } level)
            {
                return (level, name, count);
            }
        }

        return null;
    }

    // "Faculty" for "Research/Faculty".
    private static bool IsNameOf(string word, DesignationEntry known) => known.Name.Split('/').Append(known.Name).Contains(word, StringComparer.OrdinalIgnoreCase);

    private sealed record Row(int Start, SectionHeading Heading);
}

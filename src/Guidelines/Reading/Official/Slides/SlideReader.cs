using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Reading.Official.Pages;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Slides;

/// <summary>
/// Reads the text of a slide deck: a table of domains with their areas, and a table of requirements with one column a
/// level. All other slides are kept as the edition's introduction, a section a slide.
/// </summary>
internal sealed partial class SlideReader : IOfficialReader
{
    public bool Recognizes(ReaderContext context) =>
        context.Source.Lines.Any(IsOverviewHeader) && !context.Source.Lines.Any(Headings.AsDemonstratedBy);

    public ReadingDraft Read(ReaderContext context)
    {
        var ledger = new LineLedger(context.Source);
        var draft = new ReadingDraft();
        foreach (var slide in Slides(context))
        {
            var header = slide.FindIndex(line => IsOverviewHeader(line.Text));
            if (header >= 0 && draft.Overview.Count == 0)
            {
                draft.Overview.AddRange(OverviewTable.Read(context, slide, header + 1, ledger));
            }
            else if (LevelTable.Read(context, slide, draft, ledger))
            {
                continue;
            }
            else
            {
                Prose(draft, slide, ledger);
            }
        }

        ledger.Report(context.Log, _ => false);
        return draft;
    }

    private static bool IsOverviewHeader(string line) => line.Contains("domain", StringComparison.OrdinalIgnoreCase) && OverviewHeader().IsMatch(Names.Key(line));

    // Slides are parted by at least two empty lines.
    private static List<List<PageLine>> Slides(ReaderContext context)
    {
        var slides = new List<List<PageLine>>();
        var empty = 2;
        for (var number = 1; number <= context.Source.Lines.Count; number++)
        {
            var raw = context.Source.Lines[number - 1];
            var text = Lines.Clean(raw);
            if (text.Length == 0)
            {
                empty++;
                continue;
            }

            if (empty >= 2 || raw.Contains('\f', StringComparison.Ordinal))
            {
                slides.Add([]);
            }

            slides[^1].Add(new PageLine(number, 0, text, empty > 0, false));
            empty = 0;
        }

        return slides;
    }

    private static void Prose(ReadingDraft draft, List<PageLine> slide, LineLedger ledger)
    {
        // An item at the top goes on with the slide before: the gap was inside the slide.
        var goesOn = draft.Introduction.Count > 0 && (Glyph().IsMatch(slide[0].Text) || char.IsLower(slide[0].Text[0]));
        var blocks = goesOn ? draft.Introduction[^1].Blocks.ToList() : [];
        foreach (var line in slide.Skip(goesOn ? 0 : 1))
        {
            var item = Glyph().Match(line.Text);
            if (item.Success)
            {
                blocks.Add(new ProseBlock { Text = line.Text[item.Length..], IsItem = true });
            }
            else if (blocks.Count == 0 || (line.AfterSpacer && Grammar.IsCapitalized(line.Text)))
            {
                blocks.Add(new ProseBlock { Text = line.Text });
            }
            else
            {
                blocks[^1] = blocks[^1] with { Text = Lines.Join(blocks[^1].Text, line.Text) };
            }
        }

        if (goesOn)
        {
            draft.Introduction[^1] = draft.Introduction[^1] with { Blocks = blocks.ToValueList() };
        }
        else
        {
            draft.Introduction.Add(new ProseSection { Heading = slide[0].Text, Blocks = blocks.ToValueList() });
        }

        foreach (var line in slide)
        {
            ledger.Hold(line.Number);
        }
    }

    [GeneratedRegex(@"^(?:competency )?domain(?:s)? (?:knowledge (?:skill )?|skill )areas?$")]
    private static partial Regex OverviewHeader();

    [GeneratedRegex(@"^[•▪●■◦○\uF0A7\uF0B7\uF0D8\uF076\uF0FC*]\s*|^[0-9]\)\s+")]
    private static partial Regex Glyph();
}

using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Cli.Comparing;

/// <summary>A comparison of two editions as text of 80 columns: the verdict first, then the levels, then the change grid.</summary>
internal static class EditionText
{
    private const int Indent = 2;
    private const string Bullet = "  - ";

    // Wide enough for the id of a level; as many columns of figures as fit beside it.
    private const int LevelWidth = 11;
    private const int FigureWidth = 7;

    public static Layout Of(EditionReport report)
    {
        var layout = new Layout();
        layout.Paragraph(report.Title, ink: Ink.Heading).Blank();
        Side(layout, report.Sides.Base);
        Side(layout, report.Sides.Head);
        layout.Blank().Paragraph(string.Join(' ', report.Relation));
        foreach (var paragraph in report.Summary)
        {
            layout.Blank().Paragraph(paragraph);
        }

        foreach (var level in report.Levels)
        {
            Level(layout, level);
        }

        if (!report.Uncompared.IsEmpty)
        {
            Heading(layout, "Not compared");
            foreach (var sentence in report.Uncompared)
            {
                layout.Paragraph(sentence, Bullet);
            }
        }

        if (report.Grid is { } grid)
        {
            Grid(layout, grid);
        }

        foreach (var sentence in report.LeftOut.Concat(report.Rights))
        {
            layout.Blank().Paragraph(sentence, ink: Ink.Aside);
        }

        return layout;
    }

    private static void Heading(Layout layout, string heading) => layout.Blank().Paragraph(heading.ToUpperInvariant(), ink: Ink.Heading);

    private static void Side(Layout layout, EditionSide side)
    {
        layout.Paragraph([new(side.Name, Ink.Heading), new($" · {side.Edition.Id}")]);
        layout.Paragraph($"{side.Publisher}. {side.Notice}", "", Indent);
    }

    private static void Level(Layout layout, LevelReport level)
    {
        layout.Blank().Paragraph($"{level.Title.ToUpperInvariant()} · {level.Comparison.Base.Level}", ink: Ink.Heading);
        layout.Paragraph(level.Command, "", Indent, Ink.Aside);
        foreach (var paragraph in level.Summary)
        {
            layout.Blank().Paragraph(paragraph);
        }

        if (!level.Requirements.IsEmpty)
        {
            layout.Blank();
        }

        foreach (var requirement in level.Requirements)
        {
            layout.Paragraph([new(requirement.Name + ". ", Ink.Heading), new(string.Join(' ', requirement.Sentences))], new Inked(Bullet));
        }
    }

    private static void Grid(Layout layout, GridReport grid)
    {
        Heading(layout, "Change grid: behaviors by area and level");
        foreach (var sentence in grid.Legend)
        {
            layout.Paragraph(sentence);
        }

        foreach (var domain in grid.Domains)
        {
            layout.Blank().Paragraph($"{domain.Name} · {domain.Id}", ink: Ink.Heading);
            Line(layout, "", grid.Columns, "training", Ink.Aside);
            foreach (var area in domain.Areas)
            {
                layout.Paragraph(area.Name, "", Indent);
                foreach (var line in area.Lines)
                {
                    Line(layout, line.Level, line.Figures, line.Training, Ink.Plain);
                }
            }
        }
    }

    private static void Line(Layout layout, string level, ValueList<string> figures, string training, Ink ink) =>
        layout.Paragraph(training, $"{$"    {level}".PadRight(LevelWidth)}{string.Concat(figures.Select(figure => figure.PadLeft(FigureWidth)))}  ", ink: ink);
}

using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Reporting;

namespace Guidelines.Cli.Comparing;

/// <summary>Which level asks what, as text of 80 columns: a row of levels for each competency, and below it the behaviors.</summary>
internal static class LevelsText
{
    private const string Gap = "  ";
    private const int IdIndent = 4;
    private const int TextIndent = 6;

    public static Layout Of(LevelsReport report)
    {
        var layout = new Layout();
        layout.Paragraph($"{report.Title} · {report.Content.Edition.Id}", ink: Ink.Heading);
        layout.Paragraph(report.Notice).Blank();
        foreach (var paragraph in report.Summary)
        {
            layout.Paragraph(paragraph).Blank();
        }

        foreach (var level in report.Levels)
        {
            layout.Paragraph(level, "  - ");
        }

        foreach (var domain in report.Content.Domains)
        {
            layout.Blank().Paragraph($"{domain.Name} · {domain.Id}", ink: Ink.Heading);
            foreach (var row in domain.Competencies)
            {
                Row(layout, row);
            }
        }

        if (report.Rights is { } rights)
        {
            layout.Blank().Paragraph(rights, ink: Ink.Aside);
        }

        return layout;
    }

    private static void Row(Layout layout, LevelsRow row)
    {
        layout.Blank().Paragraph("", Gap + string.Concat(row.Cells.Select(cell => (cell.Behaviors.IsEmpty ? "·" : cell.Level).PadRight(cell.Level.Length) + Gap)), ink: Ink.Heading);

        // What several levels say in the same words is said once.
        foreach (var said in row.Cells.SelectMany(cell => cell.Behaviors).GroupBy(behavior => (behavior.Text, Elements: behavior.Elements.Select(element => element.Text).ToValueList())))
        {
            layout.Paragraph(string.Join(", ", said.Select(behavior => behavior.Id)), "", IdIndent, Ink.Aside);
            if (said.Key.Text.Length == 0)
            {
                continue;
            }

            layout.Paragraph(said.Key.Text, "", TextIndent);
            foreach (var element in said.Key.Elements)
            {
                layout.Paragraph(element, "      - ");
            }
        }
    }
}

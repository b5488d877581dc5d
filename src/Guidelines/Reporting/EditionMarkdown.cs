using Guidelines.Comparison;
using Guidelines.Libraries;

namespace Guidelines.Reporting;

/// <summary>A comparison of two editions to paste into an e-mail or a wiki, in GitHub's Markdown.</summary>
public static class EditionMarkdown
{
    /// <param name="comparison">A comparison of two editions of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows editions, associations and names.</param>
    /// <param name="listAll">Whether requirements that do not differ are listed too, not only counted.</param>
    public static string Write(EditionComparison comparison, Library library, bool listAll = false)
    {
        var report = EditionWords.Of(comparison, library, listAll);
        var (left, right) = (report.Sides.Base, report.Sides.Head);
        var text = new MarkdownBlocks();
        text.Heading(1, report.Title);
        text.Table(["", left.Name, right.Name],
        [
            ["edition", left.Edition.Id, right.Edition.Id],
            ["published", left.Publisher, right.Publisher],
            ["wording", left.Notice, right.Notice],
        ]);
        text.Paragraph(string.Join(' ', report.Relation));
        foreach (var paragraph in report.Summary)
        {
            text.Paragraph(paragraph);
        }

        foreach (var level in report.Levels)
        {
            Level(text, level);
        }

        if (!report.Uncompared.IsEmpty)
        {
            text.Heading(2, "Not compared");
            text.List(report.Uncompared);
        }

        if (report.Grid is { } grid)
        {
            Grid(text, grid);
        }

        foreach (var sentence in report.LeftOut.Concat(report.Rights))
        {
            text.Paragraph(sentence);
        }

        return text.ToString();
    }

    private static void Level(MarkdownBlocks text, LevelReport level)
    {
        text.Heading(2, $"{level.Title} · {level.Comparison.Base.Level}");
        foreach (var paragraph in level.Summary)
        {
            text.Paragraph(paragraph);
        }

        if (!level.Requirements.IsEmpty)
        {
            text.Table(["requirement", "what differs"], level.Requirements.Select(requirement => new[] { requirement.Name, string.Join(' ', requirement.Sentences) }));
        }

        text.Paragraph($"The whole comparison: {level.Command}");
    }

    private static void Grid(MarkdownBlocks text, GridReport grid)
    {
        text.Heading(2, "Change grid");
        foreach (var sentence in grid.Legend)
        {
            text.Paragraph(sentence);
        }

        foreach (var domain in grid.Domains)
        {
            text.Heading(3, $"{domain.Name} · {domain.Id}");
            text.Table(
                ["area", "level", .. grid.Columns, "training"],
                domain.Areas.SelectMany(area => area.Lines.Select((line, index) => (string[])[index == 0 ? area.Name : "", line.Level, .. line.Figures, line.Training])));
        }
    }
}

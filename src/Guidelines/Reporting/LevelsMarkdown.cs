using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Libraries;

namespace Guidelines.Reporting;

/// <summary>Which level asks what, in GitHub's Markdown: a table for each domain, a row for each competency, a column for each level.</summary>
public static class LevelsMarkdown
{
    /// <param name="levels">Of an edition of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows names.</param>
    public static string Write(EditionLevels levels, Library library)
    {
        var report = LevelsReport.Of(levels, library);
        var text = new MarkdownBlocks();
        text.Heading(1, report.Title);
        text.Paragraph(report.Notice);
        foreach (var paragraph in report.Summary)
        {
            text.Paragraph(paragraph);
        }

        if (!report.Levels.IsEmpty)
        {
            text.List(report.Levels);
        }

        foreach (var domain in levels.Domains)
        {
            text.Heading(2, $"{domain.Name} · {domain.Id}");
            text.Table(["competency", .. levels.Levels.Select(level => level.Level)], domain.Competencies.Select(row => (string[])[row.Id, .. row.Cells.Select(Cell)]));
        }

        text.Paragraph(report.Rights ?? "");
        return text.ToString();
    }

    private static string Cell(LevelsCell cell) => string.Join("; ", cell.Behaviors.Select(behavior => Text(behavior) is { Length: > 0 } said ? $"{behavior.Id}: {said}" : behavior.Id));

    private static string Text(Behavior behavior) =>
        behavior.Text.Length == 0 || behavior.Elements.IsEmpty ? behavior.Text : $"{behavior.Text} {string.Join("; ", behavior.Elements.Select(element => element.Text))}";
}

using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Libraries;

namespace Guidelines.Reporting;

/// <summary>
/// A comparison to paste into an e-mail or a wiki, in GitHub's Markdown: what only the base has is struck out, what only the
/// head has is bold.
/// </summary>
public static class ComparisonMarkdown
{
    /// <param name="comparison">A comparison of two documents of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows editions, associations and names.</param>
    /// <param name="listAll">Whether what does not differ is listed too, not only counted.</param>
    public static string Write(DocumentComparison comparison, Library library, bool listAll = false)
    {
        var report = ComparisonWords.Of(comparison, library, listAll);
        var (left, right) = (report.Sides.Base, report.Sides.Head);
        var text = new MarkdownBlocks();
        text.Heading(1, report.Title);
        text.Table(["", left.Name, right.Name],
        [
            ["document", left.Document.Id, right.Document.Id],
            ["level", left.Document.Title, right.Document.Title],
            ["published", left.Publisher, right.Publisher],
            ["wording", left.Notice, right.Notice],
        ]);
        text.Paragraph(string.Join(' ', report.Relation));
        foreach (var paragraph in report.Summary)
        {
            text.Paragraph(paragraph);
        }

        if (!report.Terminology.IsEmpty)
        {
            text.Heading(2, "Terms that differ");
            text.Table([left.Name, right.Name, "behaviors"], report.Terminology.Select(term => new[] { term.From, term.To, term.Count.ToString(CultureInfo.InvariantCulture) }));
        }

        if (!report.Requirements.IsEmpty)
        {
            text.Heading(2, "Requirements");
            text.Table(["requirement", "what differs"], report.Requirements.Select(requirement => new[] { requirement.Name, string.Join(' ', requirement.Sentences) }));
        }

        if (report.HasMarks)
        {
            text.Paragraph($"Below, what is struck out stands only in {left.Name}, what is bold only in {right.Name}.");
        }

        foreach (var section in report.Sections)
        {
            Section(text, section, report.Sides);
        }

        if (!report.Areas.IsEmpty)
        {
            text.Heading(2, "Areas");
            text.Table(["domain", "area"], report.Areas.Select(area => new[] { area.Name, area.Sentence }));
        }

        if (!report.Context.IsEmpty)
        {
            text.Heading(2, "Around the behaviors");
            text.Table(["domain", "what", left.Name, right.Name], report.Context.Select(context => new[] { context.Domain, context.What, context.Base, context.Head }));
        }

        foreach (var sentence in report.LeftOut.Concat(report.Rights))
        {
            text.Paragraph(sentence);
        }

        return text.ToString();
    }

    private static void Section(MarkdownBlocks text, ReportSection section, ComparisonSides sides)
    {
        text.Heading(2, section.Heading);
        foreach (var group in section.Groups)
        {
            text.Heading(3, $"{group.Name} · {group.Domain}");
            foreach (var reported in group.Changes)
            {
                var change = reported.Change;
                text.Heading(4, string.Join(" → ", new[] { change.Base, change.Head }.Where(side => !side.IsEmpty).Select(side => string.Join(", ", side.Select(behavior => behavior.Id)))));
                text.Paragraph(reported.Heading);
                text.Quote(ChangeTexts.Lines(change, sides));
                text.Paragraph(reported.Doubt ?? "");
            }
        }
    }
}

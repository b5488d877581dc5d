using Guidelines.Cli.Output;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Cli.Importing;

/// <summary>Tells what an import read, recovered, left out and wrote.</summary>
internal sealed class ImportReport(Terminal terminal, bool strict, bool verbose)
{
    public int Print(ImportRequest request, ImportOutcome outcome)
    {
        terminal.Error.Write(DiagnosticText.Lines(outcome.Diagnostics, verbose));
        if (outcome.Refusal is { } refusal)
        {
            return terminal.Refuse(refusal);
        }

        var tally = Tally.Of(outcome.Diagnostics);
        if (outcome.Content is not { } content)
        {
            terminal.Error.WriteLine($"guidelines: no guideline was found, so nothing was written ({tally})");
            return ExitCodes.Faults;
        }

        var output = terminal.Output;
        output.Write(Figures(content));
        output.WriteLine($"Also: {Count.Of(content.Glossary.Count, "glossary term")}, {Count.Of(content.Introduction.Count, "introduction section")}, {Count.Of(content.Overview.Count, "domain")} in the overview.");
        output.WriteLine($"Recovered: {Of(Rules.BulletRecovered, "bullet")}, {Of(Rules.BreakRecovered, "joined break")}, {Of(Rules.ColumnsRecovered, "flattened table")}.");
        output.Write(LeftOut(outcome.Diagnostics));
        output.WriteLine(Plain.Of($"Wrote {Count.Of(outcome.Written.Count, "file")} to {request.Folder}: {string.Join(", ", outcome.Written)}"));
        output.WriteLine($"{tally}{DiagnosticText.Unprinted(outcome.Diagnostics, verbose)}");
        return tally.ExitCode(strict);

        string Of(DiagnosticRule rule, string noun) => Count.Of(outcome.Diagnostics.Count(diagnostic => diagnostic.Rule == rule), noun);
    }

    /// <summary>Furniture with its lines, which one diagnostic sums up for each file; of the rest the number, since each has a diagnostic of its own.</summary>
    private static string LeftOut(IReadOnlyList<Diagnostic> diagnostics)
    {
        var layout = new Layout();
        foreach (var furniture in diagnostics.Where(diagnostic => diagnostic.Rule == Rules.Furniture))
        {
            layout.Paragraph($"{Path.GetFileName(furniture.Place.File)}: {furniture.Message}", "Left out: ");
        }

        var outside = diagnostics.Count(diagnostic => diagnostic.Rule == Rules.OutsideDocument);
        var lost = diagnostics.Count(diagnostic => diagnostic.Rule == Rules.LineNotHeld);
        return layout.Paragraph($"{Count.Of(outside, "passage")} outside the documents, {Count.Of(lost, "passage")} inside them that nothing holds.", "Left out: ").ToString();
    }

    private static string Figures(EditionContent content)
    {
        if (content.Documents.IsEmpty)
        {
            return "No document of a level was found.\n";
        }

        return Tables.Numbers(
            ["document", "behaviors", "elements", "areas", "requirements", "facts"],
            content.Documents.Select(document => (document.Id, Row(document))));
    }

    private static int[] Row(GuidelineDocument document) =>
    [
        document.Domains.Sum(domain => domain.Behaviors.Count),
        document.Domains.Sum(domain => domain.Behaviors.Sum(behavior => behavior.Elements.Count)),
        document.Domains.Sum(domain => domain.Areas.Count),
        document.Requirements.Count,
        document.Requirements.Sum(requirement => requirement.Facts.Count),
    ];
}

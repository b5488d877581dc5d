using Guidelines.Diagnostics;

namespace Guidelines.Cli.Output;

/// <summary>Diagnostics for programs. Line and column are 0 where the whole file is meant.</summary>
internal static class DiagnosticJson
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var tally = Tally.Of(diagnostics);
        return Json.Write(new
        {
            Diagnostics = diagnostics.Select(diagnostic => new
            {
                diagnostic.Code,
                diagnostic.Severity,
                diagnostic.Place.File,
                diagnostic.Place.Line,
                diagnostic.Place.Column,
                diagnostic.Message,
            }),
            tally.Errors,
            tally.Warnings,
            tally.Infos,
        });
    }
}

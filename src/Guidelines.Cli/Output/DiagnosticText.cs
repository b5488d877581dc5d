using System.Text;
using Guidelines.Diagnostics;
using Guidelines.Reporting;

namespace Guidelines.Cli.Output;

/// <summary>Diagnostics as a person reads them: a line each, as compilers print them, and how many there are.</summary>
internal static class DiagnosticText
{
    /// <summary>By file, line and column, so that an editor works through a file once from top to bottom.</summary>
    public static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Place).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];

    public static string Write(IReadOnlyList<Diagnostic> diagnostics, int fileCount, bool verbose) =>
        Lines(diagnostics, verbose) + $"{Tally.Of(diagnostics)} in {Count.Of(fileCount, "file")}{Unprinted(diagnostics, verbose)}\n";

    /// <summary>A line per diagnostic; infos only where asked for.</summary>
    public static string Lines(IReadOnlyList<Diagnostic> diagnostics, bool verbose)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.Where(diagnostic => verbose || diagnostic.Severity is not Severity.Info))
        {
            text.Append(Plain.Of(diagnostic.ToString())).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Says that infos are not printed, where that is so: nothing is left out silently.</summary>
    public static string Unprinted(IReadOnlyList<Diagnostic> diagnostics, bool verbose) =>
        !verbose && diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Info) ? " (infos: --verbose)" : "";
}

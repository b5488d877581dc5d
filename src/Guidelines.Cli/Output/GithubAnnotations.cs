using System.Globalization;
using System.Text;
using Guidelines.Diagnostics;

namespace Guidelines.Cli.Output;

/// <summary>
/// Diagnostics as workflow commands, which GitHub shows beside the line.
/// Format: docs.github.com/actions, "Workflow commands for GitHub Actions"; escapes as in actions/toolkit, command.ts.
/// </summary>
internal static class GithubAnnotations
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, bool verbose)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.Where(diagnostic => verbose || diagnostic.Severity is not Severity.Info))
        {
            text.Append(Line(diagnostic)).Append('\n');
        }

        // A line without "::" is plain log output.
        return text.Append(Tally.Of(diagnostics)).Append(DiagnosticText.Unprinted(diagnostics, verbose)).Append('\n').ToString();
    }

    private static string Line(Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = diagnostic.Place;
        var position = place.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={place.Line},col={Math.Max(place.Column, 1)}");
        return $"::{command} file={Property(place.File)}{position},title={diagnostic.Code}::{Data(Plain.Of(diagnostic.Message.ReplaceLineEndings("\n")))}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

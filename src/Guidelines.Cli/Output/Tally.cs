using Guidelines.Diagnostics;
using Guidelines.Reporting;

namespace Guidelines.Cli.Output;

/// <summary>How many faults of each severity there are.</summary>
internal sealed record Tally(int Errors, int Warnings, int Infos)
{
    public static Tally Of(IEnumerable<Diagnostic> diagnostics) => diagnostics.Aggregate(new Tally(0, 0, 0), (tally, diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => tally with { Errors = tally.Errors + 1 },
        Severity.Warning => tally with { Warnings = tally.Warnings + 1 },
        _ => tally with { Infos = tally.Infos + 1 },
    });

    public int ExitCode(bool strict) => Errors > 0 || (strict && Warnings > 0) ? ExitCodes.Faults : ExitCodes.Success;

    public override string ToString() => $"{Count.Of(Errors, "error")}, {Count.Of(Warnings, "warning")}, {Count.Of(Infos, "info")}";
}

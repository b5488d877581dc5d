namespace Guidelines.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The content has errors (with <c>--strict</c>: or warnings), no guideline was found in the files, or a change has the grade of <c>--fail-on</c>.</summary>
    public const int Faults = 1;

    /// <summary>Wrong use: an option, path or id that does not exist, or a place that cannot be written. Nothing was done.</summary>
    public const int WrongUse = 2;

    /// <summary>A bug of the program; 70 is EX_SOFTWARE of sysexits.h.</summary>
    public const int Bug = 70;
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Guidelines.Cli;

/// <summary>The library's help, followed by examples: what a newcomer copies.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int Width = 80;

    private readonly HelpAction _help = new() { MaxWidth = Width };

    public override bool ClearsParseErrors => true;

    /// <summary>The command as it is typed: <c>guidelines show</c>.</summary>
    public static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : command.Name;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in ExamplesOf(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 done, 1 errors in the content or --fail-on, 2 wrong use, 70 a bug.");
        return ExitCodes.Success;
    }

    private static string[] ExamplesOf(string verb) => verb switch
    {
        "import" =>
        [
            "guidelines import guideline.txt --edition ak-2016 --out my-content",
            "guidelines import associate.txt specialist.txt --edition mi-2025 --out my-content",
            "guidelines import guideline.txt --edition ak-2016 --out my-content --force",
        ],
        "check" =>
        [
            "guidelines check",
            "guidelines check my-content --strict",
            "guidelines check --format github",
        ],
        "show" =>
        [
            "guidelines show ak-2016-ifa",
            "guidelines show ak-2016-ifa --format csv > ak-2016-ifa.csv",
            "guidelines show ak-2016",
            "guidelines show ak-2016-ifa-tf-02",
            "guidelines show tf-cultural-humility",
        ],
        "compare" =>
        [
            "guidelines compare ak-2016-ifa mi-2025-ifa",
            "guidelines compare ak-2016-ifa...mi-2025-ifa --format csv > ifa.csv",
            "guidelines compare ak-2016-ifa mi-2025-ifa --format markdown --all",
            "guidelines compare ak-2016-ifa mi-2025-ifa --fail-on substance",
            "guidelines compare ak-2016 mi-2025",
            "guidelines compare ak-2016...mi-2025 --format csv > grid.csv",
        ],
        "levels" =>
        [
            "guidelines levels ak-2016",
            "guidelines levels ak-2016 --format csv > levels.csv",
        ],
        "search" =>
        [
            "guidelines search grief",
            "guidelines search \"reflective supervision\" --limit 5",
            "guidelines search \"home visits\" --format json",
        ],
        "build" =>
        [
            "guidelines build",
            "guidelines build --out /var/www/guidelines --base-url https://guidelines.example.org/ --contact reviews@example.org",
            "guidelines build --verify",
        ],
        "serve" =>
        [
            "guidelines serve",
            "guidelines serve --urls http://127.0.0.1:8080 --content my-content",
            "curl http://127.0.0.1:5080/api/v1/documents",
        ],
        "vocabulary" =>
        [
            "guidelines vocabulary",
            "guidelines vocabulary --format json",
        ],
        "lineage" =>
        [
            "guidelines lineage",
            "guidelines lineage --content my-content",
        ],
        "crosswalk" =>
        [
            "guidelines crosswalk ak-2016 mi-2025 > suggested.sssom.tsv",
            "guidelines crosswalk ak-2016 mi-2025 --out content/crosswalks/ak-2016--mi-2025.sssom.tsv",
        ],
        _ =>
        [
            "guidelines show ak-2016-ifa",
            "guidelines compare ak-2016-ifa mi-2025-ifa",
            "guidelines check",
            "guidelines import guideline.txt --edition ak-2016 --out my-content",
            "guidelines import --help",
        ],
    };
}

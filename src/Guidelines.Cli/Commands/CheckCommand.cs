using System.CommandLine;
using Guidelines.Cli.Output;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines check</c>: every fault of a content folder at once.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var folder = new Argument<string?>("DIR") { Description = "The content folder; --content where it is not given.", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format("text", "json", "github");
        var strict = CommonOptions.Strict();
        var verbose = CommonOptions.Verbose();
        var command = new Command("check", "Checks a content folder and reports every fault with its place.") { folder, format, strict, verbose };
        command.SetAction(result =>
        {
            var path = result.GetValue(folder) ?? result.GetRequiredValue(content);
            if (ContentCheck.Refusal(path) is { } refusal)
            {
                return terminal.Refuse(refusal);
            }

            var check = ContentCheck.Of(path);
            terminal.Output.Write(result.GetValue(format) switch
            {
                "json" => DiagnosticJson.Write(check.Diagnostics),
                "github" => GithubAnnotations.Write(check.Diagnostics, result.GetValue(verbose)),
                _ => DiagnosticText.Write(check.Diagnostics, check.FileCount, result.GetValue(verbose)),
            });
            return Tally.Of(check.Diagnostics).ExitCode(result.GetValue(strict));
        });
        return command;
    }
}

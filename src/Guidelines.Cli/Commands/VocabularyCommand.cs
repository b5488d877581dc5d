using System.CommandLine;
using Guidelines.Cli.Output;
using Guidelines.Cli.Showing;
using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines vocabulary</c>: the names of the field and their aliases.</summary>
internal static class VocabularyCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("vocabulary", "Lists levels, domains with their areas, requirement sections, term families and associations.") { format };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(content);

            // Without a content folder the vocabulary of the library itself is shown, unless one was asked for.
            if (!Directory.Exists(folder) && result.GetResult(content) is { Implicit: false })
            {
                return terminal.Refuse(ContentCheck.Missing(folder));
            }

            var log = new DiagnosticLog();
            var vocabulary = VocabularyReader.ReadFolder(folder, log);
            var diagnostics = DiagnosticText.Sorted(log.All);
            foreach (var diagnostic in diagnostics)
            {
                terminal.Error.WriteLine(Plain.Of(diagnostic.ToString()));
            }

            terminal.Output.Write(result.GetValue(format) is "json" ? VocabularyJson.Write(vocabulary) : VocabularyText.Write(vocabulary));
            return Tally.Of(diagnostics).ExitCode(strict: false);
        });
        return command;
    }
}

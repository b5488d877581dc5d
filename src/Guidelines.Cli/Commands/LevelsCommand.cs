using System.CommandLine;
using Guidelines.Cli.Comparing;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines levels</c>: which level of an edition asks what.</summary>
internal static class LevelsCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var id = new Argument<string>("EDITION") { Description = "The id of an edition." };
        var format = CommonOptions.Format("text", "json", "markdown", "csv");
        var command = new Command("levels", "Says which levels of an edition ask which competency, and how much each asks alone.") { id, format };
        command.SetAction(result =>
        {
            if (OpenedContent.Read(terminal, result.GetRequiredValue(content)) is not { } reading)
            {
                return ExitCodes.WrongUse;
            }

            var library = Library.Of(reading);
            var wanted = result.GetRequiredValue(id);
            if (library.Edition(wanted) is not { } edition)
            {
                return terminal.Refuse(NoEdition(library, wanted));
            }

            var levels = library.Levels(edition);
            switch (result.GetRequiredValue(format))
            {
                case "json":
                    terminal.Output.Write(EditionLevelsJson.Write(levels));
                    break;
                case "csv":
                    terminal.Output.Write(LevelsCsv.Write(levels));
                    break;
                case "markdown":
                    terminal.Output.Write(LevelsMarkdown.Write(levels, library));
                    break;
                default:
                    terminal.Write(LevelsText.Of(LevelsReport.Of(levels, library)));
                    break;
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static string NoEdition(Library library, string id) =>
        library.Document(id) is { } document ? $"'{id}' is one level already; levels takes its edition: guidelines levels {document.Edition}"
        : NearestIds.Of(id, library.Editions.Select(content => content.Edition.Id)) is { Count: > 0 } near ? $"there is no edition '{id}'; the nearest ids are {string.Join(", ", near)}"
        : $"there is no edition '{id}'; the content holds no editions";
}

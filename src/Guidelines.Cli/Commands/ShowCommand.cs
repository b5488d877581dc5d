using System.CommandLine;
using Guidelines.Cli.Showing;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Writing;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines show</c>: whatever bears an id.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var id = new Argument<string>("ID") { Description = "The id of a document, edition, behavior, element, requirement, glossary term, area, domain or level." };
        var format = CommonOptions.Format("text", "json", "markdown", "csv");
        var command = new Command("show", "Shows a document, or whatever else bears an id.") { id, format };
        command.SetAction(result =>
        {
            if (OpenedContent.Read(terminal, result.GetRequiredValue(content)) is not { } reading)
            {
                return ExitCodes.WrongUse;
            }

            var wanted = result.GetRequiredValue(id);
            if (Lookup.Find(reading, wanted) is not { } found)
            {
                return terminal.Refuse(Lookup.Unknown(reading, wanted));
            }

            return Print(terminal, reading, found, result.GetRequiredValue(format));
        });
        return command;
    }

    private static int Print(Terminal terminal, ContentReading reading, Found found, string format)
    {
        if (format is "text")
        {
            terminal.Output.Write(new TextView(reading).Of(found));
            return ExitCodes.Success;
        }

        if (found is not FoundDocument { Document: var document })
        {
            return terminal.Refuse($"--format {format} is for documents; {found.What} is shown as text only{(found.DocumentId is { } id ? $": try 'guidelines show {id} --format {format}'" : "")}");
        }

        terminal.Output.Write(format switch
        {
            "json" => JsonText.Serialize(WithAreas()),
            "csv" => DocumentCsv.Write(WithAreas()),
            _ => CanonicalWriter.Write(document),
        });
        return ExitCodes.Success;

        DocumentJson WithAreas() => DocumentJson.Of(document, reading.Vocabulary, Library.Of(reading).InferredAreas.ByBehavior);
    }
}

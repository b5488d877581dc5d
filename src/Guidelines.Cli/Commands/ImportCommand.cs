using System.CommandLine;
using Guidelines.Cli.Importing;
using Guidelines.Cli.Output;
using Guidelines.Documents;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines import</c>: official files become an edition of a content folder.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, OfficialReader read)
    {
        var files = new Argument<string[]>("FILE") { Description = "The official files of one edition, as plain text (UTF-8).", Arity = ArgumentArity.OneOrMore };
        var edition = new Option<string>("--edition") { Description = "The edition's id: association and year, such as ak-2016.", HelpName = "ID", Required = true };
        var folder = new Option<string>("--out") { Description = "The content folder to write into; created where absent.", HelpName = "DIR", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace files that exist." };
        var strict = CommonOptions.Strict();
        var verbose = CommonOptions.Verbose();
        edition.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Ids.IsEdition(result.Tokens[0].Value))
            {
                result.AddError(NoEdition(result.Tokens[0].Value));
            }
        });
        var command = new Command("import", "Reads the official files of one edition and writes them to a content folder, all files or none.") { files, edition, folder, force, strict, verbose };
        command.SetAction(result =>
        {
            var request = new ImportRequest
            {
                Files = result.GetRequiredValue(files).ToValueList(),
                Edition = result.GetRequiredValue(edition),
                Folder = result.GetRequiredValue(folder),
                Replace = result.GetValue(force),
            };
            using var progress = new Progress(terminal, $"reading {string.Join(", ", request.Files)}");
            var outcome = new Importer(read).Import(request);
            progress.Dispose();
            return new ImportReport(terminal, result.GetValue(strict), result.GetValue(verbose)).Print(request, outcome);
        });
        return command;
    }

    private static string NoEdition(string id)
    {
        var near = Ids.Slug(id);
        return $"'{Plain.Of(id)}' is no edition id; "
            + (Ids.IsEdition(near) ? $"write '{near}'." : "write the association and the year, such as 'ak-2016', or 'ma-nd' where the text bears no date.");
    }
}

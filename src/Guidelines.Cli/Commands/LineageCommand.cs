using System.CommandLine;
using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Reporting;
using Guidelines.Writing;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines lineage</c>: records the competencies' ids, so that they never change.</summary>
internal static class LineageCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var command = new Command("lineage", "Records in lineage.tsv which behaviors belong to which competency; rows are added, none is changed.");
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(content);
            if (ContentCheck.Refusal(folder) is { } refusal)
            {
                return terminal.Refuse(refusal);
            }

            var reading = ContentFolder.Read(folder);
            if (Tally.Of(reading.Diagnostics) is { Errors: > 0 } tally)
            {
                terminal.Error.WriteLine(Plain.Of($"guidelines: the content has {tally}, and what is recorded is for ever: mend it first, see 'guidelines check {folder}'"));
                return ExitCodes.Faults;
            }

            return Record(terminal, folder, Library.Of(reading).Competencies.Unrecorded);
        });
        return command;
    }

    private static int Record(Terminal terminal, string folder, ValueList<LineageRow> rows)
    {
        var path = Path.Combine(folder, LineageReader.FileName);
        if (rows.IsEmpty)
        {
            terminal.Output.WriteLine(Plain.Of($"{path}: every behavior is recorded already"));
            return ExitCodes.Success;
        }

        var text = LineageText.Append(File.Exists(path) ? File.ReadAllText(path) : "", rows);
        if (AtomicFiles.Write(folder, [new ContentFile(LineageReader.FileName, text)], replace: true) is { } fault)
        {
            return terminal.Refuse($"{path} cannot be written: {fault}");
        }

        var competencies = rows.Select(row => row.Competency).Distinct(StringComparer.Ordinal).Count();
        terminal.Output.WriteLine(Plain.Of($"{path}: recorded {Count.Of(rows.Count, "behavior")} of {Count.Of(competencies, "competency", "competencies")}"));
        return ExitCodes.Success;
    }
}

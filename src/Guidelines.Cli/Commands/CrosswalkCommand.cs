using System.CommandLine;
using Guidelines.Cli.Output;
using Guidelines.Cli.Reviewing;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Reporting;
using Guidelines.Writing;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines crosswalk</c>: what corresponds in two editions, for a reviewer.</summary>
internal static class CrosswalkCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var @base = new Argument<string>("BASE") { Description = "The id of an edition." };
        var head = new Argument<string>("HEAD") { Description = "The id of the edition that is linked with it." };
        var file = new Option<string?>("--out")
        {
            Description = "The file to write, at best crosswalks/BASE--HEAD.sssom.tsv of the content folder; without it the table is printed.",
            HelpName = "FILE",
        };
        var command = new Command("crosswalk", "Suggests which behaviors of two editions correspond, as a table (SSSOM) for a reviewer to confirm; what a crosswalk of the content has settled is kept.") { @base, head, file };
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
                return Hinder(terminal, $"the content has {tally}, and what cannot be read would be lost from a crosswalk: mend it first", folder);
            }

            var pair = EditionPair.Find(reading, result.GetRequiredValue(@base), result.GetRequiredValue(head));
            if (pair is not { Base: { } left, Head: { } right })
            {
                return terminal.Refuse(pair.Refusal!);
            }

            var draft = CrosswalkDraft.Of(Library.Of(reading), left, right);
            if (ReviewedFile.Loss(reading, folder, draft) is { } loss)
            {
                return Hinder(terminal, loss, folder);
            }

            if (draft.Base != left.Edition.Id)
            {
                terminal.Error.WriteLine(Plain.Of($"guidelines: {CrosswalkDraft.PathOf(draft)} links the two from {draft.Base} to {draft.Head}, and so do the rows here; comparisons use it in both directions"));
            }

            return Put(terminal, folder, draft, result.GetValue(file));
        });
        return command;
    }

    private static int Hinder(Terminal terminal, string sentence, string folder)
    {
        terminal.Error.WriteLine(Plain.Of($"guidelines: {sentence}; see 'guidelines check {folder}'"));
        return ExitCodes.Faults;
    }

    private static int Put(Terminal terminal, string folder, Crosswalk draft, string? file)
    {
        if (file is null)
        {
            terminal.Output.Write(CrosswalkText.Write(draft));
            return ExitCodes.Success;
        }

        if (ReviewedFile.Refusal(folder, draft, file) is { } refusal)
        {
            return terminal.Refuse(refusal);
        }

        var path = Path.GetFullPath(file);
        if (AtomicFiles.Write(Path.GetDirectoryName(path)!, [new ContentFile(Path.GetFileName(path), CrosswalkText.Write(draft))], replace: true) is { } fault)
        {
            return terminal.Refuse($"{file} cannot be written: {fault}");
        }

        var (reviewed, toReview) = (draft.Rows.Count(row => row.IsReviewed), draft.Rows.Count(row => row.ToReview is not null));
        terminal.Output.WriteLine(Plain.Of($"{file}: {Count.Of(reviewed, "reviewed row")}, {toReview} of them to review again; {Count.Of(draft.Rows.Count - reviewed, "suggestion")}"));
        return ExitCodes.Success;
    }
}

using System.CommandLine;
using Guidelines.Cli.Comparing;
using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Reporting;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines compare</c>: what differs between two documents.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var @base = new Argument<string>("BASE") { Description = "The id of a document; BASE...HEAD in one word will do too." };
        var head = new Argument<string?>("HEAD") { Description = "The id of the document that is compared with it.", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format("text", "json", "markdown", "csv");
        var failOn = new Option<string?>("--fail-on")
        {
            Description = $"Exit 1 where a behavior or a requirement differs by this grade or more: {string.Join(", ", FailOn.Grades)}. A requirement that asks something else counts as substance, one that is worded otherwise as wording; areas, preambles and notes do not count.",
            HelpName = "GRADE",
        };
        failOn.AcceptOnlyFromAmong(FailOn.Grades);
        var all = new Option<bool>("--all") { Description = "List what is unchanged too, not only its number (text and Markdown; JSON and CSV always list everything)." };
        var computed = new Option<bool>("--no-crosswalk") { Description = "Compute every correspondence, also those that a crosswalk of the content has settled." };
        var command = new Command("compare", "Compares two documents: two editions of a level, two levels of an edition, or both.") { @base, head, format, failOn, all, computed };
        command.SetAction(result =>
        {
            if (OpenedContent.Read(terminal, result.GetRequiredValue(content)) is not { } reading)
            {
                return ExitCodes.WrongUse;
            }

            var pair = ComparedPair.Find(reading, result.GetRequiredValue(@base), result.GetValue(head));
            if (pair is not { Base: { } left, Head: { } right })
            {
                return terminal.Refuse(pair.Refusal!);
            }

            var library = Library.Of(result.GetValue(computed) ? reading with { Crosswalks = [] } : reading);
            var comparison = library.Compare(left, right);
            Print(terminal, comparison, library, result.GetRequiredValue(format), result.GetValue(all));
            return result.GetValue(failOn) is { } grade ? FailOn.Of(grade, comparison, terminal) : ExitCodes.Success;
        });
        return command;
    }

    private static void Print(Terminal terminal, DocumentComparison comparison, Library library, string format, bool listAll)
    {
        switch (format)
        {
            case "json":
                terminal.Output.Write(ComparisonJson.Write(comparison));
                break;
            case "csv":
                terminal.Output.Write(ComparisonCsv.Write(comparison, library));
                break;
            case "markdown":
                terminal.Output.Write(ComparisonMarkdown.Write(comparison, library, listAll));
                break;
            default:
                terminal.Write(ComparisonText.Of(ComparisonWords.Of(comparison, library, listAll)));
                break;
        }
    }
}

using System.CommandLine;
using Guidelines.Cli.Comparing;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines compare</c>: what differs between two documents, or between two editions.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var @base = new Argument<string>("BASE") { Description = "The id of a document or of an edition; BASE...HEAD in one word will do too." };
        var head = new Argument<string?>("HEAD") { Description = "The id of the document, or the edition, that is compared with it.", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format("text", "json", "markdown", "csv");
        var failOn = new Option<string?>("--fail-on")
        {
            Description = $"Exit 1 where a behavior or a requirement differs by this grade or more: {string.Join(", ", FailOn.Grades)}. A requirement that asks something else counts as substance, one that is worded otherwise as wording; areas, preambles and notes do not count.",
            HelpName = "GRADE",
        };
        failOn.AcceptOnlyFromAmong(FailOn.Grades);
        var all = new Option<bool>("--all") { Description = "List what is unchanged too, not only its number (text and Markdown; JSON and CSV always list everything)." };
        var computed = new Option<bool>("--no-crosswalk") { Description = "Compute every correspondence, also those that a crosswalk of the content has settled." };
        var command = new Command("compare", "Compares two documents (two editions of a level, two levels of an edition, or both), or two whole editions.") { @base, head, format, failOn, all, computed };
        command.SetAction(result =>
        {
            if (OpenedContent.Read(terminal, result.GetRequiredValue(content)) is not { } reading)
            {
                return ExitCodes.WrongUse;
            }

            var pair = ComparedPair.Find(reading, result.GetRequiredValue(@base), result.GetValue(head));
            if (pair is RefusedPair refused)
            {
                return terminal.Refuse(refused.Sentence);
            }

            var library = Library.Of(result.GetValue(computed) ? reading with { Crosswalks = [] } : reading);
            var compared = Compare(pair, library, terminal, result.GetRequiredValue(format), result.GetValue(all));
            return result.GetValue(failOn) is { } grade ? FailOn.Of(grade, compared, terminal) : ExitCodes.Success;
        });
        return command;
    }

    /// <summary>Prints the comparison and gives what it consists of: one document's, or those of an edition's levels.</summary>
    private static ValueList<DocumentComparison> Compare(ComparedPair pair, Library library, Terminal terminal, string format, bool listAll)
    {
        if (pair is EditionPair editions)
        {
            var comparison = library.Compare(editions.Base, editions.Head);
            Print(terminal, comparison, library, format, listAll);
            return comparison.Levels;
        }

        var documents = (DocumentPair)pair;
        var one = library.Compare(documents.Base, documents.Head);
        Print(terminal, one, library, format, listAll);
        return [one];
    }

    private static void Print(Terminal terminal, EditionComparison comparison, Library library, string format, bool listAll)
    {
        switch (format)
        {
            case "json":
                terminal.Output.Write(EditionComparisonJson.Write(comparison));
                break;
            case "csv":
                terminal.Output.Write(EditionCsv.Write(comparison, library));
                break;
            case "markdown":
                terminal.Output.Write(EditionMarkdown.Write(comparison, library, listAll));
                break;
            default:
                terminal.Write(EditionText.Of(EditionWords.Of(comparison, library, listAll)));
                break;
        }
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

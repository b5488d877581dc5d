using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Guidelines.Cli.Commands;
using Guidelines.Cli.Importing;
using Guidelines.Cli.Output;
using Guidelines.Reading;

namespace Guidelines.Cli;

/// <summary>The command line as a whole: its verbs, and what becomes of wrong use and of bugs.</summary>
/// <param name="terminal">Takes all output.</param>
/// <param name="read">Reads official files; tests pass a reader of their own.</param>
internal sealed class App(Terminal terminal, OfficialReader? read = null)
{
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            var code = Invoke(Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }));
            terminal.Output.Flush();
            return code;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            // "guidelines show … | head": the reader has seen enough.
            return ExitCodes.Success;
        }
        catch (IOException exception)
        {
            return terminal.Refuse($"the output cannot be written: {exception.Message}");
        }
#pragma warning disable CA1031 // The one place where any bug ends: a sentence instead of a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine(Plain.Of(
                $"guidelines: this is a bug of the program, please report it with the command that you gave: {exception.GetType().Name}, {exception.Message.ReplaceLineEndings(" ")}"));
            return ExitCodes.Bug;
        }
    }

    /// <summary>The informational version without the commit that a build may append.</summary>
    private static string Version =>
        typeof(App).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    private Command Root()
    {
        var content = new Option<string>("--content")
        {
            Description = "The content folder: one folder per edition, and vocabulary/.",
            HelpName = "DIR",
            Recursive = true,
            DefaultValueFactory = _ => "content",
        };
        var root = new Command("guidelines", "Reads, checks, shows and compares competency guidelines: what a practitioner of an endorsement level knows and does.")
        {
            ImportCommand.Create(terminal, read ?? GuidelineReader.Read),
            CheckCommand.Create(terminal, content),
            ShowCommand.Create(terminal, content),
            SearchCommand.Create(terminal, content),
            CompareCommand.Create(terminal, content),
            LevelsCommand.Create(terminal, content),
            BuildCommand.Create(terminal, content),
            ServeCommand.Create(terminal, content),
            VocabularyCommand.Create(terminal, content),
            LineageCommand.Create(terminal, content),
            CrosswalkCommand.Create(terminal, content),
            content,
            new HelpOption { Action = new HelpWithExamples() },
            new VersionOption { Action = new VersionAction(terminal) },
        };
        return root;
    }

    private int Invoke(ParseResult result)
    {
        if (result.Action is not ParseErrorAction wrongUse)
        {
            return result.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }

        wrongUse.ShowHelp = false;
        result.Invoke(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error });
        terminal.Error.WriteLine($"See '{HelpWithExamples.NameOf(result.CommandResult.Command)} --help'.");
        return ExitCodes.WrongUse;
    }

    // EPIPE on Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static bool IsBrokenPipe(IOException exception) =>
        exception.HResult is 32 || (exception.HResult & 0xFFFF) is 109 or 232;

    private sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            terminal.Output.WriteLine("guidelines " + Version);
            return ExitCodes.Success;
        }
    }
}

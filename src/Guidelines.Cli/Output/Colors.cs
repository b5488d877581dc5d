using System.Globalization;
using Spectre.Console;

namespace Guidelines.Cli.Output;

/// <summary>Inks as a terminal shows them. Colour only repeats what the text says anyway.</summary>
internal static class Colors
{
    /// <summary>Wide enough that the console never breaks a line that <see cref="Layout"/> has made.</summary>
    private const int AnyWidth = 10_000;

    /// <summary>Whether a terminal wants colours: no file or pipe, no <c>NO_COLOR</c> (no-color.org), and a terminal that knows escape sequences.</summary>
    public static bool AreWanted(bool isRedirected)
    {
        if (isRedirected)
        {
            return false;
        }

        var capabilities = Console(TextWriter.Null, AnsiSupport.Detect, ColorSystemSupport.Detect).Profile.Capabilities;
        return capabilities.Ansi && capabilities.ColorSystem is not ColorSystem.NoColors;
    }

    /// <summary>The text with escape sequences of the sixteen colours that every terminal has, in the terminal's own palette.</summary>
    public static string Of(Layout layout)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(writer, AnsiSupport.Yes, ColorSystemSupport.Standard);
        foreach (var line in layout.Lines)
        {
            foreach (var run in line)
            {
                console.Write(new Text(run.Text, StyleOf(run.Ink)));
            }

            writer.Write('\n');
        }

        return writer.ToString();
    }

    private static IAnsiConsole Console(TextWriter writer, AnsiSupport ansi, ColorSystemSupport colors)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = AnyWidth;
        return console;
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Heading => new Style(decoration: Decoration.Bold),
        Ink.Removed => new Style(Color.Maroon),
        Ink.Added => new Style(Color.Green),
        Ink.Aside => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}

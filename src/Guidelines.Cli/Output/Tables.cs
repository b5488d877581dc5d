using System.Globalization;
using Spectre.Console;

namespace Guidelines.Cli.Output;

/// <summary>Plain tables of 80 columns, the same on a terminal and in a file.</summary>
internal static class Tables
{
    /// <param name="headings">The first column is text, the others are numbers.</param>
    /// <param name="rows">One cell per heading.</param>
    public static string Numbers(IReadOnlyList<string> headings, IEnumerable<(string Name, int[] Numbers)> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (heading, index) in headings.Select((heading, index) => (heading, index)))
        {
            var column = new TableColumn(Markup.Escape(heading)) { NoWrap = true };
            table.AddColumn(index == 0 ? column : column.RightAligned());
        }

        foreach (var (name, numbers) in rows)
        {
            table.AddRow([Markup.Escape(Plain.Of(name)), .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Layout.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        var lines = writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);
        return string.Concat(lines.Select(line => line + "\n"));
    }
}

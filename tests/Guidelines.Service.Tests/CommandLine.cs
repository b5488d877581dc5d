using System.Text;
using Guidelines.Cli;

namespace Guidelines.Service.Tests;

/// <summary>The command line, in this process.</summary>
internal static class CommandLine
{
    /// <summary>The bytes that a verb prints.</summary>
    public static byte[] Print(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(output, error);
        Assert.Equal((0, ""), (new App(terminal).Run(arguments), error.ToString()));
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    /// <summary>A verb that refuses: its exit code and what it says.</summary>
    public static (int Code, string Error) Refuse(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(output, error);
        var code = new App(terminal).Run(arguments);
        Assert.Equal("", output.ToString());
        return (code, error.ToString());
    }
}

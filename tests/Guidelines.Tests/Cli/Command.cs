using Guidelines.Cli;
using Guidelines.Cli.Importing;

namespace Guidelines.Tests.Cli;

/// <summary>Runs the command line in process.</summary>
internal static class Command
{
    public static Ran Run(params string[] args) => Run(null, args);

    public static Ran Run(OfficialReader? read, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(output, error);
        var code = new App(terminal, read).Run(args);
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a run gave.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    /// <summary>Wrong use: exit code 2, one sentence on the error stream, nothing on the other.</summary>
    public void IsRefused(string because)
    {
        Assert.Contains(because, Error, StringComparison.Ordinal);
        Assert.Equal(2, Code);
        Assert.Equal("", Output);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
    }
}

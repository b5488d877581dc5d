using Guidelines.Cli;

namespace Guidelines.Tests.Cli;

public sealed class WrongUseTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("show")]
    [InlineData("show", "a", "b")]
    [InlineData("check", "--format", "xml")]
    [InlineData("show", "ak-2016-ifa", "--format", "github")]
    [InlineData("compare")]
    [InlineData("compare", "a", "b", "c")]
    [InlineData("compare", "a", "b", "--format", "html")]
    [InlineData("compare", "a", "b", "--fail-on", "much")]
    [InlineData("levels")]
    [InlineData("levels", "ak-2016", "--format", "html")]
    [InlineData("vocabulary", "--format", "csv")]
    [InlineData("import", "--edition", "ak-2016", "--out", "x")]
    [InlineData("import", "file.txt", "--edition", "ak-2016")]
    [InlineData("import", "file.txt", "--out", "x")]
    [InlineData("show", "ak-2016-ifa", "--content")]
    [InlineData()]
    public void Wrong_use_exits_2_and_says_where_help_is(params string[] args)
    {
        Command.Run(args).IsRefused("--help'.");
    }

    [Fact]
    public void A_misspelt_verb_is_answered_with_the_verb_that_is_meant()
    {
        Command.Run("chek").IsRefused("check");
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_no_response_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Add("args.txt", "--help");

        Command.Run("show", "@" + file, "--content", folder.At("none")).IsRefused("there is no folder");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("import", "--help")]
    [InlineData("check", "-h")]
    [InlineData("show", "--help")]
    [InlineData("compare", "--help")]
    [InlineData("levels", "--help")]
    [InlineData("vocabulary", "--help")]
    [InlineData("serve", "--help")]
    public void Every_help_has_examples_and_the_exit_codes(params string[] args)
    {
        var ran = Command.Run(args);

        Assert.Equal(0, ran.Code);
        Assert.Contains("Examples:\n  guidelines ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2 wrong use", ran.Output, StringComparison.Ordinal);
        Assert.Equal("", ran.Error);
    }

    [Fact]
    public void The_version_is_printed()
    {
        Assert.Matches(@"\Aguidelines \d+\.\d+\.\d+\S*\n\z", Command.Run("--version").Output);
    }

    [Fact]
    public void A_bug_ends_in_a_sentence_and_exit_code_70()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Add("file.txt", "level ifa\n");

        var ran = Command.Run((_, _, _) => throw new InvalidOperationException("made-up bug"), "import", file, "--edition", "ak-2016", "--out", folder.At("out"));

        Assert.Equal(70, ran.Code);
        Assert.Equal("guidelines: this is a bug of the program, please report it with the command that you gave: InvalidOperationException, made-up bug\n", ran.Error);
    }

    [Fact]
    public void A_reader_that_stops_reading_is_no_fault()
    {
        using var output = new BrokenPipe();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error);

        Assert.Equal(0, new App(terminal).Run(["vocabulary"]));
        Assert.Equal("", error.ToString());
    }

    private sealed class BrokenPipe : StringWriter
    {
        public override void Write(string? value) => throw new IOException("Broken pipe", 32);
    }
}

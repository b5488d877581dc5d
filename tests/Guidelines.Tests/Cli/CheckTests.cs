using System.Text.Json;
using Guidelines.Cli.Output;
using Guidelines.Diagnostics;

namespace Guidelines.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_faults_is_said_to_have_none()
    {
        Import();

        var ran = Command.Run("check", _folder.At("out"));

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches(@"0 errors, 0 warnings, \d+ infos? in 4 files", ran.Output);
    }

    [Fact]
    public void Every_fault_is_reported_at_once_by_file_and_line()
    {
        Import();
        _folder.Add("out/zz-2016/ifs.md", "no front matter\n");
        _folder.Add("out/yy-2015/edition.yaml", "id: [\n");

        var ran = Command.Run("check", _folder.At("out"));

        Assert.Equal(1, ran.Code);
        var first = ran.Output.IndexOf("yy-2015", StringComparison.Ordinal);
        var second = ran.Output.IndexOf("ifs.md(", StringComparison.Ordinal);
        Assert.InRange(first, 0, second);
        Assert.Matches(@"\n\d+ errors, .* in 6 files", ran.Output);
    }

    [Fact]
    public void Warnings_count_as_faults_only_when_strict()
    {
        Import();
        File.AppendAllText(_folder.At("out/zz-2016/edition.yaml"), "colour: green\n");

        Assert.Equal(0, Command.Run("check", _folder.At("out")).Code);
        Assert.Equal(1, Command.Run("check", _folder.At("out"), "--strict").Code);
    }

    [Fact]
    public void Json_holds_every_diagnostic_and_the_counts()
    {
        _folder.Add("out/yy-2015/edition.yaml", "id: [\n");

        var ran = Command.Run("check", _folder.At("out"), "--format", "json");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith("{\n  \"diagnostics\": [", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", ran.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(["diagnostics", "errors", "warnings", "infos"], json.RootElement.EnumerateObject().Select(member => member.Name).ToArray());
        var diagnostics = json.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        var first = diagnostics[0];
        Assert.Equal(["code", "severity", "file", "line", "column", "message"], first.EnumerateObject().Select(member => member.Name).ToArray());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(diagnostics.Count, new[] { "errors", "warnings", "infos" }.Sum(name => json.RootElement.GetProperty(name).GetInt32()));
    }

    [Fact]
    public void Github_annotations_escape_what_their_format_takes_for_its_own()
    {
        Diagnostic[] diagnostics =
        [
            Rules.TooLarge.At(new Place("a,b:c%d.md", 3, 7), "100%: too\nlarge, really"),
            Rules.TableRule.At(new Place("x.md"), "whole file"),
            Rules.Furniture.At(new Place("x.md", 2), "left out"),
        ];

        Assert.Equal(
            "::error file=a%2Cb%3Ac%25d.md,line=3,col=7,title=GL104::100%25: too%0Alarge, really\n"
            + "::warning file=x.md,title=GL110::whole file\n"
            + "1 error, 1 warning, 1 info (infos: --verbose)\n",
            GithubAnnotations.Write(diagnostics, verbose: false));
        Assert.Contains("::notice file=x.md,line=2,col=1,title=GL108::left out\n", GithubAnnotations.Write(diagnostics, verbose: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Infos_are_counted_and_printed_where_asked_for()
    {
        Diagnostic[] diagnostics = [Rules.Furniture.At(new Place("x.md", 2, 1), "left out")];

        Assert.Equal("0 errors, 0 warnings, 1 info in 1 file (infos: --verbose)\n", DiagnosticText.Write(diagnostics, 1, verbose: false));
        Assert.Equal("x.md(2,1): info GL108: left out\n0 errors, 0 warnings, 1 info in 1 file\n", DiagnosticText.Write(diagnostics, 1, verbose: true));
    }

    [Fact]
    public void Escape_sequences_of_content_do_not_reach_the_terminal()
    {
        Diagnostic[] diagnostics = [Rules.StrayCharacter.At(new Place("x.md", 2, 1), "a \u001B[2J b")];

        Assert.DoesNotContain('\u001B', DiagnosticText.Write(diagnostics, 1, verbose: false));
    }

    [Fact]
    public void A_folder_that_is_absent_a_file_or_holds_no_edition_is_wrong_use()
    {
        Command.Run("check", _folder.At("none")).IsRefused("there is no folder");
        Command.Run("check", _folder.Add("file.md", "text")).IsRefused("is a file; a content folder is expected");
        Command.Run("check", _folder.Path).IsRefused("is no content folder");
    }

    [Fact]
    public void The_folder_may_be_named_by_the_option_too()
    {
        Import();

        Assert.Equal(Command.Run("check", _folder.At("out")), Command.Run("check", "--content", _folder.At("out")));
        Assert.Equal(Command.Run("check", _folder.At("out")), Command.Run("--content", _folder.At("out"), "check"));
    }

    private void Import()
    {
        _folder.AddVocabulary();
        _folder.Import("level ifa\nlevel imhs\n");
    }
}

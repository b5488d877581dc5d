namespace Guidelines.Tests.Cli;

public sealed class LineageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LineageTests()
    {
        _folder.AddVocabulary();
        _folder.Import("level ifa\nlevel imhs\n");
    }

    private string Lineage => _folder.At("out/lineage.tsv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Competencies_are_recorded_once_and_then_the_check_is_content()
    {
        var first = Record();
        var text = File.ReadAllText(Lineage);
        var second = Record();

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Matches(@"lineage\.tsv: recorded \d+ behaviors? of \d+ competenc(y|ies)\n$", first.Output);
        Assert.Equal((0, $"{Lineage}: every behavior is recorded already\n"), (second.Code, second.Output));
        Assert.Equal(text, File.ReadAllText(Lineage));
        Assert.DoesNotContain("GL220", Command.Run("check", _folder.At("out"), "--verbose").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_holds_stays_as_it_is()
    {
        File.WriteAllText(Lineage, "competency\tbehavior\ngone\tgone");

        var ran = Record();

        Assert.Equal(0, ran.Code);
        Assert.StartsWith("competency\tbehavior\ngone\tgone\nzz-2016-ifa-gar-01\tzz-2016-ifa-gar-01\n", File.ReadAllText(Lineage), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_recorded_of_content_with_errors()
    {
        File.WriteAllText(Lineage, "competency,behavior\n");

        var ran = Record();

        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains("2 errors", ran.Error, StringComparison.Ordinal);
        Assert.Equal("competency,behavior\n", File.ReadAllText(Lineage));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        Directory.CreateDirectory(Lineage);

        Record().IsRefused("lineage.tsv cannot be written: ");
    }

    [Fact]
    public void A_folder_that_is_no_content_folder_is_refused() =>
        Command.Run("lineage", "--content", _folder.At("nowhere")).IsRefused("there is no folder");

    private Ran Record() => Command.Run("lineage", "--content", _folder.At("out"));
}

using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Reporting;

namespace Guidelines.Tests.Cli;

public sealed class LevelsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LevelsTests()
    {
        _folder.AddVocabulary();
        _folder.Import("level ifa\nlevel imhs\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_each_level_asks_is_printed_in_80_columns()
    {
        var ran = Levels("zz-2016");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Of 2 competencies, 2 are asked of all 2 levels that have behaviors here.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\n  ifa  imhs\n    zz-2016-ifa-gar-01, zz-2016-imhs-gar-01\n      Waters the invented garden\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("      Counts these:\n      - beans\n      - peas\n", ran.Output, StringComparison.Ordinal);
        Assert.All(ran.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Every_format_is_what_the_library_writes()
    {
        var library = Library.Of(ContentFolder.Read(_folder.At("out")));
        var levels = library.Levels(library.Edition("zz-2016")!);

        Assert.Equal(EditionLevelsJson.Write(levels), Levels("zz-2016", "--format", "json").Output);
        Assert.Equal(LevelsCsv.Write(levels), Levels("zz-2016", "--format", "csv").Output);
        Assert.Equal(LevelsMarkdown.Write(levels, library), Levels("zz-2016", "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("zz-2017", "there is no edition 'zz-2017'; the nearest ids are zz-2016")]
    [InlineData("zz-2016-ifa", "'zz-2016-ifa' is one level already; levels takes its edition: guidelines levels zz-2016")]
    public void What_is_no_edition_is_wrong_use(string id, string because) => Levels(id).IsRefused(because);

    private Ran Levels(params string[] args) => Command.Run(["levels", .. args, "--content", _folder.At("out")]);
}

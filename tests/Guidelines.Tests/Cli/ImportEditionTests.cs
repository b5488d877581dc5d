using Guidelines.Reading;

namespace Guidelines.Tests.Cli;

/// <summary>What <c>import</c> does with edition.yaml.</summary>
public sealed class ImportEditionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string EditionFile => _folder.At("out/zz-2016/edition.yaml");

    [Fact]
    public void A_new_edition_is_official_unpublished_and_names_its_sources()
    {
        _folder.ImportAs("b.txt", "level imhs\nlevel ifa\n");

        var text = File.ReadAllText(EditionFile);

        Assert.Contains("wording: official\n", text, StringComparison.Ordinal);
        Assert.Contains("publish: structure\n", text, StringComparison.Ordinal);
        Assert.Contains("licensor: mi\n", text, StringComparison.Ordinal);
        Assert.Contains("association: zz\n", text, StringComparison.Ordinal);
        Assert.Contains("2016-03", text, StringComparison.Ordinal);
        Assert.Contains("b.txt", text, StringComparison.Ordinal);
        Assert.Contains("recorded permission", text, StringComparison.Ordinal);
        Assert.Equal(["ifa", "imhs"], ContentFolder.Read(_folder.At("out")).Editions[0].Edition.Levels.Select(level => level.Id).ToArray());
    }

    [Fact]
    public void Two_files_in_two_runs_give_the_edition_that_one_run_gives()
    {
        Assert.Equal(0, _folder.ImportAs("b.txt", "level imhs\n").Code);
        Assert.Equal(0, _folder.ImportAs("a.txt", "level ifa\nglossary\n").Code);

        Command.Run(MadeReading.Read, "import", _folder.At("a.txt"), _folder.At("b.txt"), "--edition", "zz-2016", "--out", _folder.At("one"));
        Assert.Equal(File.ReadAllText(_folder.At("one/zz-2016/edition.yaml")), File.ReadAllText(EditionFile));
        Assert.Equal(["edition.yaml", "glossary.md", "ifa.md", "imhs.md"], Names());
    }

    [Fact]
    public void An_edition_file_laid_out_by_hand_stays_and_the_lines_to_add_are_told()
    {
        _folder.ImportAs("b.txt", "level imhs\n");
        File.WriteAllText(EditionFile, "# Our edition\n" + File.ReadAllText(EditionFile));
        var before = File.ReadAllText(EditionFile);

        var ran = _folder.ImportAs("a.txt", "level ifa\n");

        Assert.Equal(0, ran.Code);
        Assert.Equal(before, File.ReadAllText(EditionFile));
        Assert.Matches(@"edition\.yaml: warning GL212: is laid out by hand and stays as it is; .*id: ifa", ran.Error);
        Assert.Equal(["edition.yaml", "ifa.md", "imhs.md"], Names());
    }

    [Fact]
    public void An_edition_file_that_says_all_already_stays_however_it_is_laid_out()
    {
        _folder.ImportAs("b.txt", "level imhs\n");
        File.WriteAllText(EditionFile, "# Our edition\n" + File.ReadAllText(EditionFile));
        var before = File.ReadAllText(EditionFile);

        var ran = _folder.ImportAs("b.txt", "level imhs\n", "--force");

        Assert.Equal(before, File.ReadAllText(EditionFile));
        Assert.DoesNotContain("GL212", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Official_wording_does_not_slip_into_an_edition_that_says_it_is_restated()
    {
        _folder.ImportAs("b.txt", "level imhs\n");
        File.WriteAllText(EditionFile, File.ReadAllText(EditionFile).Replace("wording: official", "wording: restated", StringComparison.Ordinal).Replace("publish: structure", "publish: text", StringComparison.Ordinal));

        _folder.ImportAs("a.txt", "level ifa\n").IsRefused("edition.yaml says that its wording is restated");
        Assert.False(File.Exists(_folder.At("out/zz-2016/ifa.md")));

        Assert.Equal(0, _folder.ImportAs("a.txt", "level ifa\n", "--force").Code);
        Assert.Contains("wording: official\n", File.ReadAllText(EditionFile), StringComparison.Ordinal);
        Assert.Contains("publish: structure\n", File.ReadAllText(EditionFile), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_file_that_cannot_be_read_is_in_the_way()
    {
        _folder.Add("out/zz-2016/edition.yaml", "id: [\n");

        _folder.ImportAs("a.txt", "level ifa\n").IsRefused("edition.yaml cannot be read");
        Assert.Equal(0, _folder.ImportAs("a.txt", "level ifa\n", "--force").Code);
        Assert.StartsWith("id: zz-2016\n", File.ReadAllText(EditionFile), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_imported_has_no_errors_and_no_warnings_of_its_own_making()
    {
        _folder.AddVocabulary();
        _folder.ImportAs("a.txt", "level ifa\nlevel imhs\nglossary\n");

        var ran = Command.Run("check", _folder.At("out"));

        Assert.Equal(("0 errors, 0 warnings, 1 info in 5 files (infos: --verbose)\n", 0), (ran.Output, ran.Code));
    }

    private string[] Names() => [.. Directory.EnumerateFiles(_folder.At("out/zz-2016")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}

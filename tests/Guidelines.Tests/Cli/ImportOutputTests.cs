namespace Guidelines.Tests.Cli;

/// <summary>Where <c>import</c> writes, and where it refuses to.</summary>
public sealed class ImportOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_closing_table_counts_what_was_read()
    {
        var ran = _folder.Import("level ifa\nlevel imhs\nglossary\nbullet\nbullet\n");

        Assert.Equal(0, ran.Code);
        Assert.Matches(@"zz-2016-ifa\W+2\W+2\W+1\W+1\W+1\s*\n", ran.Output);
        Assert.Contains("Also: 1 glossary term, 0 introduction sections", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Recovered: 2 bullets, 0 joined breaks", ran.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning, 2 infos (infos: --verbose)\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_association_is_a_warning_that_counts_only_when_strict()
    {
        Assert.Contains("warning GL211", _folder.Import("level ifa\n").Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Import("level ifa\n", "--force", "--strict").Code);
    }

    [Theory]
    [InlineData("../x-2016", "no edition id")]
    [InlineData("..", "no edition id")]
    [InlineData("ak-2016/../x", "no edition id")]
    [InlineData("AK 2016", "write 'ak-2016'")]
    [InlineData("ak", "such as 'ak-2016'")]
    [InlineData("ak-16", "such as 'ak-2016'")]
    [InlineData("", "such as 'ak-2016'")]
    [InlineData("ak-2016\n", "write 'ak-2016'")]
    public void An_edition_that_is_no_id_is_refused_before_anything_is_read(string edition, string because)
    {
        var ran = Command.Run(MadeReading.Read, "import", _folder.At("none.txt"), "--edition", edition, "--out", _folder.At("out"));

        ran.IsRefused(because);
        Assert.Empty(_folder.Entries());
    }

    [Fact]
    public void Files_in_the_way_are_all_named_and_nothing_is_written()
    {
        _folder.Add("out/zz-2016/zz-2016-kept.md", "kept\n");
        Assert.Equal(0, _folder.Import("level ifa\nlevel imhs\n").Code);
        var before = Snapshot();

        var ran = _folder.Import("level ifa\nlevel ifs\nlevel imhs\n");

        ran.IsRefused("these files exist");
        Assert.Contains("ifa.md, ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("imhs.md; --force replaces them", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ifs.md", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("kept.md", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Force_replaces_the_files_in_the_way_and_leaves_the_others()
    {
        _folder.Add("out/zz-2016/zz-2016-kept.md", "kept\n");
        _folder.Import("level ifa\n");
        var written = Snapshot();
        foreach (var file in Directory.EnumerateFiles(_folder.At("out/zz-2016"), "*ifa.md"))
        {
            File.WriteAllText(file, "changed\n");
        }

        Assert.Equal(0, _folder.Import("level ifa\n", "--force").Code);

        Assert.Equal(written, Snapshot());
    }

    [Fact]
    public void An_out_that_is_a_file_is_refused()
    {
        _folder.Add("out", "a file");

        _folder.Import("level ifa\n").IsRefused("is a file; a folder is needed");
    }

    [Fact]
    public void A_file_where_the_editions_folder_should_be_changes_nothing()
    {
        _folder.Add("out/zz-2016", "a file");

        _folder.Import("level ifa\n", "--force").IsRefused("nothing was written");
        _folder.Import("level ifa\n").IsRefused("nothing was written");
        Assert.Equal("a file", File.ReadAllText(_folder.At("out/zz-2016")));
    }

    [Fact]
    public void An_id_too_long_for_a_file_name_is_refused()
    {
        Command.Run(MadeReading.Read, "import", _folder.Add("made.txt", "level ifa\n"), "--edition", new string('a', 5000) + "-2016", "--out", _folder.At("out")).IsRefused("guidelines: ");
        Assert.Equal(["made.txt"], _folder.Entries());
    }

    [Theory]
    [InlineData("", "out")]
    [InlineData("made.txt", "")]
    public void An_empty_path_is_refused(string file, string folder)
    {
        _folder.Add("made.txt", "level ifa\n");

        Command.Run(MadeReading.Read, "import", file.Length == 0 ? "" : _folder.At(file), "--edition", "zz-2016", "--out", folder.Length == 0 ? "" : _folder.At(folder)).IsRefused("guidelines: ");
    }

    [Fact]
    public void An_out_without_a_parent_is_refused()
    {
        Command.Run(MadeReading.Read, "import", _folder.Add("made.txt", "level ifa\n"), "--edition", "zz-2016", "--out", _folder.At("no/out")).IsRefused("there is no folder");
    }

    [Fact]
    public void An_edition_folder_that_is_a_link_out_of_the_content_folder_is_refused()
    {
        Directory.CreateDirectory(_folder.At("out"));
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("out/zz-2016"), _folder.At("elsewhere"));

        _folder.Import("level ifa\n", "--force").IsRefused("symbolic link that leads out");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.At("elsewhere")));
    }

    [Fact]
    public void A_content_folder_that_is_itself_a_link_is_written_where_it_leads()
    {
        Directory.CreateDirectory(_folder.At("real"));
        Directory.CreateSymbolicLink(_folder.At("out"), _folder.At("real"));

        Assert.Equal(0, _folder.Import("level ifa\n").Code);

        Assert.True(File.Exists(_folder.At("real/zz-2016/edition.yaml")));
    }

    [Fact]
    public void Links_that_form_a_loop_are_refused()
    {
        File.CreateSymbolicLink(_folder.At("out"), _folder.At("other"));
        File.CreateSymbolicLink(_folder.At("other"), _folder.At("out"));

        _folder.Import("level ifa\n").IsRefused("symbolic links");
    }

    [Fact]
    public void A_folder_where_a_file_should_go_changes_nothing_even_with_force()
    {
        _folder.Import("level ifa\nlevel imhs\n");
        var file = Directory.EnumerateFiles(_folder.At("out/zz-2016"), "*imhs.md").Single();
        File.Delete(file);
        Directory.CreateDirectory(file);
        var before = Snapshot();

        _folder.Import("level ifa\nlevel imhs\n", "--force").IsRefused("nothing was written");

        Assert.Equal(before, Snapshot());
    }

    private List<string> Snapshot() =>
        [.. Directory.EnumerateFileSystemEntries(_folder.At("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => File.Exists(path) ? $"{path}: {File.ReadAllText(path)}" : path)];
}

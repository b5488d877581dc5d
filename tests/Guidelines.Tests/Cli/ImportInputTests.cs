using System.Text;
using Guidelines.Sources;

namespace Guidelines.Tests.Cli;

/// <summary>What <c>import</c> says of files that it cannot read.</summary>
public sealed class ImportInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Missing_files_are_all_named()
    {
        var ran = Import(_folder.At("no.txt"), _folder.Path);

        ran.IsRefused("there is no file '");
        ran.IsRefused("is a folder; name the files in it");
    }

    [Fact]
    public void A_file_named_twice_is_refused()
    {
        var file = _folder.Add("a.txt", "level ifa\n");

        Import(file, Path.Combine(_folder.Path, ".", "a.txt")).IsRefused("is named twice");
    }

    [Fact]
    public void An_empty_file_is_reported() => IsUnreadable("GL105", []);

    [Fact]
    public void A_file_of_blanks_is_reported() => IsUnreadable("GL105", " \n\t\n"u8.ToArray());

    [Fact]
    public void A_binary_file_is_reported() => IsUnreadable("GL102", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x00, 0xFF, 0xFE]);

    [Fact]
    public void A_Latin_1_file_is_reported_with_the_place_of_its_first_foreign_byte() =>
        IsUnreadable("a.txt(2,4): error GL103", Encoding.Latin1.GetBytes("level ifa\ncaf\u00E9\n"));

    [Fact]
    public void A_file_above_the_limit_is_reported_without_being_read()
    {
        var file = _folder.At("a.txt");
        using (var stream = File.Create(file))
        {
            stream.SetLength(SourceText.MaxBytes + 1L);
        }

        var ran = Import(file);

        Assert.Contains("GL104", ran.Error, StringComparison.Ordinal);
        Assert.Equal(1, ran.Code);
    }

    [Fact]
    public void A_file_that_is_no_guideline_is_reported_by_the_real_reader() => IsUnreadable("GL106", "A recipe for bread: flour, water, salt.\n"u8.ToArray(), real: true);

    [Fact]
    public void UTF_16_and_a_byte_order_mark_are_read()
    {
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, new UTF8Encoding(true)];
        for (var i = 0; i < encodings.Length; i++)
        {
            var file = _folder.Add($"{i}.txt", [.. encodings[i].Preamble, .. encodings[i].GetBytes("level ifa\n")]);

            var ran = Command.Run(MadeReading.Read, "import", file, "--edition", "zz-2016", "--out", _folder.At($"out{i}"));

            Assert.Equal(0, ran.Code);
            Assert.True(File.Exists(_folder.At($"out{i}/zz-2016/edition.yaml")));
        }
    }

    [Fact]
    public void One_unreadable_file_does_not_keep_the_others_from_being_written()
    {
        var ran = Import(_folder.Add("a.txt", "level ifa\n"), _folder.Add("empty.txt", ""));

        Assert.Equal(1, ran.Code);
        Assert.Contains("empty.txt: error GL105", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("out/zz-2016/edition.yaml")));
    }

    [Fact]
    public void An_error_in_a_document_is_printed_and_what_was_read_is_written()
    {
        var ran = Import(_folder.Add("a.txt", "level ifa\nfault\n"));

        Assert.Equal(1, ran.Code);
        Assert.Contains("a.txt(2,1): error GL111: the table breaks off\n", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("out/zz-2016/edition.yaml")));
    }

    [Fact]
    public void Mistakes_of_the_text_itself_are_told_with_their_place_in_the_source()
    {
        var ran = Import(_folder.Add("a.txt", "level ifa\ndoubled\n"));

        Assert.Equal(0, ran.Code);
        Assert.Matches(@"a\.txt\(1,1\): warning GL402: ", ran.Error);
    }

    private void IsUnreadable(string because, byte[] bytes, bool real = false)
    {
        var file = _folder.Add("a.txt", bytes);

        var ran = real ? Command.Run("import", file, "--edition", "zz-2016", "--out", _folder.At("out")) : Import(file);

        Assert.Contains(because, ran.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was written", ran.Error, StringComparison.Ordinal);
        Assert.Equal(1, ran.Code);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    private Ran Import(params string[] files) =>
        Command.Run(MadeReading.Read, ["import", .. files, "--edition", "zz-2016", "--out", _folder.At("out")]);
}

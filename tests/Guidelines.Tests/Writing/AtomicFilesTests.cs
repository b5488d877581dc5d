using Guidelines.Writing;

namespace Guidelines.Tests.Writing;

public sealed class AtomicFilesTests : IDisposable
{
    private static readonly ContentFile[] Three = [new("ed/a.md", "new a\n"), new("ed/b.md", "new b\n"), new("ed/c.md", "new c\n")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_are_written_as_UTF8_without_mark_and_nothing_else_stays()
    {
        var fault = AtomicFiles.Write(_folder.At("out"), [new("ed/a.md", "é\n"), new("b.md", "")], replace: false);

        Assert.Null(fault);
        Assert.Equal(["out", "out/b.md", "out/ed", "out/ed/a.md"], _folder.Entries());
        Assert.Equal("é\n"u8.ToArray(), File.ReadAllBytes(_folder.At("out/ed/a.md")));
    }

    [Fact]
    public void A_disk_that_fills_up_half_way_changes_nothing()
    {
        _folder.Add("ed/b.md", "old b\n");

        var fault = AtomicFiles.Write(_folder.Path, Three, replace: true, path => path.Contains(".c.md", StringComparison.Ordinal) ? new FullDisk(path) : File.Create(path));

        Assert.Equal("No space left on device", fault);
        Assert.Equal(["ed", "ed/b.md"], _folder.Entries());
        Assert.Equal("old b\n", File.ReadAllText(_folder.At("ed/b.md")));
    }

    [Fact]
    public void A_failure_also_takes_back_the_folders_that_were_made()
    {
        var fault = AtomicFiles.Write(_folder.At("out"), Three, replace: false, path => new FullDisk(path));

        Assert.NotNull(fault);
        Assert.Empty(_folder.Entries());
    }

    [Fact]
    public void A_rename_that_fails_puts_back_the_files_renamed_before_it()
    {
        _folder.Add("ed/a.md", "old a\n");
        Directory.CreateDirectory(_folder.At("ed/c.md"));

        var fault = AtomicFiles.Write(_folder.Path, Three, replace: true);

        Assert.NotNull(fault);
        Assert.Equal(["ed", "ed/a.md", "ed/c.md"], _folder.Entries());
        Assert.Equal("old a\n", File.ReadAllText(_folder.At("ed/a.md")));
    }

    [Fact]
    public void An_existing_file_is_a_fault_unless_it_may_be_replaced()
    {
        _folder.Add("ed/c.md", "old c\n");

        Assert.NotNull(AtomicFiles.Write(_folder.Path, Three, replace: false));
        Assert.Equal(["ed", "ed/c.md"], _folder.Entries());

        Assert.Null(AtomicFiles.Write(_folder.Path, Three, replace: true));
        Assert.Equal(["ed", "ed/a.md", "ed/b.md", "ed/c.md"], _folder.Entries());
        Assert.Equal("new c\n", File.ReadAllText(_folder.At("ed/c.md")));
    }

    [Theory]
    [InlineData("../x.md")]
    [InlineData("ed/../../x.md")]
    [InlineData("/tmp/x.md")]
    [InlineData("")]
    public void A_path_that_leads_out_of_the_folder_is_refused(string path)
    {
        var fault = AtomicFiles.Write(_folder.At("out"), [new("a.md", "a"), new(path, "x")], replace: true);

        Assert.Contains("leads out of", fault, StringComparison.Ordinal);
        Assert.Empty(_folder.Entries());
    }

    [Fact]
    public void A_symbolic_link_that_leads_out_of_the_folder_is_not_followed()
    {
        Directory.CreateDirectory(_folder.At("out"));
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("out/ed"), _folder.At("elsewhere"));

        var fault = AtomicFiles.Write(_folder.At("out"), Three, replace: true);

        Assert.Contains("leads out of", fault, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.At("elsewhere")));
    }

    [Fact]
    public void A_file_that_is_a_symbolic_link_is_replaced_and_its_target_untouched()
    {
        var elsewhere = _folder.Add("elsewhere.md", "theirs\n");
        Directory.CreateDirectory(_folder.At("ed"));
        File.CreateSymbolicLink(_folder.At("ed/a.md"), elsewhere);

        Assert.Null(AtomicFiles.Write(_folder.Path, Three, replace: true));

        Assert.Equal("theirs\n", File.ReadAllText(elsewhere));
        Assert.Equal("new a\n", File.ReadAllText(_folder.At("ed/a.md")));
    }

    [Fact]
    public void Text_that_is_not_Unicode_is_a_fault_and_no_exception()
    {
        Assert.NotNull(AtomicFiles.Write(_folder.Path, [new("a.md", "a"), new("b.md", "\uD800")], replace: false));
        Assert.Empty(_folder.Entries());
    }

    [SmallDiskFact]
    public void A_file_system_that_is_really_full_changes_nothing()
    {
        using var disk = SmallDisk.Mount()!;
        var folder = Path.Combine(disk.Path, "content");
        Assert.Null(AtomicFiles.Write(folder, [new("ed/a.md", "old a\n")], replace: false));

        var fault = AtomicFiles.Write(folder, [new("ed/a.md", "new a\n"), new("ed/b.md", new string('b', 2 * SmallDisk.Bytes)), new("more/c.md", "new c\n")], replace: true);

        Assert.NotNull(fault);
        Assert.Equal("old a\n", File.ReadAllText(Path.Combine(folder, "ed", "a.md")));
        string[] entries = [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(entry => Path.GetRelativePath(folder, entry)).Order(StringComparer.Ordinal)];
        Assert.Equal(["ed", "ed/a.md"], entries);
    }

    /// <summary>Takes half of what is written, as a disk does that fills up.</summary>
    private sealed class FullDisk(string path) : FileStream(path, FileMode.CreateNew)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer[..(buffer.Length / 2)]);
            throw new IOException("No space left on device");
        }
    }
}

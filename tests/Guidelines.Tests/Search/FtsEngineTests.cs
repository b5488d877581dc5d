using Guidelines.Search.Engines;
using Guidelines.Search.Rows;

namespace Guidelines.Tests.Search;

public sealed class FtsEngineTests : SearchEngineContract
{
    protected override ISearchEngine Build(IReadOnlyList<SearchRow> rows) => FtsEngine.Build(rows);

    [Fact]
    public void A_kept_index_is_used_again_for_the_same_rows_and_written_anew_for_others()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "kept.index");
        using (FtsEngine.At(path)([Row(text: "garden")]))
        {
        }

        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        using (var again = FtsEngine.At(path)([Row(text: "garden")]))
        {
            Assert.Single(again.Find(new Phrase(["garden"])));
        }

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
        using var other = FtsEngine.At(path)([Row(text: "forest")]);
        Assert.Single(other.Find(new Phrase(["forest"])));
        Assert.NotEqual(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3000)]
    public void A_file_that_was_cut_is_written_anew(int length)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "kept.index");
        using (FtsEngine.At(path)([Row(text: "garden")]))
        {
        }

        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);
        using var engine = FtsEngine.At(path)([Row(text: "garden")]);
        Assert.Single(engine.Find(new Phrase(["garden"])));
        Assert.True(new FileInfo(path).Length > 3000);
    }

    [Fact]
    public void A_file_of_something_else_is_written_anew()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "kept.index");
        File.WriteAllText(path, "a shopping list");
        using var engine = FtsEngine.At(path)([Row(text: "garden")]);
        Assert.Single(engine.Find(new Phrase(["garden"])));
    }

    [Fact]
    public void Where_an_index_cannot_be_kept_there_is_one_all_the_same()
    {
        using var folder = new TemporaryFolder();
        using var engine = FtsEngine.At(Path.Combine(folder.Path, "no such folder", "kept.index"))([Row(text: "garden")]);
        Assert.Single(engine.Find(new Phrase(["garden"])));
    }

    [Fact]
    public void A_swapped_file_does_not_disturb_who_reads_the_old_one()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a b#c?.index");
        using var old = FtsEngine.At(path)([Row(text: "garden")]);
        using var other = FtsEngine.At(path)([Row(text: "forest")]);
        Assert.Single(old.Find(new Phrase(["garden"])));
        Assert.Single(other.Find(new Phrase(["forest"])));
    }

    [Fact]
    public void An_index_that_is_locked_by_another_is_read_all_the_same()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "kept.index");
        using (FtsEngine.At(path)([Row(text: "garden")]))
        {
        }

        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        using var engine = FtsEngine.At(path)([Row(text: "garden")]);
        Assert.Single(engine.Find(new Phrase(["garden"])));
    }

    [Fact]
    public void A_closed_temporary_index_leaves_no_file()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "guidelines-*.index").Length;
        FtsEngine.Build([Row(text: "garden")]).Dispose();
        Assert.True(Directory.GetFiles(Path.GetTempPath(), "guidelines-*.index").Length <= before);
    }
}

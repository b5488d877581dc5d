using Guidelines.Publishing;

namespace Guidelines.Site.Tests;

/// <summary>How a written site takes the place of the former one.</summary>
public sealed class StagedSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Site => _folder.At("site");

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void There_is_no_moment_without_a_site()
    {
        TakePlace("0");
        using var stop = new CancellationTokenSource();
        var isGone = false;
        var watch = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                isGone |= !Directory.Exists(Site);
            }
        });
        watch.Start();

        for (var i = 1; i <= 500; i++)
        {
            TakePlace($"{i}");
        }

        stop.Cancel();
        watch.Join();
        Assert.False(isGone);
        Assert.Equal("500", File.ReadAllText(Path.Combine(Site, "page")));
        Assert.Equal([Site], Directory.EnumerateFileSystemEntries(_folder.Root));
    }

    [LinuxFact]
    public void Folders_exchange_their_names_or_nothing_changes()
    {
        var (one, other) = (_folder.At("one"), _folder.At("other"));
        Directory.CreateDirectory(Path.Combine(one, "first"));

        Assert.False(FolderExchange.TryExchange(one, other));
        Assert.Equal([one], Directory.EnumerateFileSystemEntries(_folder.Root));

        Directory.CreateDirectory(other);
        Assert.True(FolderExchange.TryExchange(one, other));
        Assert.Empty(Directory.EnumerateFileSystemEntries(one));
        Assert.Equal([Path.Combine(other, "first")], Directory.EnumerateFileSystemEntries(other));
    }

    private void TakePlace(string page)
    {
        using var site = StagedSite.Begin(Site);
        File.WriteAllText(Path.Combine(site.Folder, "page"), page);
        site.TakePlace();
    }
}

/// <summary>A test of what only Linux has.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "only Linux exchanges folders in one step";
}

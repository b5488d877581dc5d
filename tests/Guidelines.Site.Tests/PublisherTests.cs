using Guidelines.Publishing;

namespace Guidelines.Site.Tests;

/// <summary>That a build gives a whole site, or none and the former one stands.</summary>
public sealed class PublisherTests : MadeSite
{
    [Fact]
    public async Task A_build_that_fails_midway_leaves_the_former_site_as_it_was()
    {
        var former = await Former();

        await Assert.ThrowsAsync<IOException>(() => Publisher().Publish(Site, new Midway(() => throw new IOException("the disk is full"))));

        Faults.None(FolderBytes.Differences(former, FolderBytes.Of(Site)));
        Assert.Equal([Site], Standing);
    }

    [Fact]
    public async Task A_build_that_is_cancelled_leaves_the_former_site_as_it_was()
    {
        var former = await Former();
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Publisher().Publish(Site, new Midway(cancellation.Cancel), cancellation.Token));

        Faults.None(FolderBytes.Differences(former, FolderBytes.Of(Site)));
        Assert.Equal([Site], Standing);
    }

    [Fact]
    public async Task A_build_replaces_the_former_site_and_leaves_nothing_of_it()
    {
        var former = await Former();
        File.WriteAllText(Path.Combine(Site, "stale.html"), "x");

        await Publisher().Publish(Site);

        Faults.None(FolderBytes.Differences(former, FolderBytes.Of(Site)));
        Assert.Equal([Site], Standing);
    }

    [Fact]
    public void A_folder_that_something_else_made_is_refused_as_is_a_file()
    {
        Directory.CreateDirectory(At("photos"));
        File.WriteAllText(At("photos/cat.txt"), "x");

        Assert.NotNull(SitePublisher.Refusal(At("photos")));
        Assert.NotNull(SitePublisher.Refusal(At("photos/cat.txt")));
        Assert.Null(SitePublisher.Refusal(At("new")));
        Assert.Null(SitePublisher.Refusal(Directory.CreateDirectory(At("empty")).FullName));
    }

    [Fact]
    public async Task A_former_site_is_no_foreign_folder()
    {
        await Former();

        Assert.Null(SitePublisher.Refusal(Site));
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> Former()
    {
        await Publisher().Publish(Site);
        return FolderBytes.Of(Site);
    }

    private SitePublisher Publisher() => new(BuiltSite.PlanOf(Content), new());

    /// <summary>Does something when a few pages are written.</summary>
    private sealed class Midway(Action action) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value == 5)
            {
                action();
            }
        }
    }
}

using System.Diagnostics;
using Guidelines.Cli;

namespace Guidelines.Site.Tests;

/// <summary><c>guidelines build</c> as a process of its own.</summary>
public sealed class BuildCommandTests : MadeSite
{
    [Fact]
    public async Task A_build_that_is_killed_leaves_the_former_site_and_the_next_one_cleans_up()
    {
        Assert.Equal(0, (await Build(Content)).Code);
        var former = FolderBytes.Of(Site);

        // The shipped content takes seconds, so that there is a midway.
        using (var process = Start(BuiltSite.ShippedContent))
        {
            while (!Others().Any(other => Directory.Exists(other) && Directory.EnumerateFiles(other, "*.html", SearchOption.AllDirectories).Any()))
            {
                Assert.False(process.HasExited, "the build was over before it could be killed");
                // Not awaited: other tests would hold up what comes after it until the build is over.
                Thread.Sleep(5);
            }

            process.Kill();
            await process.WaitForExitAsync();
        }

        var left = Others().Count();
        var afterwards = FolderBytes.Of(Site);
        var next = await Build(Content);

        Assert.Equal(1, left);
        Faults.None(FolderBytes.Differences(former, afterwards));
        Assert.Equal((0, ""), (next.Code, next.Error));
        Assert.Empty(Others());
        Faults.None(FolderBytes.Differences(former, FolderBytes.Of(Site)));
    }

    [Fact]
    public async Task It_tells_what_it_built_and_the_slowest_pages()
    {
        var build = await Build(Content);

        Assert.Equal((0, ""), (build.Code, build.Error));
        Assert.Contains("pages/s", build.Output, StringComparison.Ordinal);
        Assert.Contains("The slowest pages: /", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_verifies_what_it_wrote_below_a_folder_too()
    {
        var build = await Build(Content, "--verify", "--base-url", "https://example.org/guidelines");

        Assert.Equal((0, ""), (build.Code, build.Error));
        Assert.Contains("Verified", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_it_did_not_build_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, "cat.txt"), "x");

        var build = await Build(Content);

        Assert.Equal(2, build.Code);
        Assert.Contains("did not build", build.Error, StringComparison.Ordinal);
        Assert.Equal(["cat.txt"], FolderBytes.Of(Site).Keys);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://example.org/")]
    [InlineData("/below")]
    [InlineData("https://example.org/?page=1")]
    [InlineData("https://example.org/#top")]
    public async Task A_base_address_that_is_none_is_refused(string address)
    {
        var build = await Build(Content, "--base-url", address);

        Assert.Equal(2, build.Code);
        Assert.Contains("--base-url", build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Site));
    }

    [Theory]
    [InlineData("reviews@example.org", "mailto:reviews@example.org?subject=")]
    [InlineData("mailto:reviews@example.org", "mailto:reviews@example.org?subject=")]
    [InlineData("https://example.org/issues?new=1", "https://example.org/issues?new=1")]
    public async Task Every_page_leads_to_where_errors_are_reported(string contact, string link)
    {
        var build = await Build(Content, "--contact", contact);

        Assert.Equal((0, ""), (build.Code, build.Error));
        var pages = Directory.GetFiles(Site, "*.html", SearchOption.AllDirectories);
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains($"href=\"{link}", File.ReadAllText(page), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("somebody")]
    [InlineData("ftp://example.org/")]
    [InlineData("Reviews <reviews@example.org>")]
    [InlineData("javascript:alert(1)")]
    public async Task A_contact_that_is_none_is_refused(string contact)
    {
        var build = await Build(Content, "--contact", contact);

        Assert.Equal(2, build.Code);
        Assert.Contains("--contact", build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Site));
    }

    private IEnumerable<string> Others() => Standing.Where(entry => entry != Site);

    private async Task<(int Code, string Output, string Error)> Build(string content, params string[] more)
    {
        using var process = Start(content, more);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    private Process Start(string content, params string[] more) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(ExitCodes).Assembly.Location, "build", "--content", content, "--out", Site, .. more]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
}

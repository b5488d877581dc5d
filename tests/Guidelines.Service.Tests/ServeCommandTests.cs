using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;

namespace Guidelines.Service.Tests;

/// <summary><c>guidelines serve</c>: how it starts, how it ends, and when it does not start at all.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task It_says_what_it_serves_and_where_and_ends_when_it_is_interrupted()
    {
        using var serve = await ServeProcess.Start(_folder.Content);
        using var client = new HttpClient { BaseAddress = serve.Address };
        Assert.Contains("zz-2016", await client.GetStringAsync("/api/v1/documents"), StringComparison.Ordinal);

        var (code, error) = await serve.Interrupt();

        Assert.StartsWith($"zz-2016  2 documents, restated, not the official wording\nzz-2025  1 document, restated, not the official wording\n\nServing {serve.Address}\n", serve.Notice, StringComparison.Ordinal);
        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public void A_port_in_use_is_told_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        var (code, error) = CommandLine.Refuse("serve", "--content", _folder.Content, "--urls", url);

        Assert.Equal((2, $"guidelines: Failed to bind to address {url}: address already in use; choose another address with --urls\n"), (code, error));
    }

    [Theory]
    [InlineData("nonsense", "'nonsense' is no address to listen at; one looks like http://127.0.0.1:5080")]
    [InlineData("", "'' is no address to listen at")]
    [InlineData("5080", "'5080' is no address to listen at")]
    [InlineData("http://127.0.0.1:99999", "'http://127.0.0.1:99999' is no address to listen at")]
    [InlineData("http://127.0.0.1:5080;", "'' is no address to listen at")]
    [InlineData("https://127.0.0.1:5443", "'https://127.0.0.1:5443' is not http; for https, put a proxy")]
    [InlineData("ftp://127.0.0.1", "'ftp://127.0.0.1' is not http")]
    [InlineData("http://127.0.0.1:5080/api", "'http://127.0.0.1:5080/api' has a path")]
    [InlineData("http://guidelines.example:5080", "the host 'guidelines.example' is neither localhost nor an IP address; http://*:5080 listens at all addresses")]
    public void An_address_that_nothing_can_listen_at_is_refused(string urls, string because)
    {
        var (code, error) = CommandLine.Refuse("serve", "--content", _folder.Content, "--urls", urls);

        Assert.Equal(2, code);
        Assert.StartsWith("guidelines: --urls: " + because, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void An_address_of_another_machine_is_told_in_one_line()
    {
        var (code, error) = CommandLine.Refuse("serve", "--content", _folder.Content, "--urls", "http://192.0.2.1:5080");

        Assert.Equal(2, code);
        Assert.EndsWith("; choose another address with --urls\n", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("none", "there is no folder")]
    [InlineData("zz-2016/ifa.md", "is a file; a content folder is expected")]
    [InlineData("zz-2016", "is no content folder")]
    public void A_folder_that_holds_no_content_is_refused(string name, string because)
    {
        var (code, error) = CommandLine.Refuse("serve", "--content", _folder.At(name));

        Assert.Equal(2, code);
        Assert.Contains(because, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_limit_is_refused()
    {
        Assert.Equal((2, "guidelines: --requests-per-minute is a number of requests; 0 stands for no limit\n"), CommandLine.Refuse("serve", "--content", _folder.Content, "--requests-per-minute", "-1"));
    }

    [Fact]
    public void Content_without_a_sound_document_is_not_served_and_its_faults_are_told()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Content, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, "no guideline");
        }

        var (code, error) = CommandLine.Refuse("serve", "--content", _folder.Content);

        Assert.Equal(1, code);
        Assert.Contains("ifa.md(1,1): error GL150", error, StringComparison.Ordinal);
        Assert.EndsWith($"guidelines: there is no document to serve in '{_folder.Content}'\n", error, StringComparison.Ordinal);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_that_may_not_be_read_is_told_in_one_line()
    {
        File.SetUnixFileMode(Path.GetDirectoryName(_folder.Content)!, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(_folder.Content, UnixFileMode.None);
        string[] command = ["dotnet", .. ServeProcess.Arguments("serve", "--content", _folder.Content)];

        // The root user may read everything; it tries as nobody.
        string[] tried = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. command] : command;
        using var process = ServeProcess.Run(tried[0], tried[1..]);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.SetUnixFileMode(Path.GetDirectoryName(_folder.Content)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.SetUnixFileMode(_folder.Content, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal((2, $"guidelines: '{_folder.Content}' cannot be read: Access to the path '{_folder.Content}' is denied\n"), (process.ExitCode, error));
    }
}

/// <summary>A test of what only Unix has: signals and access modes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has neither signals nor access modes" : null;
}

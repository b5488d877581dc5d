using System.Diagnostics;
using Guidelines.Cli;
using Guidelines.Reading;
using Guidelines.Writing;

namespace Guidelines.Tests.Cli;

/// <summary>What only a real process shows: bytes on a redirected stream, and a reader that goes away.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ProcessTests()
    {
        _folder.AddVocabulary();
        _folder.Import("level ifa\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Redirected_json_is_UTF8_without_mark_whatever_the_locale()
    {
        var text = File.ReadAllText(_folder.At("out/zz-2016/ifa.md")).Replace("invented garden", "jardín «único»", StringComparison.Ordinal);
        File.WriteAllText(_folder.At("out/zz-2016/ifa.md"), text);
        var reading = ContentFolder.Read(_folder.At("out"));

        using var process = Start("show", "zz-2016-ifa", "--format", "json", "--content", _folder.At("out"));
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(new System.Text.UTF8Encoding(false).GetBytes(DocumentJson.Write(reading.Editions[0].Documents[0], reading.Vocabulary)), bytes.ToArray());
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_process_quietly()
    {
        using var process = Start("vocabulary", "--content", _folder.At("out"));
        process.StandardOutput.BaseStream.Dispose();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public void A_redirected_comparison_has_no_colors_whatever_the_terminal_could_show()
    {
        using var process = Start("compare", "zz-2016-ifa", "zz-2016-ifa", "--content", _folder.At("out"));
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("stand unchanged", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', output);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LC_ALL"] = "en_US.ISO-8859-1";
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["GITHUB_ACTIONS"] = "true";
        return Process.Start(start)!;
    }
}

using System.Diagnostics;
using Guidelines.Cli;

namespace Guidelines.Service.Tests;

/// <summary><c>guidelines serve</c> as a process of its own.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private ServeProcess(Process process, Uri address, string notice)
    {
        _process = process;
        Address = address;
        Notice = notice;
        _error = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>What it printed when it began to serve.</summary>
    public string Notice { get; }

    /// <summary>Starts it on a free port and waits until it serves.</summary>
    public static async Task<ServeProcess> Start(string content)
    {
        string[] command = ["dotnet", .. Arguments("serve", "--content", content, "--urls", "http://127.0.0.1:0", "--requests-per-minute", "0")];
        // Where tests run in the background of a shell, programs that they start would not hear Ctrl-C.
        command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. command] : command;
        var process = Run(command[0], command[1..]);
        var notice = "";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            notice += line + "\n";
            if (line.Contains("Ctrl-C", StringComparison.Ordinal) || line.EndsWith("stops.", StringComparison.Ordinal))
            {
                var address = notice.Split('\n').Single(one => one.StartsWith("Serving ", StringComparison.Ordinal))["Serving ".Length..];
                return new(process, new Uri(new Uri(address), "/"), notice);
            }
        }

        throw new InvalidOperationException("guidelines serve did not begin to serve: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>The command line's own program and what it is given.</summary>
    public static string[] Arguments(params string[] arguments) => [typeof(App).Assembly.Location, .. arguments];

    public static Process Run(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;

    /// <summary>What Ctrl-C does; gives the exit code and what stood on the error stream.</summary>
    public async Task<(int Code, string Error)> Interrupt()
    {
        using var kill = Run("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (_process.ExitCode, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}

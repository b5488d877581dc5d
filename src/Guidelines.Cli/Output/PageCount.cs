using System.Diagnostics;

namespace Guidelines.Cli.Output;

/// <summary>Tells a waiting person how many pages are done: only on a terminal, once a second.</summary>
internal sealed class PageCount(Terminal terminal, int pages) : IProgress<int>
{
    private readonly Lock _lock = new();
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>Any thread may report.</summary>
    public void Report(int value)
    {
        if (!terminal.IsInteractive)
        {
            return;
        }

        lock (_lock)
        {
            if (Stopwatch.GetElapsedTime(_last) >= TimeSpan.FromSeconds(1))
            {
                _last = Stopwatch.GetTimestamp();
                terminal.Error.WriteLine($"guidelines: {value} of {pages} pages …");
            }
        }
    }
}

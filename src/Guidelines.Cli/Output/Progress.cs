namespace Guidelines.Cli.Output;

/// <summary>Tells a waiting person what goes on: only on a terminal, only once it takes longer than a second.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Timer? _timer;

    public Progress(Terminal terminal, string what)
    {
        if (terminal.IsInteractive)
        {
            _timer = new Timer(_ => terminal.Error.WriteLine(Plain.Of($"guidelines: {what} …")), null, Patience, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer?.Dispose();
}

using System.Globalization;
using Guidelines.Cli.Output;
using Microsoft.Extensions.Logging;

namespace Guidelines.Cli.Serving;

/// <summary>A line on the terminal for each thing that a running service has to tell, with the time in UTC.</summary>
internal sealed class TerminalLog(Terminal terminal) : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var time = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var line = $"{time} {(logLevel >= LogLevel.Error ? "error: " : "")}{formatter(state, exception).ReplaceLineEndings(" ")}";
        lock (_lock)
        {
            terminal.Error.WriteLine(Plain.Of(line));
        }
    }

    public void Dispose()
    {
        // The terminal is not ours.
    }
}

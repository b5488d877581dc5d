namespace Guidelines.Service.Tests;

/// <summary>One service over the made content, for tests that change nothing.</summary>
public sealed class ServedContent : IAsyncLifetime, IDisposable
{
    private readonly MadeFolder _folder = new();

    internal RunningService Service { get; private set; } = null!;

    internal string Content => _folder.Content;

    public async Task InitializeAsync() => Service = await RunningService.Start(_folder.Content);

    public async Task DisposeAsync() => await Service.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}

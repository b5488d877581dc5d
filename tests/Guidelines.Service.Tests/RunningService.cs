using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Guidelines.Service.Tests;

/// <summary>The service over a content folder, in this process.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Recorder _recorder = new();

    private RunningService(ServiceOptions options, bool overNetwork, Action<WebApplication>? map)
    {
        _app = GuidelineServer.Create(options, LoadedContent.Read(options.Content), builder =>
        {
            builder.Logging.AddProvider(_recorder);
            if (overNetwork)
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
            }
            else
            {
                builder.WebHost.UseTestServer();
            }
        });
        map?.Invoke(_app);
    }

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Every line that was logged.</summary>
    public IReadOnlyCollection<string> Log => _recorder.Lines;

    /// <param name="content">The content folder.</param>
    /// <param name="requestsPerMinute">For one client; 0 for no limit.</param>
    /// <param name="overNetwork">Whether Kestrel listens on a real port, instead of a server in memory.</param>
    /// <param name="map">Adds endpoints that the service does not have.</param>
    /// <param name="baseUrl">Where the site stands for its readers.</param>
    public static async Task<RunningService> Start(string content, int requestsPerMinute = 0, bool overNetwork = false, Action<WebApplication>? map = null, Uri? baseUrl = null)
    {
        var options = new ServiceOptions
        {
            Content = content,
            RequestsPerMinute = requestsPerMinute,
            Site = new() { BaseUrl = baseUrl },
            Quiet = TimeSpan.FromMilliseconds(40),
            Poll = TimeSpan.FromMilliseconds(200),
        };
        var service = new RunningService(options, overNetwork, map);
        await service._app.StartAsync();
        service.Client = overNetwork
            ? new HttpClient { BaseAddress = new Uri(service._app.Urls.Single()) }
            : service._app.GetTestClient();
        return service;
    }

    public async Task<Answer> Get(string path, params (string Name, string Value)[] headers) => await Send(HttpMethod.Get, path, headers);

    public async Task<Answer> Post(string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    public async Task<Answer> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await Client.SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Asks until the answer is as wished, for a minute at most.</summary>
    public async Task<Answer> Until(string path, Func<Answer, bool> isWished)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await Get(path);
            if (isWished(answer) || attempt == 1200)
            {
                Assert.True(isWished(answer), $"{path} did not come to be as wished: {answer.Text}");
                return answer;
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Waits for a line that says so, for a minute at most.</summary>
    public async Task UntilLogged(string part)
    {
        for (var attempt = 0; attempt < 3000 && !Log.Any(line => line.Contains(part, StringComparison.Ordinal)); attempt++)
        {
            await Task.Delay(20);
        }

        Assert.Contains(Log, line => line.Contains(part, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _recorder.Dispose();
    }

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // Holds nothing.
        }
    }
}

/// <summary>What a request was answered.</summary>
internal sealed record Answer(HttpResponseMessage Response, byte[] Bytes)
{
    public HttpStatusCode Status => Response.StatusCode;

    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    public string? Tag => Response.Headers.ETag?.ToString();

    public string Header(string name) =>
        string.Join(", ", Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? values : []);

    /// <summary>A problem of RFC 9457, with the status that the answer has.</summary>
    public JsonNode Problem(HttpStatusCode status)
    {
        Assert.Equal(status, Status);
        Assert.Equal("application/problem+json", Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, Json["status"]!.GetValue<int>());
        Assert.NotEmpty(Json["title"]!.GetValue<string>());
        return Json;
    }
}

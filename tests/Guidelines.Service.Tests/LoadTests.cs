using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Guidelines.Service.Tests;

/// <summary>
/// Clients that ask without pause while the content is edited every two seconds, in both documents at once: every answer is
/// of one version of both, and none fails. The variable GUIDELINES_LOAD_SECONDS asks for more than a few seconds.
/// </summary>
public sealed class LoadTests(ITestOutputHelper output) : IDisposable
{
    private const int Clients = 16;
    private const int CancelledOfAHundred = 2;

    private static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(2);

    private static readonly string[] Paths =
    [
        "/api/v1/documents/zz-2016-ifa", "/api/v1/documents/zz-2025-ifa?format=markdown", "/api/v1/documents/zz-2025-ifa?format=csv", "/api/v1/behaviors/zz-2016-ifa-tf-02",
        "/api/v1/requirements", "/api/v1/compare/zz-2016-ifa...zz-2025-ifa", "/api/v1/compare/zz-2025-ifa...zz-2016-ifa?format=csv", "/api/v1/compare/zz-2016-ifa...zz-2025-ifa?format=markdown",
        "/api/v1/search?q=parent%20care", "/api/v1/search?q=suportt&level=ifa", "/api/v1/suggest?q=par", "/api/v1/behaviors/zz-2016-ifa-tf-02/similar",
    ];

    private readonly MadeFolder _folder = new();
    private readonly MadeFolder _other = new();

    private static TimeSpan Duration { get; } =
        TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("GUIDELINES_LOAD_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 8);

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task No_answer_fails_and_none_is_torn_while_the_content_is_edited()
    {
        var editor = new LoadEditor(_folder.Content, _other.Content);
        var known = new[] { await Tags(_folder.Content), await Tags(_other.Content) };
        using var serve = await ServeProcess.Start(_folder.Content);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients };
        using var client = new HttpClient(handler) { BaseAddress = serve.Address, Timeout = TimeSpan.FromSeconds(60) };
        using var stop = new CancellationTokenSource(Duration);

        var editing = editor.Run(BetweenEdits, stop.Token);
        var tallies = await Task.WhenAll(Enumerable.Range(1, Clients).Select(seed => Task.Run(() => Ask(client, known, new Random(seed), stop.Token))));
        await editing;

        var tally = tallies.Aggregate((left, right) => left + right);
        var health = JsonNode.Parse(await client.GetStringAsync("/health"))!;
        output.WriteLine($"{Duration.TotalSeconds:0} s: {tally}; {editor.Edits} edits, {editor.Broken} of them broken; library {health["library"]!["number"]}");
        Assert.Empty(tally.Faults);
        Assert.True(tally is { First: > 0, Second: > 0, NotModified: > 0 }, $"one version was not seen: {tally}");
        Assert.True(health["library"]!["number"]!.GetValue<int>() > 1, "no edit was served");
    }

    private static async Task<LoadTally> Ask(HttpClient client, IReadOnlyDictionary<string, string>[] known, Random random, CancellationToken stop)
    {
        var tally = new LoadTally();
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
        {
            var (path, coding) = (Paths[random.Next(Paths.Length)], LoadAnswer.Codings[random.Next(LoadAnswer.Codings.Length)]);
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
            if (random.Next(3) == 0 && kept.TryGetValue(path + coding, out var tag))
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }

            // A client that goes away must spoil no other's answer.
            using var goes = new CancellationTokenSource();
            var isCancelled = random.Next(100) < CancelledOfAHundred;
            if (isCancelled)
            {
                goes.CancelAfter(TimeSpan.FromMicroseconds(random.Next(2000)));
            }

            var started = Stopwatch.GetTimestamp();
            try
            {
                using var response = await client.SendAsync(request, goes.Token);
                var answer = new LoadAnswer(response, await response.Content.ReadAsByteArrayAsync(goes.Token));
                tally = tally.With(answer, known[0][path + coding], known[1][path + coding], Stopwatch.GetElapsedTime(started));
                kept[path + coding] = answer.Tag;
            }
            catch (OperationCanceledException) when (isCancelled)
            {
                tally = tally with { Cancelled = tally.Cancelled + 1 };
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
            {
                tally = tally with { Faults = [.. tally.Faults, $"{path} {coding}: {exception.Message}"] };
            }
        }

        return tally;
    }

    /// <summary>The tags of all answers that content gives, by path and coding.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> Tags(string content)
    {
        await using var service = await RunningService.Start(content);
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            foreach (var coding in LoadAnswer.Codings)
            {
                var answer = await service.Get(path, ("Accept-Encoding", coding));
                Assert.Equal(HttpStatusCode.OK, answer.Status);
                tags[path + coding] = answer.Tag!;
            }
        }

        return tags;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;

namespace Guidelines.Service.Tests;

/// <summary>Meters count for the whole process: while such a test counts, no other test may compare.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeteredTests
{
    public const string Name = "metered";
}

[Collection(MeteredTests.Name)]
public sealed class ParallelRequestTests : IDisposable
{
    private const string Pair = "zz-2025-ifa...zz-2016-imhs";

    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_comparison_that_1000_clients_ask_for_first_is_computed_once()
    {
        var computed = new ConcurrentQueue<string>();
        using var meter = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "guidelines.comparisons")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meter.SetMeasurementEventCallback<int>((_, _, tags, _) => computed.Enqueue($"{tags[0].Value}...{tags[1].Value}"));
        meter.Start();
        await using var service = await RunningService.Start(_folder.Content);
        string[] formats = ["json", "markdown", "csv"];
        string[] codings = ["identity", "br", "gzip"];

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(async () =>
            (Form: i % 9, Answer: await service.Get($"/api/v1/compare/{Pair}?format={formats[i % 3]}", ("Accept-Encoding", codings[i / 3 % 3]))))));

        Assert.Single(computed, Pair);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Answer.Status));
        Assert.All(answers.GroupBy(answer => answer.Form), form => Assert.Single(form.Select(answer => $"{answer.Answer.Tag} {Convert.ToHexString(answer.Answer.Bytes)}").Distinct(StringComparer.Ordinal)));
    }
}

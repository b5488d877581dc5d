using System.Net;

namespace Guidelines.Service.Tests;

/// <summary>Limits, headers, and what is kept of what clients send: nothing.</summary>
public sealed class ProtectionTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_back()
    {
        await using var service = await RunningService.Start(served.Content, requestsPerMinute: 3);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await service.Get("/api/v1/levels")).Status);
        }

        var answer = await service.Get("/api/v1/levels");

        answer.Problem(HttpStatusCode.TooManyRequests);
        Assert.InRange(int.Parse(answer.Header("Retry-After"), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        answer = await service.Get("/nowhere");
        answer.Problem(HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, (await service.Get("/health")).Status);
    }

    [Fact]
    public async Task Clients_behind_a_proxy_on_this_machine_are_told_apart()
    {
        await using var service = await RunningService.Start(served.Content, requestsPerMinute: 1, overNetwork: true);

        Assert.Equal(HttpStatusCode.OK, await From("203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await From("203.0.113.1"));
        Assert.Equal(HttpStatusCode.OK, await From("203.0.113.2"));
        Assert.Equal(HttpStatusCode.OK, await From("2001:db8:1:1::1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await From("2001:db8:1:1::2"));
        Assert.Equal(HttpStatusCode.OK, await From("2001:db8:1:2::1"));

        async Task<HttpStatusCode> From(string address) => (await service.Get("/api/v1/levels", ("X-Forwarded-For", address))).Status;
    }

    [Theory]
    [InlineData("/api/v1/documents/zz-2016-ifa")]
    [InlineData("/api/v1/documents/nowhere")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health")]
    [InlineData("/nowhere")]
    [InlineData("/fault")]
    public async Task Every_answer_has_the_headers_that_protect_a_browser(string path)
    {
        await using var service = await RunningService.Start(served.Content, overNetwork: true, map: app => Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(
            app, "/fault", string () => throw new InvalidOperationException()));

        foreach (var answer in new[] { await service.Get(path), await service.Get(path) })
        {
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Equal("default-src 'none'; frame-ancestors 'none'", answer.Header("Content-Security-Policy"));
            Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
            Assert.Equal("cross-origin", answer.Header("Cross-Origin-Resource-Policy"));
            Assert.Equal("", answer.Header("Server"));
            Assert.Equal(answer.Status is HttpStatusCode.OK, !answer.Header("Cache-Control").Contains("no-store", StringComparison.Ordinal) || path == "/health");
        }
    }

    [Fact]
    public async Task Pages_of_any_origin_may_read_and_see_the_tag()
    {
        var answer = await served.Service.Get("/api/v1/levels", ("Origin", "https://pages.example"));
        var preflight = await served.Service.Send(HttpMethod.Options, "/api/v1/levels", ("Origin", "https://pages.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));
        var cached = await served.Service.Get("/api/v1/levels");

        Assert.Equal(("*", "ETag,Retry-After"), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Access-Control-Expose-Headers")));
        Assert.Equal((HttpStatusCode.NoContent, "GET,HEAD,POST"), (preflight.Status, preflight.Header("Access-Control-Allow-Methods")));
        Assert.Equal("", cached.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Nothing_that_a_client_sends_is_recorded()
    {
        const string Marker = "marker-of-the-client";
        await using var service = await RunningService.Start(served.Content, requestsPerMinute: 30, overNetwork: true, map: app => Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(
            app, "/fault/{value}", string (string value) => throw new InvalidOperationException(value)));
        foreach (var path in new[]
        {
            $"/{Marker}", $"/api/v1/documents/{Marker}", $"/api/v1/documents/%{Marker}", $"/api/v1/documents?{Marker}={Marker}", $"/api/v1/documents?level={Marker}",
            $"/api/v1/compare/{Marker}...{Marker}", $"/api/v1/behaviors/zz-2016-ifa-tf-01?format={Marker}", $"/fault/{Marker}", "/health", "/openapi/v1.json",
        })
        {
            await service.Get(path, ("User-Agent", Marker), ("Accept", $"text/{Marker}"), ("X-Forwarded-For", Marker), ("If-None-Match", $"\"{Marker}\""), ("Cookie", Marker), ("Referer", $"http://{Marker}/"));
            await service.Get(path, ("Accept-Encoding", Marker), ("Origin", $"http://{Marker}"));
        }

        for (var i = 0; i < 31; i++)
        {
            await service.Get($"/{Marker}");
        }

        Assert.Contains(service.Log, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Log, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(service.Log, line => line.Contains("127.0.0.1", StringComparison.Ordinal));
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Guidelines.Service.Tests;

/// <summary>What clients get wrong, and what they are told.</summary>
public sealed class BadInputTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Theory]
    [InlineData("/api/v1/documents/zz-2016-ifb", "zz-2016-ifa", 3, "/api/v1/documents")]
    [InlineData("/api/v1/behaviors/zz-2016-ifa-tf-33", "zz-2016-ifa-tf-03", 6, "/api/v1/documents")]
    [InlineData("/api/v1/editions/zz-2017", "zz-2016", 2, "/api/v1/editions")]
    [InlineData("/api/v1/levels/ifx", "ifa", 9, "/api/v1/levels")]
    [InlineData("/api/v1/domains/tv", "tf", 11, "/api/v1/domains")]
    [InlineData("/api/v1/areas/tf-cultural-humor", "tf-cultural-humility", null, "/api/v1/areas")]
    [InlineData("/api/v1/compare/zz-2016-ifb...zz-2025-ifa", "zz-2016-ifa", 3, "/api/v1/documents")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2025-ifb", "zz-2025-ifa", 3, "/api/v1/documents")]
    [InlineData("/api/v1/compare/zz-2017...zz-2025", "zz-2016", 2, "/api/v1/editions")]
    [InlineData("/api/v1/compare/zz-2016...zz-2027", "zz-2025", 2, "/api/v1/editions")]
    [InlineData("/api/v1/editions/zz-2017/levels", "zz-2016", 2, "/api/v1/editions")]
    public async Task An_unknown_id_is_answered_with_the_nearest_ones(string path, string nearest, int? count, string list)
    {
        var problem = (await served.Service.Get(path)).Problem(HttpStatusCode.NotFound);

        Assert.Equal(nearest, problem["nearest"]![0]!.GetValue<string>());
        Assert.Equal(list, problem["list"]!.GetValue<string>());
        Assert.Equal(count ?? problem["count"]!.GetValue<int>(), problem["count"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.OK, (await served.Service.Get(list)).Status);
    }

    [Theory]
    [InlineData("zz-2016-ifb...zz-2025-ifb", "No document for the base has this id")]
    [InlineData("zz-2016-ifa...zz-2025-ifb", "No document for the head has this id")]
    public async Task An_unknown_side_of_a_comparison_is_named(string pair, string title)
    {
        Assert.Equal(title, (await served.Service.Get("/api/v1/compare/" + pair)).Problem(HttpStatusCode.NotFound)["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("zz-2016-ifa...zz-2025", "/api/v1/compare/zz-2016-ifa...zz-2025-ifa /api/v1/compare/zz-2016...zz-2025")]
    [InlineData("zz-2025...zz-2016-imhs", "/api/v1/compare/zz-2025...zz-2016")]
    [InlineData("zz-2016...zz-2016", "/api/v1/compare/zz-2016-ifa...zz-2016-imhs")]
    public async Task What_cannot_be_compared_is_answered_with_what_can(string pair, string valid)
    {
        var problem = (await served.Service.Get("/api/v1/compare/" + pair)).Problem(HttpStatusCode.NotFound);

        Assert.Equal("Two documents can be compared, or two different editions", problem["title"]!.GetValue<string>());
        Assert.Equal(valid, Join(problem["valid"]!));
        foreach (var address in problem["valid"]!.AsArray())
        {
            Assert.Equal(HttpStatusCode.OK, (await served.Service.Get(address!.GetValue<string>())).Status);
        }
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData("../../etc/passwd")]
    [InlineData("%2e%2e")]
    [InlineData("%2e%2e%2fetc%2fpasswd")]
    [InlineData("..%2f..%2f..")]
    [InlineData("%252e%252e%252f")]
    [InlineData("..%5c..%5c")]
    [InlineData("zz-2016-ifa%2f")]
    [InlineData("zz-2016-ifa%2500")]
    [InlineData("zz-2016-ifa/..")]
    [InlineData("zz-2016-ifa/extra")]
    [InlineData("zz-2016-ifa%")]
    [InlineData("%zz")]
    [InlineData("%c0%af")]
    [InlineData("%ff")]
    [InlineData("zz-2016-ifa%20")]
    [InlineData("zz-2016-ifa%0d%0aSet-Cookie:x=1")]
    [InlineData("ZZ-2016-IFA")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%F0%9F%8D%9E")]
    [InlineData("zz-2016-ifa...")]
    [InlineData("...zz-2016-ifa")]
    [InlineData("zz-2016-ifa....zz-2025-ifa")]
    [InlineData("zz-2016-ifa...zz-2025-ifa...zz-2025-ifa")]
    [InlineData("zz-2016-ifa..zz-2025-ifa")]
    [InlineData("zz-2016-ifa%2e%2e%2e")]
    public async Task Dots_slashes_and_their_encodings_in_ids_lead_nowhere(string id)
    {
        await using var service = await RunningService.Start(served.Content, overNetwork: true);
        foreach (var address in new[] { "documents", "behaviors", "editions", "levels", "domains", "areas", "compare" })
        {
            // As it is written, without the client's own tidying up.
            var answer = await Raw(service, $"GET /api/v1/{address}/{id} HTTP/1.1");

            // A path that leads up to another address, such as /api/v1/documents, is that address.
            Assert.Matches("\\AHTTP/1.1 (404|200|400) ", answer);
            if (answer.StartsWith("HTTP/1.1 404", StringComparison.Ordinal))
            {
                Assert.Contains("Content-Type: application/problem+json", answer, StringComparison.Ordinal);
            }

            Assert.DoesNotContain("Set-Cookie", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("script", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("passwd", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_id_of_10_KB_is_answered_like_any_unknown_one()
    {
        await using var service = await RunningService.Start(served.Content, overNetwork: true);
        var id = new string('x', 10 * 1024);

        foreach (var path in new[] { $"/api/v1/documents/{id}", $"/api/v1/behaviors/{id}", $"/api/v1/compare/{id}...{id}"[..(12 * 1024)] })
        {
            var answer = await service.Get(path);

            Assert.NotNull(answer.Problem(HttpStatusCode.NotFound)["nearest"]);
            Assert.InRange(answer.Bytes.Length, 1, 1000);
        }
    }

    [Theory]
    [InlineData("GET /api/v1/documents/a\0b HTTP/1.1", "400")]
    [InlineData("GET /api/v1/documents/%00 HTTP/1.1", "400")]
    [InlineData("GET nonsense HTTP/1.1", "405")]
    [InlineData("GET /api/v1/documents HTTP/9.9", "505")]
    [InlineData("nonsense", "400")]
    public async Task What_is_no_HTTP_is_refused_by_the_server_without_a_word(string request, string status)
    {
        await using var service = await RunningService.Start(served.Content, overNetwork: true);

        var answer = await Raw(service, request);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_line_over_16_KB_is_refused_by_the_server()
    {
        await using var service = await RunningService.Start(served.Content, overNetwork: true);

        var answer = await Raw(service, $"GET /api/v1/documents/{new string('x', 17 * 1024)} HTTP/1.1");

        Assert.StartsWith("HTTP/1.1 414 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=xml", "json markdown csv")]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=", "json markdown csv")]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=JSON", "json markdown csv")]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=json&format=csv", "json markdown csv")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2025-ifa?format=text", "json markdown csv")]
    [InlineData("/api/v1/editions?format=csv", "json")]
    [InlineData("/api/v1/documents?edition=zz-2017", "zz-2016 zz-2025")]
    [InlineData("/api/v1/documents?level=", "ifa ifs imhs imhm ecfa ecfs ecmhs ecmhm ers")]
    [InlineData("/api/v1/documents?level=ifa&level=imhs", "ifa ifs imhs imhm ecfa ecfs ecmhs ecmhm ers")]
    [InlineData("/api/v1/requirements?phase=Initial", "initial renewal")]
    [InlineData("/api/v1/requirements?phase=0", "initial renewal")]
    [InlineData("/api/v1/documents?levle=ifa", "edition level format")]
    [InlineData("/api/v1/levels/ifa?level=ifa", "format")]
    [InlineData("/openapi/v1.json?version=1", "format")]
    [InlineData("/api/v1/levels/ifa?%00=1", "format")]
    [InlineData("/api/v1/levels/ifa?=%1e", "format")]
    public async Task An_unknown_parameter_or_value_is_answered_with_the_valid_ones(string path, string valid)
    {
        var problem = (await served.Service.Get(path)).Problem(HttpStatusCode.BadRequest);

        Assert.Equal(valid, Join(problem["valid"]!));
    }

    [Theory]
    [InlineData("/api/v1/documents/zz-2016-ifa", "image/png", "application/json text/markdown text/csv")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2025-ifa", "application/xml", "application/json text/markdown text/csv")]
    [InlineData("/api/v1/editions", "text/csv", "application/json")]
    [InlineData("/openapi/v1.json", "application/yaml", "application/json")]
    [InlineData("/api/v1/editions", "application/json;q=0", "application/json")]
    public async Task An_Accept_that_cannot_be_met_is_answered_with_the_types_that_there_are(string path, string accept, string valid)
    {
        var problem = (await served.Service.Get(path, ("Accept", accept))).Problem(HttpStatusCode.NotAcceptable);

        Assert.Equal(valid, Join(problem["valid"]!));
    }

    [Theory]
    [InlineData("POST", "/api/v1/documents")]
    [InlineData("PUT", "/api/v1/documents/zz-2016-ifa")]
    [InlineData("DELETE", "/api/v1/behaviors/zz-2016-ifa-tf-01")]
    [InlineData("PATCH", "/health")]
    [InlineData("OPTIONS", "/api/v1/editions")]
    [InlineData("TRACE", "/openapi/v1.json")]
    [InlineData("BREW", "/api/v1/levels")]
    public async Task A_wrong_method_is_answered_with_the_right_ones(string method, string path)
    {
        var answer = await served.Service.Send(new HttpMethod(method), path);

        Assert.Equal("GET HEAD", Join(answer.Problem(HttpStatusCode.MethodNotAllowed)["valid"]!));
        Assert.Equal("GET, HEAD", answer.Header("Allow"));
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v2/documents")]
    [InlineData("/api/v1/document/zz-2016-ifa")]
    [InlineData("/api/v1/compare/zz-2016-ifa")]
    [InlineData("/favicon.ico")]
    [InlineData("/openapi/v2.json")]
    public async Task An_unknown_address_is_answered_with_those_that_there_are(string path)
    {
        var problem = (await served.Service.Get(path)).Problem(HttpStatusCode.NotFound);

        Assert.Contains("/api/v1/compare/{base}...{head}", Join(problem["valid"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_document_is_shown_and_compared()
    {
        using var folder = new MadeFolder();
        MadeContent.Write(folder.Content, MadeContent.Edition("zz-2020", Documents.Wording.Restated, Documents.Publish.Text, MadeContent.Document("zz-2020", "ifa")));
        await using var service = await RunningService.Start(folder.Content);

        var document = await service.Get("/api/v1/documents/zz-2020-ifa");
        var comparison = await service.Get("/api/v1/compare/zz-2016-ifa...zz-2020-ifa");
        var itself = await service.Get("/api/v1/compare/zz-2020-ifa...zz-2020-ifa?format=markdown");

        Assert.Empty(document.Json["domains"]!.AsArray());
        Assert.Equal(3, comparison.Json["summary"]!["removed"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.OK, itself.Status);
    }

    [Fact]
    public async Task A_fault_of_our_own_tells_nothing_but_that_it_is_ours()
    {
        await using var service = await RunningService.Start(served.Content, map: app => Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(
            app, "/fault", string () => throw new InvalidOperationException("secret-of-the-baker")));

        var answer = await service.Get("/fault");

        answer.Problem(HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("secret-of-the-baker", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.Contains(service.Log, line => line.Contains("InvalidOperationException", StringComparison.Ordinal) && line.Contains("   at ", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Log, line => line.Contains("secret-of-the-baker", StringComparison.Ordinal));
    }

    private static string Join(JsonNode list) => string.Join(' ', list.AsArray().Select(item => item!.GetValue<string>()));

    /// <summary>Sends a request line as it is and gives the whole answer.</summary>
    private static async Task<string> Raw(RunningService service, string requestLine)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}

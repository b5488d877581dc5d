using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;

namespace Guidelines.Service.Tests;

/// <summary>Formats, codings, entity tags, and what is cached.</summary>
public sealed class RepresentationTests(ServedContent served) : IClassFixture<ServedContent>
{
    private const string Document = "/api/v1/documents/zz-2016-ifa";

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/*", "text/markdown")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/markdown, application/json", "application/json")]
    [InlineData("text/markdown, application/json;q=0.9", "text/markdown")]
    [InlineData("application/json;q=0, */*", "text/markdown")]
    [InlineData("text/csv;q=0.5, text/*;q=0.9, application/json;q=0.4", "text/markdown")]
    [InlineData("image/png, text/csv;q=0.1", "text/csv")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    [InlineData("no media type at all", "application/json")]
    public async Task Accept_chooses_the_format(string? accept, string expected)
    {
        var answer = await served.Service.Get(Document, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(expected, answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Accept, Accept-Encoding", answer.Header("Vary"));
    }

    [Fact]
    public async Task The_parameter_overrules_Accept()
    {
        var answer = await served.Service.Get(Document + "?format=csv", ("Accept", "text/markdown"));

        Assert.Equal("text/csv; charset=utf-8", answer.Header("Content-Type"));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*, br;q=0", "gzip")]
    [InlineData("identity", "")]
    [InlineData("deflate", "")]
    [InlineData("br;q=0", "")]
    [InlineData("*;q=0", "")]
    [InlineData("", "")]
    public async Task Accept_Encoding_chooses_the_coding_and_the_text_stays_the_same(string accept, string expected)
    {
        var plain = await served.Service.Get(Document);

        var answer = await served.Service.Get(Document, ("Accept-Encoding", accept));

        Assert.Equal(expected, answer.Header("Content-Encoding"));
        Assert.Equal(plain.Bytes, Decode(answer));
        Assert.Equal(answer.Bytes.Length, answer.Response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Every_format_and_every_coding_has_a_strong_tag_of_its_own()
    {
        var tags = new List<string?>();
        foreach (var format in new[] { "json", "markdown", "csv" })
        {
            foreach (var coding in new[] { "identity", "gzip", "br" })
            {
                tags.Add((await served.Service.Get($"{Document}?format={format}", ("Accept-Encoding", coding))).Tag);
            }
        }

        Assert.Equal(9, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("\\A\"[0-9a-f]{32}(-br|-gzip)?\"\\z", tag));
    }

    [Fact]
    public async Task A_tag_is_the_hash_of_the_bytes_before_compression()
    {
        var answer = await served.Service.Get(Document, ("Accept-Encoding", "br"));

        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(Decode(answer)))[..32]}-br\"", answer.Tag);
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("\"other\", W/{0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    [InlineData("nonsense", HttpStatusCode.OK)]
    public async Task What_the_client_has_is_not_sent_again(string condition, HttpStatusCode expected)
    {
        // The first answer is computed, the second one cached; both know conditions.
        foreach (var path in new[] { "/api/v1/levels/ifa", "/api/v1/levels/ifs" })
        {
            var tag = (await served.Service.Send(HttpMethod.Head, path)).Tag;
            var computed = await served.Service.Get(path, ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, condition, tag)));
            await served.Service.Get(path);
            var cached = await served.Service.Get(path, ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, condition, tag)));

            Assert.Equal((expected, expected), (computed.Status, cached.Status));
            Assert.Equal((tag, tag), (computed.Tag, cached.Tag));
            Assert.Equal(("Accept, Accept-Encoding", "public, no-cache"), (cached.Header("Vary"), cached.Header("Cache-Control")));
            Assert.Equal(expected is HttpStatusCode.NotModified, computed.Bytes.Length == 0);
        }
    }

    [Fact]
    public async Task The_tag_of_one_coding_does_not_stand_for_another()
    {
        var plain = await served.Service.Get(Document);

        var answer = await served.Service.Get(Document, ("Accept-Encoding", "br"), ("If-None-Match", plain.Tag!));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task HEAD_gives_the_headers_of_GET_and_no_body(string coding)
    {
        foreach (var path in new[] { Document, "/api/v1/compare/zz-2016-ifa...zz-2025-ifa", "/openapi/v1.json" })
        {
            var get = await served.Service.Get(path, ("Accept-Encoding", coding));
            var head = await served.Service.Send(HttpMethod.Head, path, ("Accept-Encoding", coding));
            var again = await served.Service.Send(HttpMethod.Head, path, ("Accept-Encoding", coding));

            Assert.Empty(head.Bytes);
            Assert.Equal(Headers(get), Headers(head));
            Assert.Equal(Headers(get), Headers(again));
        }

        static string Headers(Answer answer) => string.Join('\n', new[] { "ETag", "Content-Type", "Content-Length", "Content-Encoding", "Vary" }.Select(answer.Header));
    }

    [Fact]
    public async Task A_cached_answer_of_one_format_coding_or_filter_is_never_given_for_another()
    {
        var first = await Answers();

        var cached = await Answers();

        Assert.Equal(first, cached);
        Assert.Equal(first.Count, first.Distinct().Count());

        async Task<List<string>> Answers()
        {
            var tags = new List<string>();
            foreach (var (path, accept, coding) in new[]
            {
                (Document, "application/json", "identity"), (Document, "text/csv", "identity"), (Document, "text/csv", "br"), (Document, "text/csv", "gzip"),
                ("/api/v1/documents", "*/*", "br"), ("/api/v1/documents?level=ifa", "*/*", "br"), ("/api/v1/documents?edition=zz-2016", "*/*", "br"),
                ("/api/v1/documents?edition=zz-2016&level=ifa", "*/*", "br"), ("/api/v1/documents?level=ers", "*/*", "br"),
            })
            {
                tags.Add((await served.Service.Get(path, ("Accept", accept), ("Accept-Encoding", coding))).Tag!);
            }

            return tags;
        }
    }

    [Fact]
    public async Task A_cached_answer_hides_no_fault_of_a_request_like_it()
    {
        await served.Service.Get(Document);

        (await served.Service.Get(Document + "?format=xml")).Problem(HttpStatusCode.BadRequest);
        (await served.Service.Get(Document + "?frmat=json")).Problem(HttpStatusCode.BadRequest);
        (await served.Service.Get(Document, ("Accept", "image/png"))).Problem(HttpStatusCode.NotAcceptable);
        (await served.Service.Get("/api/v1/documents/ZZ-2016-IFA")).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_repeated_request_is_answered_from_the_cache()
    {
        await served.Service.Get("/api/v1/domains");

        var answer = await served.Service.Get("/api/v1/domains", ("Host", "another.example"));

        Assert.NotEmpty(answer.Header("Age"));
    }

    private static byte[] Decode(Answer answer)
    {
        using var bytes = new MemoryStream(answer.Bytes);
        using Stream decoded = answer.Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var text = new MemoryStream();
        decoded.CopyTo(text);
        return text.ToArray();
    }
}

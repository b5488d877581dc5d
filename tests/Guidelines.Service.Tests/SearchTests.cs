using System.Net;

namespace Guidelines.Service.Tests;

/// <summary>Search over HTTP.</summary>
public sealed class SearchTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Theory]
    [InlineData("/api/v1/search?q=bread", "bread")]
    [InlineData("/api/v1/search?q=bread&edition=zz-2016&edition=zz-2025&limit=1", "bread", "--edition", "zz-2016", "--edition", "zz-2025", "--limit", "1")]
    [InlineData("/api/v1/search?q=suordough&kind=behavior", "suordough", "--kind", "behavior")]
    public async Task The_API_gives_the_bytes_that_the_command_line_prints(string path, params string[] arguments)
    {
        var answer = await served.Service.Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(CommandLine.Print(["search", .. arguments, "--format", "json", "--content", served.Content]), answer.Bytes);
        Assert.Equal(HttpStatusCode.NotModified, (await served.Service.Get(path, ("If-None-Match", answer.Tag!))).Status);
    }

    [Theory]
    [InlineData("/api/v1/search?q=bread&level=ifx", "level", "ifa")]
    [InlineData("/api/v1/search?q=bread&edition=zz-2016&edition=nowhere", "edition", "zz-2025")]
    [InlineData("/api/v1/search?q=bread&kind=cake", "kind", "behavior")]
    [InlineData("/api/v1/behaviors/zz-2016-ifa-tf-01/similar?grade=x", "grade", "substance")]
    public async Task An_unknown_value_is_a_problem_that_names_the_valid_ones(string path, string parameter, string valid)
    {
        var problem = (await served.Service.Get(path)).Problem(HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem["parameter"]!.GetValue<string>());
        Assert.Contains(valid, problem["valid"]!.AsArray().Select(value => value!.GetValue<string>()));
    }

    [Theory]
    [InlineData("/api/v1/search?q=bread&cursor=broken", "cursor")]
    [InlineData("/api/v1/search?q=bread&limit=many", "limit")]
    [InlineData("/api/v1/search?q=bread&limit=1000", "limit")]
    [InlineData("/api/v1/search?q=bread&q=rolls", "q")]
    [InlineData("/api/v1/suggest?q=b&limit=0", "limit")]
    [InlineData("/api/v1/behaviors/zz-2016-ifa-tf-01/similar?limit=0", "limit")]
    public async Task What_cannot_be_answered_is_a_problem(string path, string parameter) =>
        Assert.Equal(parameter, (await served.Service.Get(path)).Problem(HttpStatusCode.BadRequest)["parameter"]!.GetValue<string>());

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%00")]
    [InlineData("?q=%22%22-*()")]
    [InlineData("?q=%F0%9F%8D%9E")]
    [InlineData("?q=%D7%A9%D7%9C%D7%95%D7%9D")]
    public async Task A_query_without_a_known_word_is_answered_with_nothing(string query)
    {
        var answer = await served.Service.Get("/api/v1/search" + query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(0, answer.Json["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_query_of_ten_kilobytes_is_a_problem() =>
        (await served.Service.Get("/api/v1/search?q=" + new string('a', 10_000))).Problem(HttpStatusCode.BadRequest);

    [Fact]
    public async Task What_is_typed_is_completed() =>
        Assert.Contains("sourdough", (await served.Service.Get("/api/v1/suggest?q=sour")).Json["suggestions"]!.AsArray().Select(suggestion => suggestion!["text"]!.GetValue<string>()));

    [Fact]
    public async Task A_behavior_leads_to_those_like_it()
    {
        var answer = await served.Service.Get("/api/v1/behaviors/zz-2016-ifa-tf-01/similar");

        Assert.Equal("zz-2025-ifa-tf-01", answer.Json["hits"]![0]!["id"]!.GetValue<string>());
        (await served.Service.Get("/api/v1/behaviors/zz-2016-ifa-tf-99/similar")).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_passage_leads_to_behaviors_and_is_kept_nowhere()
    {
        var answer = await Post("""{"text": "Apprentices bake bread for the neighbours, quuxly.", "limit": 2}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("bread", answer.Json["hits"]![0]!["matched"]!.AsArray().Select(match => match!["typed"]!.GetValue<string>()));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.DoesNotContain(served.Service.Log, line => line.Contains("quux", StringComparison.Ordinal));
        Assert.DoesNotContain("quux", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not JSON", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"text": null}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text": "bread", "limit": 0}""", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_passage_is_a_problem(string body, HttpStatusCode status) => (await Post(body)).Problem(status);

    [Fact]
    public async Task A_passage_that_is_too_long_is_a_problem() => (await Post($$"""{"text": "{{new string('a', 20_001)}}"}""")).Problem(HttpStatusCode.BadRequest);

    private async Task<Answer> Post(string body) => await served.Service.Post("/api/v1/similar", body);
}

using System.Net;
using System.Text.Json.Nodes;

namespace Guidelines.Service.Tests;

/// <summary>What each address gives.</summary>
public sealed class ResourceTests(ServedContent served) : IClassFixture<ServedContent>
{
    [Theory]
    [InlineData("/api/v1/documents/zz-2016-ifa", "show", "zz-2016-ifa", "--format", "json")]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=json", "show", "zz-2016-ifa", "--format", "json")]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=markdown", "show", "zz-2016-ifa", "--format", "markdown")]
    [InlineData("/api/v1/documents/zz-2016-ifa?format=csv", "show", "zz-2016-ifa", "--format", "csv")]
    [InlineData("/api/v1/documents/zz-2016-imhs", "show", "zz-2016-imhs", "--format", "json")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2025-ifa", "compare", "zz-2016-ifa", "zz-2025-ifa", "--format", "json")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2025-ifa?format=markdown", "compare", "zz-2016-ifa", "zz-2025-ifa", "--format", "markdown")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2025-ifa?format=csv", "compare", "zz-2016-ifa", "zz-2025-ifa", "--format", "csv")]
    [InlineData("/api/v1/compare/zz-2016...zz-2025", "compare", "zz-2016", "zz-2025", "--format", "json")]
    [InlineData("/api/v1/compare/zz-2025...zz-2016?format=markdown", "compare", "zz-2025", "zz-2016", "--format", "markdown")]
    [InlineData("/api/v1/compare/zz-2016...zz-2025?format=csv", "compare", "zz-2016", "zz-2025", "--format", "csv")]
    [InlineData("/api/v1/editions/zz-2016/levels", "levels", "zz-2016", "--format", "json")]
    [InlineData("/api/v1/editions/zz-2016/levels?format=markdown", "levels", "zz-2016", "--format", "markdown")]
    [InlineData("/api/v1/editions/zz-2016/levels?format=csv", "levels", "zz-2016", "--format", "csv")]
    [InlineData("/api/v1/compare/zz-2016-ifa...zz-2016-imhs", "compare", "zz-2016-ifa", "zz-2016-imhs", "--format", "json")]
    public async Task The_API_gives_the_bytes_that_the_command_line_prints(string path, params string[] arguments)
    {
        var answer = await served.Service.Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(CommandLine.Print([.. arguments, "--content", served.Content]), answer.Bytes);
        Assert.Equal(HttpStatusCode.NotModified, (await served.Service.Get(path, ("If-None-Match", answer.Tag!))).Status);
    }

    [Fact]
    public async Task Editions_name_their_association_and_their_documents()
    {
        var editions = (await Json("/api/v1/editions"))["editions"]!.AsArray();

        Assert.Equal(["zz-2016", "zz-2025"], editions.Select(edition => Id(edition)));
        var first = await Json("/api/v1/editions/zz-2016");
        Assert.Equal(editions[0]!.ToJsonString(), first.ToJsonString());
        Assert.Equal("""{"id":"zz","name":"Association of Invented Bakers","code":"ZZ-AIB"}""", first["association"]!.ToJsonString());
        Assert.Equal("""[{"id":"ifa","name":"Baker","document":"zz-2016-ifa"},{"id":"imhs","name":"Baker","document":"zz-2016-imhs"}]""", first["levels"]!.ToJsonString());
        Assert.Equal((1, false), (first["terms"]!.GetValue<int>(), first["withheld"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_level_has_its_documents_of_all_editions()
    {
        Assert.Contains("ecfa", (await Json("/api/v1/levels"))["levels"]!.AsArray().Select(level => Id(level)));

        var level = await Json("/api/v1/levels/ifa");

        Assert.Equal("""["zz-2016-ifa","zz-2025-ifa"]""", level["documents"]!.ToJsonString());
    }

    [Fact]
    public async Task A_domain_has_its_areas_and_what_each_document_has_of_it()
    {
        Assert.Equal(11, (await Json("/api/v1/domains"))["domains"]!.AsArray().Count);

        var domain = await Json("/api/v1/domains/tf");

        Assert.Contains("tf-cultural-humility", domain["areas"]!.AsArray().Select(area => Id(area)));
        Assert.Equal("""{"document":"zz-2016-ifa","name":"Theory of Baking","areas":1,"behaviors":3}""", domain["documents"]![0]!.ToJsonString());
    }

    [Fact]
    public async Task An_area_has_the_behaviors_that_an_edition_ties_to_it_and_those_that_are_inferred()
    {
        var areas = (await Json("/api/v1/areas?domain=tf"))["areas"]!.AsArray();

        var area = await Json("/api/v1/areas/tf-family-relationships-dynamics");

        Assert.All(areas, other => Assert.Equal("tf", other!["domain"]!.GetValue<string>()));
        Assert.Equal("""{"document":"zz-2016-ifa","name":"family recipes","behaviors":[],"inferredBehaviors":["zz-2016-ifa-tf-01"]}""", area["documents"]![0]!.ToJsonString());
        Assert.Equal("""{"document":"zz-2025-ifa","name":"family recipes","behaviors":["zz-2025-ifa-tf-01"],"inferredBehaviors":[]}""", area["documents"]![1]!.ToJsonString());
    }

    [Theory]
    [InlineData("", "zz-2016-ifa zz-2016-imhs zz-2025-ifa")]
    [InlineData("?edition=zz-2016", "zz-2016-ifa zz-2016-imhs")]
    [InlineData("?level=ifa", "zz-2016-ifa zz-2025-ifa")]
    [InlineData("?level=ifa&edition=zz-2025", "zz-2025-ifa")]
    [InlineData("?level=ers", "")]
    public async Task Documents_are_found_by_edition_and_level(string query, string expected)
    {
        var documents = (await Json("/api/v1/documents" + query))["documents"]!.AsArray();

        Assert.Equal(expected, string.Join(' ', documents.Select(document => Id(document))));
    }

    [Fact]
    public async Task A_summary_counts_what_a_document_holds()
    {
        var summary = (await Json("/api/v1/documents?edition=zz-2025"))["documents"]![0]!;

        Assert.Equal((1, 1, 3, 2, 1), (Number("domains"), Number("areas"), Number("behaviors"), Number("elements"), Number("requirements")));

        int Number(string name) => summary[name]!.GetValue<int>();
    }

    [Fact]
    public async Task A_behavior_has_its_place_its_neighbours_its_terms_and_its_equivalents()
    {
        var behavior = await Json("/api/v1/behaviors/zz-2016-ifa-tf-02");

        Assert.Equal(("zz-2016-ifa", "bakers.txt", "restated"), (Id(behavior["document"]), behavior["document"]!["source"]!.GetValue<string>(), behavior["document"]!["wording"]!.GetValue<string>()));
        Assert.Equal("""{"id":"tf","name":"Theory of Baking"}""", behavior["domain"]!.ToJsonString());
        Assert.Equal((2, "zz-2016-ifa-tf-01", "zz-2016-ifa-tf-03"), (behavior["number"]!.GetValue<int>(), behavior["previous"]!.GetValue<string>(), behavior["next"]!.GetValue<string>()));
        Assert.Equal("Tends the sourdough every day", behavior["behavior"]!["text"]!.GetValue<string>());
        Assert.Equal("""[{"id":"zz-2016-term-sourdough","name":"sourdough"}]""", behavior["terms"]!.ToJsonString());
        Assert.Equal(("zz-2016-ifa-tf-02", "zz-2025-ifa-tf-02"), (Id(behavior["competency"]), Id(behavior["competency"]!["equivalents"]!.AsArray().Single())));
    }

    [Fact]
    public async Task An_inferred_area_comes_with_its_evidence()
    {
        var behavior = await Json("/api/v1/behaviors/zz-2016-ifa-tf-01");

        Assert.True(behavior["behavior"]!["areaInferred"]!.GetValue<bool>());
        Assert.Equal("""["zz-2025-ifa-tf-01"]""", behavior["inferredArea"]!["evidence"]!.ToJsonString());
        Assert.Equal(behavior["inferredArea"]!["evidence"]!.ToJsonString(), behavior["behavior"]!["areaEvidence"]!.ToJsonString());
        Assert.Equal(behavior["inferredArea"]!["confidence"]!.GetValue<decimal>(), behavior["behavior"]!["areaConfidence"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task The_address_of_an_element_leads_to_its_behavior()
    {
        var answer = await served.Service.Get("/api/v1/behaviors/zz-2016-ifa-tf-03b");

        Assert.Equal((HttpStatusCode.Found, "/api/v1/behaviors/zz-2016-ifa-tf-03#zz-2016-ifa-tf-03b"), (answer.Status, answer.Header("Location")));
    }

    [Theory]
    [InlineData("", "zz-2016-ifa zz-2016-imhs zz-2025-ifa")]
    [InlineData("?edition=zz-2025&section=training&phase=initial", "zz-2025-ifa")]
    [InlineData("?level=imhs", "zz-2016-imhs")]
    [InlineData("?phase=renewal", "")]
    [InlineData("?section=examination", "")]
    public async Task Requirements_are_found_by_edition_level_section_and_phase(string query, string expected)
    {
        var documents = (await Json("/api/v1/requirements" + query))["documents"]!.AsArray();

        Assert.Equal(expected, string.Join(' ', documents.Select(one => Id(one!["document"]))));
        Assert.All(documents, one => Assert.Equal("training", one!["requirements"]![0]!["section"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?edition=zz-2016", 1)]
    [InlineData("?edition=zz-2025", 0)]
    public async Task The_glossary_is_found_by_edition(string query, int expected)
    {
        var editions = (await Json("/api/v1/glossary" + query))["editions"]!.AsArray();

        Assert.Equal(expected, editions.Count);
        Assert.All(editions, edition => Assert.Equal("Dough that rises by itself.", edition!["terms"]![0]!["blocks"]![0]!["text"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_document_with_requirements_only_is_compared_by_them()
    {
        var comparison = await Json("/api/v1/compare/zz-2016-ifa...zz-2016-imhs");

        Assert.Equal(3, comparison["summary"]!["removed"]!.GetValue<int>());
        Assert.Equal("changed", comparison["requirements"]![0]!["kind"]!.GetValue<string>());
        Assert.Empty((await Json("/api/v1/compare/zz-2016-imhs...zz-2016-imhs"))["changes"]!.AsArray());
    }

    [Fact]
    public async Task Health_tells_what_is_served()
    {
        var answer = await served.Service.Get("/health");

        Assert.Equal(("ok", "no-store"), (answer.Json["status"]!.GetValue<string>(), answer.Header("Cache-Control")));
        Assert.Equal((1, 2, 3), (Number("number"), Number("editions"), Number("documents")));
        Assert.EndsWith("}\n", answer.Text, StringComparison.Ordinal);

        int Number(string name) => answer.Json["library"]![name]!.GetValue<int>();
    }

    private static string Id(JsonNode? node) => node!["id"]!.GetValue<string>();

    private async Task<JsonNode> Json(string path)
    {
        var answer = await served.Service.Get(path);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.Header("Content-Type")));
        Assert.EndsWith("}\n", answer.Text, StringComparison.Ordinal);
        return answer.Json;
    }
}

using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guidelines.Site.Api;

namespace Guidelines.Site.Tests;

/// <summary>The page for developers beside the description of the API that stands on the same site.</summary>
[Collection(nameof(ShippedSite))]
public sealed class DevelopersPageTests(BuiltSite site)
{
    private readonly IDocument _page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, SiteAddresses.Developers, "index.html")));

    private readonly JsonNode _description = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Folder, ApiReference.Address)))!;

    [Fact]
    public void Every_operation_stands_under_an_anchor_of_its_name_with_its_address()
    {
        var shown = _page.QuerySelectorAll(".operation").Select(operation => (operation.QuerySelector("h3")!.Id, operation.QuerySelector(".code")!.TextContent, operation.QuerySelector(".call > code")!.TextContent));

        Assert.Equal(
            Operations().Select(operation => (Text(operation.Operation["operationId"]), operation.Method.ToUpperInvariant(), operation.Path)).Order().ToList(),
            shown.Select(operation => (operation.Id!, operation.Item2, operation.Item3)).Order().ToList());
    }

    [Fact]
    public void Operations_of_the_description_and_of_the_outline_are_the_same_in_the_same_order()
    {
        var anchors = _page.QuerySelectorAll(".outline a").Select(link => link.GetAttribute("href")![1..]).ToList();

        Assert.NotEmpty(anchors);
        Assert.Equal(_page.QuerySelectorAll("h2[id], h3[id]").Select(heading => heading.Id!).Where(id => id != "problems"), anchors);
    }

    [Fact]
    public void Every_parameter_is_told_with_where_it_goes_and_whether_it_is_required()
    {
        foreach (var (path, _, operation) in Operations())
        {
            var told = Rows(operation).Select(row => (row.QuerySelector("th")!.TextContent, row.Children[1].TextContent, row.Children[2].TextContent.StartsWith("required", StringComparison.Ordinal)));

            var expected = (operation["parameters"]?.AsArray() ?? []).Select(parameter => (Text(parameter!["name"]), Text(parameter["in"]), parameter["required"]?.GetValue<bool>() ?? false));
            var body = operation["requestBody"] is null ? [] : new[] { ("text", "body", true), ("limit", "body", false) };
            Assert.True(expected.Concat(body).SequenceEqual(told), path);
        }
    }

    [Fact]
    public void Every_parameter_says_what_it_means() =>
        Assert.All(_page.QuerySelectorAll(".operation tbody tr"), row => Assert.NotEqual("", row.LastElementChild!.TextContent));

    [Fact]
    public void Every_answer_is_told_by_its_status()
    {
        foreach (var (path, _, operation) in Operations())
        {
            var told = Section(operation).QuerySelectorAll(".facts:not(.members) dt, .problems a").Select(status => status.TextContent).Where(status => status != "Errors");

            Assert.True(operation["responses"]!.AsObject().Select(answer => answer.Key).SequenceEqual(told.Order(StringComparer.Ordinal)), path);
        }
    }

    [Fact]
    public void Every_member_of_an_answer_is_told()
    {
        foreach (var (path, _, operation) in Operations())
        {
            var answer = operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var names = (answer["oneOf"]?.AsArray() ?? [answer.DeepClone()]).Select(schema => Text(schema!["$ref"]).Split('/')[^1]);

            var expected = names.SelectMany(name => _description["components"]!["schemas"]![name]!["properties"]!.AsObject().Select(member => member.Key));
            Assert.True(expected.SequenceEqual(Section(operation).QuerySelectorAll(".members dt").Select(member => member.TextContent)), path);
        }
    }

    [Fact]
    public void Every_form_of_an_answer_has_an_example()
    {
        foreach (var (path, _, operation) in Operations())
        {
            var labels = Section(operation).QuerySelectorAll("pre[role=region][tabindex='0']").Select(example => example.GetAttribute("aria-label")!.Split(' ')[^1]);

            Assert.True(operation["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key).SequenceEqual(labels), path);
        }
    }

    [Fact]
    public void Every_document_can_be_downloaded_in_three_formats()
    {
        var links = _page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);

        Assert.All(site.Plan.Site.Library.Documents, document => Assert.All(new[] { "json", "csv", "md" }, extension => Assert.Contains($"../{SiteAddresses.Download(document.Id, extension)}", links)));
        Assert.Contains("../openapi/v1.json", links);
    }

    private IEnumerable<(string Path, string Method, JsonNode Operation)> Operations() =>
        from path in _description["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        select (path.Key, method.Key, method.Value!);

    private IElement Section(JsonNode operation) => _page.GetElementById(Text(operation["operationId"]))!.ParentElement!;

    private IEnumerable<IElement> Rows(JsonNode operation) => Section(operation).QuerySelectorAll("tbody tr");

    private static string Text(JsonNode? value) => value!.GetValue<string>();
}

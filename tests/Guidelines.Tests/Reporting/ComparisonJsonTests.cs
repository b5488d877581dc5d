using System.Globalization;
using System.Text.Json.Nodes;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public class ComparisonJsonTests
{
    [Fact]
    public void A_comparison_has_the_members_of_the_contract_in_their_order() =>
        Assert.Equal(["type", "base", "head", "summary", "terminology", "changes", "context", "areas", "requirements", "unmapped"], Names(Json()));

    [Theory]
    [InlineData("summary", "unchanged terminology reworded split merged removed added moved")]
    [InlineData("terminology/0", "from to count")]
    [InlineData("changes/2", "id kind moved scope grade rule explanation affectsTraining fingerprint base head similarity confidence reviewed toReview terms edits")]
    [InlineData("changes/4/base/0", "id domain area areaId areaInferred areaEvidence areaConfidence text elements")]
    [InlineData("changes/4/base/0/elements/0", "id text")]
    [InlineData("changes/2/terms/0", "from to")]
    [InlineData("changes/2/edits/0", "op text")]
    [InlineData("context/0", "domain what kind behavior base head")]
    [InlineData("unmapped", "base head")]
    public void A_part_has_the_members_of_the_contract_in_their_order(string path, string names) => Assert.Equal(names.Split(' '), Names(At(path)));

    [Theory]
    [InlineData("base", "id edition level title wording")]
    [InlineData("areas/0", "domain kind base head")]
    [InlineData("requirements/0", "section phase designations kind base head grade facts")]
    [InlineData("requirements/0/facts/0", "fact base head unit per baseState headState")]
    public void A_part_with_more_members_has_those_of_the_contract(string path, string names) => Assert.Subset(Names(At(path)).ToHashSet(StringComparer.Ordinal), names.Split(' ').ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("changes/4/id", "rr-2020-ifa-gdn-05")]
    [InlineData("changes/8/id", "ss-2024-ifa-ktn-02")]
    [InlineData("changes/4/moved", "domain")]
    [InlineData("changes/4/scope", "narrower")]
    [InlineData("requirements/0/phase", "initial")]
    [InlineData("requirements/0/facts/0/baseState", "required")]
    [InlineData("base/wording", "restated")]
    public void Ids_and_words_are_those_of_the_contract(string path, string value) => Assert.Equal(value, At(path)!.GetValue<string>());

    [Fact]
    public void What_is_not_known_is_null_and_never_left_out()
    {
        Assert.Null(At("changes/0/scope"));
        Assert.Null(At("changes/0/grade"));
        Assert.Null(At("context/0/behavior"));
        Assert.Null(At("changes/0/head/0/areaConfidence"));
    }

    [Fact]
    public void An_inferred_area_tells_what_speaks_for_it_and_how_strongly_though_texts_are_withheld()
    {
        var side = JsonNode.Parse(ComparisonJson.Write(GardenComparison.Withheld))!["changes"]![0]!["base"]![0]!;

        Assert.Equal(("""["ss-2024-ifa-gdn-09"]""", 0.9m, null), (side["areaEvidence"]!.ToJsonString(), side["areaConfidence"]!.GetValue<decimal>(), side["text"]));
    }

    [Fact]
    public void The_summary_counts_and_the_unmapped_are_the_removed_and_the_added()
    {
        Assert.Equal("""{"unchanged":2,"terminology":1,"reworded":2,"split":1,"merged":1,"removed":1,"added":1,"moved":1}""", At("summary")!.ToJsonString());
        Assert.Equal("""{"base":["rr-2020-ifa-ktn-01"],"head":["ss-2024-ifa-ktn-02"]}""", At("unmapped")!.ToJsonString());
    }

    [Fact]
    public void Numbers_have_three_decimals_at_most_and_no_zeros_at_their_end()
    {
        Assert.Contains("\"similarity\": 0.123,\n", Text(), StringComparison.Ordinal);
        Assert.Contains("\"base\": 10,\n", Text(), StringComparison.Ordinal);
        Assert.Contains("\"head\": 12.123,\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_indented_by_two_without_mark_and_ends_with_one_line_feed()
    {
        Assert.StartsWith("{\n  \"type\": \"document\",\n  \"base\": {\n    \"id\"", Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n  }\n}\n", Text(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Text());
    }

    [Fact]
    public void The_text_is_the_same_in_Turkish()
    {
        var text = Text();

        Properties.InCulture("tr-TR", () => Assert.Equal(text, Text()));
    }

    private static string Text() => ComparisonJson.Write(GardenComparison.Value);

    private static JsonNode Json() => JsonNode.Parse(Text())!;

    private static JsonNode? At(string path) =>
        path.Split('/').Aggregate((JsonNode?)Json(), (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? node![index] : node![step]);

    private static IEnumerable<string> Names(JsonNode? node) => node!.AsObject().Select(member => member.Key);
}

using System.Globalization;
using System.Text.Json.Nodes;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public sealed class EditionJsonTests
{
    private static readonly string Text = EditionComparisonJson.Write(GardenEditions.Library.Compare(GardenEditions.Base, GardenEditions.Head));

    [Theory]
    [InlineData("", "type base head summary levels uncompared grid")]
    [InlineData("base", "id title association published wording withheld")]
    [InlineData("summary", "levels base head shares")]
    [InlineData("levels/0", "level comparison base head summary grades affected toReview unmapped requirements")]
    [InlineData("levels/0/grades", "identical editorial terminology wording substance")]
    [InlineData("uncompared/0", "level title base head document")]
    [InlineData("grid/rows/0", "domain areaId base head cells")]
    [InlineData("grid/rows/0/cells/0", "level area base head affectsTraining shares")]
    [InlineData("grid/rows/0/cells/0/base", "behaviors unchanged terminology wording substance unmapped inferred affected")]
    [InlineData("grid/rows/0/cells/0/shares", "unchanged terminology wording substance gone new")]
    public void A_part_has_these_members_in_this_order(string path, string names) =>
        Assert.Equal(names.Split(' '), At(path)!.AsObject().Select(member => member.Key));

    [Theory]
    [InlineData("type", "edition")]
    [InlineData("levels/0/comparison", "rr-2020-ifa...ss-2024-ifa")]
    [InlineData("uncompared/0/base", "held")]
    [InlineData("uncompared/0/head", "not-listed")]
    [InlineData("uncompared/1/base", "not-held")]
    public void Ids_and_words_are_these(string path, string value) => Assert.Equal(value, At(path)!.GetValue<string>());

    [Fact]
    public void Of_a_level_with_requirements_only_on_one_side_nothing_is_said_to_be_removed_or_added()
    {
        Assert.Null(At("levels/1/summary"));
        Assert.Null(At("levels/1/grades"));
        Assert.Equal("""{"base":[],"head":[]}""", At("levels/1/unmapped")!.ToJsonString());
        Assert.Equal("training", At("levels/1/requirements/0/section")!.GetValue<string>());
    }

    [Fact]
    public void The_levels_of_an_edition_have_a_list_of_behaviors_for_each_column()
    {
        var json = JsonNode.Parse(EditionLevelsJson.Write(GardenEditions.Library.Levels(GardenEditions.Base)))!;

        Assert.Equal(["edition", "title", "wording", "levels", "notHeld", "domains"], json.AsObject().Select(member => member.Key));
        Assert.Equal("""{"level":"ifa","document":"rr-2020-ifa","title":"Gardener ifa","withheld":false,"behaviors":4,"competencies":4,"alone":3}""", json["levels"]![0]!.ToJsonString());
        Assert.Equal(
            """{"id":"rr-2020-ifa-gdn-01","levels":[{"level":"ifa","behaviors":["rr-2020-ifa-gdn-01"]},{"level":"ifs","behaviors":["rr-2020-ifs-gdn-01"]},{"level":"imhs","behaviors":[]}]}""",
            json["domains"]![0]!["competencies"]![0]!.ToJsonString());
    }

    private static JsonNode? At(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(JsonNode.Parse(Text), (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? node![index] : node![step]);
}

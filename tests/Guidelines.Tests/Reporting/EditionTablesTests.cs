using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

/// <summary>Whole editions as Markdown and as tables for a spreadsheet.</summary>
public sealed class EditionTablesTests
{
    [Fact]
    public void Markdown_has_the_grid_as_tables()
    {
        var text = EditionMarkdown.Write(GardenEditions.Library.Compare(GardenEditions.Base, GardenEditions.Head), GardenEditions.Library);

        Assert.StartsWith("# Rosia 2020 and Salvia 2024, whole editions\n", text, StringComparison.Ordinal);
        Assert.Contains("| area | level | base | same | terms | words | subst. | alone | head | alone | training |\n|---|", text, StringComparison.Ordinal);
        Assert.Contains("| soil | ifa | \\~2 | 1 | - | - | 1 | - | 2 | - | again: 1 |\n", text, StringComparison.Ordinal);
        Assert.Contains("\n- Gardener ifs (ifs): held in one edition only, Rosia 2020", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_has_a_row_for_each_level_cell_and_requirement()
    {
        var lines = EditionCsv.Write(GardenEditions.Library.Compare(GardenEditions.Base, GardenEditions.Head), GardenEditions.Library).TrimEnd().Split("\r\n");

        Assert.StartsWith("\uFEFFwhat,level,base,head,domain,areaId,", lines[0], StringComparison.Ordinal);
        Assert.Equal("4 level, 4 cell, 2 requirement", string.Join(", ", lines.Skip(1).GroupBy(line => line.Split(',')[0]).Select(group => $"{group.Count()} {group.Key}")));
        Assert.Contains("level,ifs,rr-2020-ifs,,,,,,,,,not-in-this-library,", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("cell,ifa,rr-2020-ifa,ss-2024-ifa,Gardening,gdn-soil,soil,soil,,,,unchanged,,2,1,0,0,1,0,0,2,2,0,0.5,0,0,0.5,0,0,true,rr-2020-ifa-gdn-02,ss-2024-ifa-gdn-02,", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_are_columns_in_Markdown_and_in_a_spreadsheet()
    {
        var levels = GardenEditions.Library.Levels(GardenEditions.Base);

        Assert.Contains(
            "| competency | ifa | ifs | imhs |\n|---|---|---|---|\n| rr-2020-ifa-gdn-01 | rr-2020-ifa-gdn-01: Waters the roses before breakfast | rr-2020-ifs-gdn-01: Waters the roses before breakfast |  |\n",
            LevelsMarkdown.Write(levels, GardenEditions.Library),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "\uFEFFcompetency,edition,domain,levels,ifa,ifs,imhs\r\nrr-2020-ifa-gdn-01,rr-2020,Gardening,2,rr-2020-ifa-gdn-01,rr-2020-ifs-gdn-01,\r\n",
            LevelsCsv.Write(levels),
            StringComparison.Ordinal);
    }
}

using CsvHelper;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public class ComparisonCsvTests
{
    [Fact]
    public void A_change_is_a_row_with_the_ids_of_both_sides_first()
    {
        var row = Rows(Text()).Single(row => row["headIds"] == "ss-2024-ifa-gdn-05 ss-2024-ifa-gdn-06");

        Assert.Equal(
            ("rr-2020-ifa-gdn-06", "behavior", "Gardening", "Gardening", "soil (inferred)", "split", "substance", "", "none", "true", "Mows and rakes", "Mows the lawn\nRakes the lawn", "0.123"),
            (row["baseIds"], row["what"], row["baseDomain"], row["headDomain"], row["baseArea"], row["kind"], row["grade"], row["scope"], row["moved"], row["affectsTraining"], row["base"], row["head"], row["similarity"]));
    }

    [Fact]
    public void An_inferred_area_tells_what_speaks_for_it_and_how_strongly()
    {
        var row = Rows(Text()).Single(row => row["baseIds"] == "rr-2020-ifa-gdn-06");

        Assert.Equal(("ss-2024-ifa-gdn-09", "0.9", "", ""), (row["baseAreaEvidence"], row["baseAreaConfidence"], row["headAreaEvidence"], row["headAreaConfidence"]));
    }

    [Fact]
    public void A_change_to_review_is_told_apart_from_a_reviewed_one_and_from_a_computed_one()
    {
        var changes = GardenComparison.Value.Changes.Select((change, i) => change with { ToReview = i == 0 }).ToValueList();

        var rows = Rows(ComparisonCsv.Write(GardenComparison.Value with { Changes = changes }, GardenComparison.Library));

        Assert.Equal(("true", "false"), Review("rr-2020-ifa-gdn-01"));
        Assert.Equal(("false", "true"), Review("rr-2020-ifa-gdn-07 rr-2020-ifa-gdn-08"));
        Assert.Equal(("false", "false"), Review("rr-2020-ifa-gdn-03"));

        (string, string) Review(string ids) => rows.Where(row => row["baseIds"] == ids && row["what"] == "behavior").Select(row => (row["toReview"], row["reviewed"])).Single();
    }

    [Fact]
    public void Elements_stand_below_their_text() =>
        Assert.Equal("Counts these:\nbeans\npeas", Rows(Text()).Single(row => row["baseIds"] == "rr-2020-ifa-gdn-05")["base"]);

    [Fact]
    public void Every_row_says_what_it_is_and_whose_wording_it_has()
    {
        var rows = Rows(Text());

        Assert.Equal("9 behavior, 1 term, 3 area, 1 preamble, 1 note, 3 requirement", string.Join(", ", rows.GroupBy(row => row["what"]).Select(group => $"{group.Count()} {group.Key}")));
        Assert.All(rows, row => Assert.Equal(("restated, not the official wording", "restated, not the official wording"), (row["baseWording"], row["headWording"])));
    }

    [Fact]
    public void A_requirement_has_its_section_texts_and_grade()
    {
        var row = Rows(Text()).First(row => row["what"] == "requirement");

        Assert.Equal(("training", "initial", "changed", "requirement", "Ten hours.", "Twelve hours."), (row["section"], row["phase"], row["kind"], row["grade"], row["base"], row["head"]));
    }

    [Fact]
    public void A_note_stands_with_the_behavior_of_its_side()
    {
        var row = Rows(Text()).Single(row => row["what"] == "note");

        Assert.Equal(("rr-2020-ifa-gdn-02", "", "removed"), (row["baseIds"], row["headIds"], row["kind"]));
    }

    [Fact]
    public void No_cell_begins_like_a_formula()
    {
        var comparison = GardenComparison.Value with { Terminology = [new("=1+1", "@SUM(A1)", 1)] };

        var row = Rows(ComparisonCsv.Write(comparison, GardenComparison.Library)).Single(row => row["what"] == "term");

        Assert.Equal(("'=1+1", "'@SUM(A1)"), (row["base"], row["head"]));
    }

    [Fact]
    public void A_spreadsheet_takes_it_for_UTF8_with_the_line_ends_of_the_format()
    {
        Assert.StartsWith("\uFEFFbaseIds,headIds,what,", Text(), StringComparison.Ordinal);
        Assert.EndsWith("\r\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Withheld_texts_are_empty_cells()
    {
        var rows = Rows(ComparisonCsv.Write(GardenComparison.Withheld, GardenComparison.Library));

        Assert.All(rows, row => Assert.Equal(("", "", ""), (row["base"], row["head"], row["terms"])));
        Assert.Contains(rows, row => row["baseIds"] == "rr-2020-ifa-gdn-05" && row["kind"] == "reworded");
    }

    [Fact]
    public void The_table_is_the_same_in_Turkish()
    {
        var text = Text();

        Properties.InCulture("tr-TR", () => Assert.Equal(text, Text()));
    }

    private static string Text() => ComparisonCsv.Write(GardenComparison.Value, GardenComparison.Library);

    private static List<Dictionary<string, string>> Rows(string text)
    {
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, 29).Select(index => csv.GetString(index) ?? "")]);
        }

        return [.. rows.Skip(1).Select(row => row.Select((cell, index) => (rows[0][index], cell)).ToDictionary(pair => pair.Item1, pair => pair.cell, StringComparer.Ordinal))];
    }
}

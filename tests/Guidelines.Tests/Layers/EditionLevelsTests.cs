using Guidelines.Layers;
using Guidelines.Libraries;
using Guidelines.Tests.Content;
using Guidelines.Tests.Reporting;

namespace Guidelines.Tests.Layers;

public sealed class EditionLevelsTests
{
    private static readonly EditionLevels Garden = GardenEditions.Library.Levels(GardenEditions.Base);
    private static readonly Lazy<Library> Shipped = new(() => Library.Of(ShippedContent.Reading));

    public static TheoryData<string> Editions => new(ShippedContent.Reading.Editions.Select(content => content.Edition.Id));

    [Fact]
    public void A_row_is_a_competency_and_a_column_a_level() => Assert.Equal(
        [
            "gdn rr-2020-ifa-gdn-01: rr-2020-ifa-gdn-01 | rr-2020-ifs-gdn-01 | ",
            "gdn rr-2020-ifa-gdn-02: rr-2020-ifa-gdn-02 |  | ",
            "gdn rr-2020-ifa-gdn-03: rr-2020-ifa-gdn-03 |  | ",
            "gdn rr-2020-ifs-gdn-02:  | rr-2020-ifs-gdn-02 | ",
            "ktn rr-2020-ifa-ktn-01: rr-2020-ifa-ktn-01 |  | ",
        ],
        Garden.Domains.SelectMany(domain => domain.Competencies.Select(row => $"{domain.Id} {row.Id}: {string.Join(" | ", row.Cells.Select(cell => string.Join(' ', cell.Behaviors.Select(behavior => behavior.Id))))}")));

    [Fact]
    public void Each_level_tells_what_it_asks_and_what_it_asks_alone() =>
        Assert.Equal(["ifa 4 4 3", "ifs 2 2 1", "imhs 0 0 0"], Garden.Levels.Select(level => $"{level.Level} {level.Behaviors} {level.Competencies} {level.Alone}"));

    [Fact]
    public void A_level_that_is_not_held_is_named() => Assert.Equal(["imhm"], Garden.NotHeld);

    [Fact]
    public void A_row_bears_the_id_of_its_competency_even_where_that_is_another_editions() =>
        Assert.Equal("rr-2020-ifa-gdn-01", GardenEditions.Library.Levels(GardenEditions.Head).Domains[0].Competencies[0].Id);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_behavior_of_a_shipped_edition_stands_in_one_row_and_the_columns_add_up(string id)
    {
        var content = Shipped.Value.Edition(id)!;

        var levels = Shipped.Value.Levels(content);

        var rows = levels.Domains.SelectMany(domain => domain.Competencies).ToList();
        var behaviors = content.Documents.SelectMany(document => document.Domains).SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id);
        Assert.Equal(behaviors.Order(StringComparer.Ordinal), rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Behaviors).Select(behavior => behavior.Id).Order(StringComparer.Ordinal));
        Assert.Equal(rows.Count, rows.Select(row => row.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rows.Sum(row => row.Cells.Count(cell => !cell.Behaviors.IsEmpty)), levels.Levels.Sum(level => level.Competencies));
        Assert.Equal(rows.Count(row => row.IsOfOneLevel), levels.Levels.Sum(level => level.Alone));
        Assert.All(rows, row => Assert.Equal(content.Documents.Select(document => document.Level), row.Cells.Select(cell => cell.Level)));
    }
}

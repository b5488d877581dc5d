using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Tests.Reporting;

namespace Guidelines.Tests.Comparison;

public sealed class EditionComparerTests
{
    private static readonly EditionComparison Compared = GardenEditions.Library.Compare(GardenEditions.Base, GardenEditions.Head);

    [Fact]
    public void Levels_that_both_hold_are_compared_as_documents_are()
    {
        var (@base, head) = (GardenEditions.Library.Document("rr-2020-ifa")!, GardenEditions.Library.Document("ss-2024-ifa")!);

        Assert.Equal(["rr-2020-ifa ss-2024-ifa", "rr-2020-imhs ss-2024-imhs"], Compared.Levels.Select(level => $"{level.Base.Id} {level.Head.Id}"));
        Assert.Equal(GardenEditions.Library.Compare(@base, head), Compared.Levels[0]);
    }

    [Fact]
    public void A_level_of_one_edition_alone_is_not_here_and_never_removed() => Assert.Equal(
        [
            new UncomparedLevel { Level = "ifs", Title = "Gardener ifs", Base = LevelHolding.Held, Head = LevelHolding.NotListed, Document = "rr-2020-ifs" },
            new UncomparedLevel { Level = "imhm", Title = "Infant Mental Health Mentor", Base = LevelHolding.NotHeld, Head = LevelHolding.NotListed },
        ],
        Compared.Uncompared);

    [Fact]
    public void The_grid_has_a_row_for_each_area_and_the_behaviors_without_one_last() => Assert.Equal(
        [
            "gdn gdn-soil ifa Unchanged: 2 1 0 0 1 0 ~2 | 2 1 0 0 1 0 ~0 | affects training",
            "gdn gdn-water ifa Added: 0 0 0 0 0 0 ~0 | 1 0 0 0 0 1 ~0 | affects training",
            "gdn - ifa : 1 0 0 0 0 1 ~0 | 0 0 0 0 0 0 ~0 | affects training",
            "ktn ktn-bread ifa Unchanged: 1 1 0 0 0 0 ~1 | 1 1 0 0 0 0 ~0 | ",
        ],
        Compared.Grid.Rows.SelectMany(row => row.Cells.Select(cell =>
            $"{row.Domain} {row.AreaId ?? "-"} {cell.Level} {cell.Area}: {Figures(cell.Base)} | {Figures(cell.Head)} | {(cell.AffectsTraining ? "affects training" : "")}")));

    [Fact]
    public void A_level_with_requirements_only_on_one_side_has_no_cells()
    {
        Assert.False(Compared.Levels[1].HasBehaviorsOnBothSides());
        Assert.DoesNotContain("imhs", Compared.Grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Level));
        Assert.Equal((4, 4), (Compared.BaseTally.Behaviors, Compared.HeadTally.Behaviors));
    }

    [Fact]
    public void Shares_are_of_the_behaviors_of_both_sides() => Assert.Equal(
        new ChangeShares { Unchanged = 0.5m, Terminology = 0, Wording = 0, Substance = 0.25m, Gone = 0.125m, New = 0.125m },
        ChangeShares.Of(Compared.BaseTally, Compared.HeadTally));

    [Fact]
    public void An_area_is_called_as_each_edition_calls_it() =>
        Assert.Equal(("soil", "soil", null, "water"), (Compared.Grid.Rows[0].Base, Compared.Grid.Rows[0].Head, Compared.Grid.Rows[1].Base, Compared.Grid.Rows[1].Head));

    [Fact]
    public void Editions_without_a_level_in_common_have_nothing_compared()
    {
        var alone = GardenEditions.Head with { Documents = [] };

        var compared = EditionComparer.Compare(GardenEditions.Base, alone, (_, _) => throw new InvalidOperationException("there is nothing to compare"), GardenEditions.Library.Vocabulary);

        Assert.Empty(compared.Levels);
        Assert.Equal(["ifa", "ifs", "imhs", "imhm"], compared.Uncompared.Select(level => level.Level));
        Assert.Empty(compared.Grid.Rows);
    }

    [Fact]
    public void The_other_direction_has_the_same_levels_behaviors_and_areas()
    {
        var back = GardenEditions.Library.Compare(GardenEditions.Head, GardenEditions.Base);

        Assert.Equal(new UncomparedLevel { Level = "ifs", Title = "Gardener ifs", Base = LevelHolding.NotListed, Head = LevelHolding.Held, Document = "rr-2020-ifs" }, back.Uncompared[0]);
        Assert.Equal((4, 4, 3), (back.BaseTally.Behaviors, back.HeadTally.Behaviors, back.HeadTally.Inferred));
        Assert.Equal((0, 1), Assert.Single(back.Grid.Rows, row => row.AreaId is null).Cells[0] is var cell ? (cell.Base.Behaviors, cell.Head.Behaviors) : default);
    }

    [Fact]
    public void Levels_stand_in_the_vocabulary_s_order_those_that_it_does_not_know_last()
    {
        var edition = GardenEditions.Base with { Edition = GardenEditions.Base.Edition with { Levels = [new() { Id = "zz", Held = false }, new() { Id = "imhm", Held = false }, new() { Id = "aa", Held = false }] } };

        var compared = EditionComparer.Compare(edition, GardenEditions.Head with { Documents = [] }, (_, _) => throw new InvalidOperationException("there is nothing to compare"), GardenEditions.Library.Vocabulary);

        Assert.Equal(["ifa", "ifs", "imhs", "imhm", "aa", "zz"], compared.Uncompared.Select(level => level.Level));
        Assert.Equal("zz", compared.Uncompared[^1].Title);
    }

    [Fact]
    public void An_area_that_both_list_has_a_row_in_the_vocabulary_s_order_though_nothing_stands_under_it()
    {
        var (left, right) = (WithLight(GardenEditions.Base), WithLight(GardenEditions.Head));

        var grid = GardenEditions.LibraryOf(left, right).Compare(left, right).Grid;

        Assert.Equal(["gdn-soil", "gdn-light", "gdn-water", null], grid.Rows.Where(row => row.Domain == "gdn").Select(row => row.AreaId));
        Assert.Equal((AreaChangeKind.Unchanged, 0, 0), grid.Rows[1].Cells[0] is var cell ? (cell.Area, cell.Base.Behaviors, cell.Head.Behaviors) : default);

        static EditionContent WithLight(EditionContent edition) => edition with
        {
            Documents = edition.Documents.Select(document => document with
            {
                Domains = document.Domains.Select(domain => domain.Id == "gdn" ? domain with { Areas = [.. domain.Areas, new AreaName { Id = "gdn-light", Name = "light" }] } : domain).ToValueList(),
            }).ToValueList(),
        };
    }

    private static string Figures(BehaviorTally tally) => $"{tally.Behaviors} {tally.Unchanged} {tally.Terminology} {tally.Wording} {tally.Substance} {tally.Unmapped} ~{tally.Inferred}";
}

using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public class RelationsTests
{
    private static readonly Edition First = GardenComparison.Edition("rr-2010", "rr");
    private static readonly Edition Second = GardenComparison.Edition("rr-2015", "rr", follows: "rr-2010");
    private static readonly Edition Third = GardenComparison.Edition("rr-2020", "rr", follows: "rr-2015");
    private static readonly Edition Other = GardenComparison.Edition("ss-2024", "ss");

    [Theory]
    [InlineData("rr-2010", "ifa", "rr-2010", "ifa", Relation.Itself)]
    [InlineData("rr-2010", "ifa", "rr-2010", "ifs", Relation.Levels)]
    [InlineData("rr-2010", "ifa", "rr-2015", "ifa", Relation.Later)]
    [InlineData("rr-2010", "ifa", "rr-2020", "ifa", Relation.Later)]
    [InlineData("rr-2020", "ifa", "rr-2010", "ifa", Relation.Earlier)]
    [InlineData("rr-2020", "ifa", "ss-2024", "ifa", Relation.Apart)]
    [InlineData("rr-2010", "ifa", "rr-2015", "ifs", Relation.Apart)]
    public void Two_documents_are_to_each_other_what_their_editions_and_levels_say(string edition, string level, string otherEdition, string otherLevel, Relation expected)
    {
        var sides = Sides((edition, level, level), (otherEdition, otherLevel, otherLevel));

        Assert.Equal(expected, sides.Relation);
    }

    [Fact]
    public void Editions_that_follow_each_other_in_a_circle_end_the_search()
    {
        var (one, two) = (First with { Follows = "rr-2015" }, Second);

        Assert.False(Relations.Follows(one, Third, [new EditionContent { Edition = one }, new EditionContent { Edition = two }]));
    }

    [Fact]
    public void An_edition_that_another_association_builds_on_is_not_superseded_by_theirs()
    {
        var builtOn = Other with { Follows = "rr-2015" };
        var (back, editions) = (Third with { Follows = builtOn.Id }, new[] { First, Second, builtOn });

        Assert.Equal(Relation.Apart, Relations.Of(First, builtOn, Contents(editions)));
        Assert.Equal(Relation.Apart, Relations.Of(builtOn, back, Contents([.. editions, back])));
        Assert.Equal(Relation.Later, Relations.Of(First, back, Contents([.. editions, back])));
    }

    [Theory]
    [InlineData("rr-2010", "ifa", "ss-2024", "ifa", "Rosia 2010", "Salvia 2024")]
    [InlineData("rr-2010", "ifa", "rr-2010", "ifs", "ifa", "ifs")]
    [InlineData("rr-2010", "ifa", "ss-2024", "ifs", "ifa (Rosia 2010)", "ifs (Salvia 2024)")]
    [InlineData("rr-2010", "ifa", "rr-2010", "ifa", "ifa", "ifa")]
    public void A_side_is_called_by_what_tells_it_from_the_other(string edition, string level, string otherEdition, string otherLevel, string left, string right)
    {
        var sides = Sides((edition, level, level), (otherEdition, otherLevel, otherLevel));

        Assert.Equal((left, right), (sides.Base.Name, sides.Head.Name));
    }

    [Fact]
    public void Sides_that_would_bear_one_name_are_called_by_their_ids()
    {
        var sides = Sides(("rr-2010", "ifa", "Gardener"), ("rr-2010", "ifs", "Gardener"));

        Assert.Equal(("rr-2010-ifa", "rr-2010-ifs"), (sides.Base.Name, sides.Head.Name));
    }

    [Theory]
    [InlineData(null, "Rosia (undated)", "Rosia Gardening Association (R-GA), undated")]
    [InlineData("2010", "Rosia 2010", "Rosia Gardening Association (R-GA), 2010")]
    [InlineData("2010-03", "Rosia 2010", "Rosia Gardening Association (R-GA), March 2010")]
    [InlineData("2010-03-08", "Rosia 2010", "Rosia Gardening Association (R-GA), 8 March 2010")]
    public void The_date_is_said_as_it_is_known(string? published, string name, string publisher)
    {
        var library = GardenComparison.LibraryOf(First with { Published = published }, Other);

        Properties.InCulture("tr-TR", () =>
        {
            var side = ComparisonSides.Of(Comparison(("rr-2010", "ifa", "ifa"), ("ss-2024", "ifa", "ifa")), library).Base;
            Assert.Equal((name, publisher), (side.Name, side.Publisher));
        });
    }

    private static ValueList<EditionContent> Contents(Edition[] editions) => editions.Select(edition => new EditionContent { Edition = edition }).ToValueList();

    private static ComparisonSides Sides((string Edition, string Level, string Title) left, (string Edition, string Level, string Title) right) =>
        ComparisonSides.Of(Comparison(left, right), GardenComparison.LibraryOf(First, Second, Third, Other));

    private static DocumentComparison Comparison((string Edition, string Level, string Title) left, (string Edition, string Level, string Title) right) =>
        new() { Base = GardenComparison.Document(left.Edition, left.Level, left.Title), Head = GardenComparison.Document(right.Edition, right.Level, right.Title) };
}

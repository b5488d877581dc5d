namespace Guidelines.Tests.Reading.Official.Tables;

public sealed class QuotedCellsTests
{
    private const string Table = """
        Competency Guidelines
        Infant Family Associate
        Working With Others
        Skill areas	As demonstrated by
        Supporting Others	"• Shows a new aide where ""things"" are"
        "Building & Maintaining
        Relationships"	"Remembers birthdays Keeps a list"
        """;

    [Theory]
    [InlineData("or-2019-ifa-wwo-01", 5, 22)]
    [InlineData("or-2019-ifa-wwo-02", 7, 17)]
    [InlineData("or-2019-ifa-wwo-03", 7, 37)]
    public void A_statement_beside_a_name_broken_over_lines_has_its_place_on_its_own_line(string id, int line, int column)
    {
        var place = HostileReading.Read(Table).Places.Of(id);

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void A_bullet_recovered_beside_a_name_broken_over_lines_is_told_inside_the_file()
    {
        var reading = HostileReading.Read(Table);

        Assert.Contains("GL109", reading.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal([], HostileReading.Misplaced(reading, Table));
    }
}

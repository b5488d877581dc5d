using Guidelines.Documents;

namespace Guidelines.Tests.Documents;

public class DatesTests
{
    [Theory]
    [InlineData("1977", true, false)]
    [InlineData("2008-10", true, false)]
    [InlineData("2008-02-29", true, false)]
    [InlineData("2009-02-29", false, false)]
    [InlineData("2008-13", false, false)]
    [InlineData("77", false, false)]
    [InlineData("2008-10-1", false, false)]
    [InlineData("1 October 2008", false, false)]
    [InlineData("1970s", false, true)]
    [InlineData("1975s", false, false)]
    [InlineData("2008-10s", false, false)]
    [InlineData("", false, false)]
    public void A_date_is_a_day_a_month_or_a_year_that_exists_and_a_decade_is_told_apart(string text, bool isDate, bool isDecade) =>
        Assert.Equal((isDate, isDecade), (Dates.IsDate(text), Dates.IsDecade(text)));

    [Fact]
    public void Dates_go_by_time_and_the_wider_goes_first() =>
        Assert.Equal(
            ["1970s", "1971", "2008", "2008-10", "2008-10-01", "2009"],
            new[] { "2009", "2008-10-01", "1971", "2008-10", "2008", "1970s" }.Order(Comparer<string>.Create(Dates.Compare)));
}

namespace Guidelines.Tests.Checking;

public class FactFiguresTests
{
    [Theory]
    [InlineData("Asks for 15 lessons.", 12, null, "12")]
    [InlineData("Asks for lessons.", 12, null, "12")]
    [InlineData("Asks for 112 or 1,200 lessons.", 12, null, "12")]
    [InlineData("Takes one to two summers.", 1, 3, "3")]
    [InlineData("Asks for four summers.", 1, null, "1")]
    public void A_figure_that_is_not_in_its_sentence(string sentence, int value, int? max, string missing) => Assert.Equal(
        $"x.txt(1,3): warning GL415: x-2020-ifa-req-training-initial: the figure {missing} of 'hours' does not stand in its sentence, \"{sentence}\"; see whether 'sentence' names the right one",
        new CheckCase().Fact(sentence, "hours", value, max).Run());

    [Theory]
    [InlineData("Asks for thirty-three lessons.", "hours", 33, null)]
    [InlineData("Asks for 1,200 lessons.", "hours", 1200, null)]
    [InlineData("Takes one to two summers.", "years", 1, 2)]
    [InlineData("Takes a summer.", "years", 1, null)]
    [InlineData("Asks both neighbors.", "count", 2, null)]
    [InlineData("Asks nobody.", "adjustment", 0, null)]
    [InlineData("Asks for aunts or uncles.", "alternatives", 2, null)]
    public void A_figure_that_its_sentence_says(string sentence, string fact, int value, int? max) =>
        Assert.Equal("", new CheckCase().Fact(sentence, fact, value, max).Run());
}

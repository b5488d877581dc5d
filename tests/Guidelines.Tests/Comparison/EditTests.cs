using static Guidelines.Tests.Comparison.MadeDocuments;

namespace Guidelines.Tests.Comparison;

public sealed class EditTests
{
    [Theory]
    [InlineData("Waters the beds daily", "Waters all beds daily", "Waters [-the-]{+all+} beds daily")]
    [InlineData("Waters beds, pots", "Waters beds and pots", "Waters beds[-,-]{+ and+} pots")]
    [InlineData("Shows each parent’s tools", "Shows each parent's/primary caregiver's tools", "Shows each [-parent’s-]{+parent's/primary caregiver's+} tools")]
    [InlineData("Helps owners of the garden to mend old wooden fences in spring", "Helps keepers of a garden to mend new stone walls in spring", "Helps [-owners-]{+keepers+} of [-the-]{+a+} garden to mend [-old wooden fences-]{+new stone walls+} in spring")]
    public void Edits_mark_whole_words_without_confetti(string @base, string head, string expected) => Assert.Equal(expected, Marked(Compare(@base, head)));

    [Fact]
    public void An_element_that_was_added_is_one_insertion()
    {
        var change = Compare("Looks after:\nthe beds\nthe pots in summer", "Looks after:\nthe beds\nthe young trees\nthe pots in summer");

        Assert.Equal("Looks after:\nthe beds{+\nthe young trees+}\nthe pots in summer", Marked(change));
    }

    [Fact]
    public void Lead_ins_belong_together_however_they_are_worded()
    {
        var change = Compare("Promotes:\nbeds of roses\npots in summer", "Cares for:\nbeds of roses\npots in summer");

        Assert.Equal("[-Promotes-]{+Cares for+}:\nbeds of roses\npots in summer", Marked(change));
    }

    [Fact]
    public void Elements_in_another_order_do_not_cross()
    {
        var change = Compare("Looks after:\nbeds\npots in summer\ntrees", "Looks after:\ntrees\nbeds\npots in summer");

        Assert.Equal("Looks after:{+\ntrees+}\nbeds\npots in summer[-\ntrees-]", Marked(change));
    }
}

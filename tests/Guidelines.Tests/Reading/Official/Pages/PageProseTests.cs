using Guidelines.Documents;

namespace Guidelines.Tests.Reading.Official.Pages;

public sealed class PageProseTests
{
    private const string Level = "Infant Family Associate (I)\n\nCommunicating\n\nSkill Areas\n\nlistening\n\nAs demonstrated by\n\n Hears the child out\n";

    // A wide page whose lines stand apart, then a narrow one; a line of one blank is a larger gap.
    private const string Prose = """
        Whoever teaches in one of our gardens may print these pages once and keep the print at home for as long

        as the garden stands. So far these groups follow them:

         

        Garden Group of the North

        Garden Group of the South (once the Meadow Group)

         

        And one group abroad:

        Garden Group of Oslo

         

        Groups that follow these pages know each other. To become one of them, please visit

        http://gardens.example/join/

         

        http://gardens.example/join/
        PAGE-BREAK Who may print these pages:
        The pages that support the work of the
        Garden Group belong to the Group of the
        North. It lets others use them.
         
        Groups that ask are given leave.

        """;

    [Fact]
    public void Short_lines_below_a_colon_are_items_up_to_the_next_gap()
    {
        Assert.Equal("p i i p i p", Kinds(Read(Prose)[0]));
    }

    [Fact]
    public void A_line_of_few_words_that_ends_in_a_colon_over_prose_is_a_heading()
    {
        Assert.Equal(["", "Who may print these pages"], Read(Prose).Select(section => section.Heading));
    }

    [Fact]
    public void Paragraphs_of_a_narrow_page_are_not_cut_at_names()
    {
        Assert.Equal("p p", Kinds(Read(Prose)[1]));
    }

    [Fact]
    public void An_address_that_ends_a_sentence_is_its_text_and_the_one_of_the_link_below_is_left_out()
    {
        var section = Read(Prose)[0];

        Assert.EndsWith("please visit http://gardens.example/join/", section.Blocks[^1].Text, StringComparison.Ordinal);
        Assert.Equal(1, section.Blocks.Sum(block => block.Text.Split("http:").Length - 1));
    }

    [Fact]
    public void An_address_below_every_page_is_a_footer()
    {
        var page = "Whoever teaches in a garden may print\nthese pages and keep them\nhttp://gardens.example/\n\f";

        Assert.DoesNotContain(Read(page + page + page).SelectMany(section => section.Blocks), block => block.Text.Contains("http", StringComparison.Ordinal));
    }

    private static string Kinds(ProseSection section) => string.Join(' ', section.Blocks.Select(block => block.IsItem ? 'i' : 'p'));

    private static ValueList<ProseSection> Read(string prose) =>
        HostileReading.Read(prose.Replace("PAGE-BREAK", "\f", StringComparison.Ordinal) + "\f" + Level).Introduction;
}

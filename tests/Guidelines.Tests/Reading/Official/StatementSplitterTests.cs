using FsCheck.Fluent;
using Guidelines.Reading.Official;

namespace Guidelines.Tests.Reading.Official;

public sealed class StatementSplitterTests
{
    [Theory]
    [InlineData("Feeds the cat Waters the plants", "Feeds the cat|Waters the plants")]
    [InlineData("Slowly and quietly opens the door Shuts it again", "Slowly and quietly opens the door|Shuts it again")]
    [InlineData("Waits When the bell rings, goes in", "Waits|When the bell rings, goes in")]
    [InlineData("Writes to Foster Parent Services each week Calls back", "Writes to Foster Parent Services each week|Calls back")]
    [InlineData("Talks of (Mondays and Sundays) Sings", "Talks of (Mondays and Sundays)|Sings")]
    [InlineData("- Cooks with: o Rice o Beans - Cleans up", "Cooks with:>Rice>Beans|Cleans up")]
    [InlineData("Teaches families to: Read aloud Sing songs Play outside Listens to them", "Teaches families to:>Read aloud>Sing songs>Play outside|Listens to them")]
    [InlineData("Gains trust by: Keeping time Bringing toys Thanks the family", "Gains trust by:>Keeping time>Bringing toys|Thanks the family")]
    [InlineData("• Plans the week ◦ not an element of a lead-in • Rests", "Plans the week>not an element of a lead-in|Rests")]
    public void Statements_and_elements_are_told_apart(string text, string expected)
    {
        var splitter = new StatementSplitter(new Grammar());
        splitter.Learn("Calls the office");
        splitter.Learn(text);

        var statements = splitter.Split(text);

        Assert.Equal(expected, string.Join('|', statements.Select(statement => string.Join('>', statement.Elements.Select(element => element.Text).Prepend(statement.Text)))));
    }

    [Fact]
    public void No_word_is_lost_or_moved_however_the_text_looks()
    {
        var word = Gen.Elements("Feeds", "Services", "to:", "o", "the", "(and", "Reads)", "carefully", "Quickly", "of", "family", "•", "◦", "A", "Helping", "x;", "When", "rain,", "\"Quoted\"", "[", "]");
        var texts = word.ListOf().Select(words => string.Join(' ', words));

        Properties.Hold(texts, text =>
        {
            var splitter = new StatementSplitter(new Grammar());
            splitter.Learn(text);
            var read = splitter.Split(text).SelectMany(statement => statement.Elements.Select(element => element.Text).Prepend(statement.Text)).SelectMany(part => part.Split(' '));
            Assert.Equal(Unmarked(text.Split(' ')), Unmarked(read));
        });

        static IEnumerable<string> Unmarked(IEnumerable<string> words) => words.Where(one => one is not ("•" or "◦" or "o" or ""));
    }

    [Fact]
    public void The_place_of_a_statement_is_where_its_first_word_stands()
    {
        const string Text = "Feeds the cat Waters the plants";

        var statements = new StatementSplitter(new Grammar()).Split(Text);

        Assert.Equal([0, 14], statements.Select(statement => statement.Start));
        Assert.Equal([false, true], statements.Select(statement => statement.Recovered));
    }
}

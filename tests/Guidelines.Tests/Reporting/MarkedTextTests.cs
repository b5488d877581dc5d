using FsCheck;
using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public class MarkedTextTests
{
    [Theory]
    [InlineData("=Digs a |+raised |=bed", "Digs a +raised+ bed")]
    [InlineData("=Digs a bed|+ of clay", "Digs a bed +of clay+")]
    [InlineData("=the gardener|-'|=s", "the -gardener's- +gardeners+")]
    [InlineData("=Water|+s|= roses", "-Water- +Waters+ roses")]
    [InlineData("-red|+blue|= |-tulips|+roses|= in May", "-red tulips- +blue roses+ in May")]
    [InlineData("=peas|-,|= beans", "-peas,- +peas+ beans")]
    [InlineData("=green|- |=house", "-green house- +greenhouse+")]
    [InlineData("-the family’s old|+the family's new|= home", "the family's -old- +new+ home")]
    [InlineData("-old family’s|+new family's|= home", "-old- +new+ family's home")]
    [InlineData("=a b", "a b")]
    [InlineData("-all gone", "-all gone-")]
    [InlineData("", "")]
    public void Whole_words_are_marked_and_neighbours_joined(string edits, string expected) => Assert.Equal(expected, Shown(edits));

    [Theory]
    [InlineData("=Counts:/beans|-/peas", "Counts:/beans/-peas-")]
    [InlineData("=Counts:/beans|+/peas and more", "Counts:/beans/+peas and more+")]
    [InlineData("=Counts:/|-beans|+peas", "Counts:/-beans- +peas+")]
    [InlineData("=Counts:|-/|+ |=beans", "Counts:/beans")]
    public void An_element_has_a_line_of_its_own(string edits, string expected) => Assert.Equal(expected, Shown(edits));

    [Theory]
    [InlineData("=one two three|+ four", true)]
    [InlineData("-one two three |+six seven eight |=nine", false)]
    [InlineData("=same", true)]
    public void Marks_are_readable_where_enough_words_stay(string edits, bool expected) => Assert.Equal(expected, MarkedText.IsReadable(Parse(edits)));

    [Fact]
    public void No_word_of_either_side_is_lost_or_moved() =>
        Properties.Hold(Scripts, edits =>
        {
            var runs = MarkedText.Lines(edits).SelectMany(line => line).ToList();
            Assert.Equal(Words(edits, EditOp.Insert), Words(runs, EditOp.Insert, " "));
            Assert.Equal(Words(edits, EditOp.Delete), Words(runs, EditOp.Delete, " "));
        });

    [Fact]
    public void No_run_is_empty_or_begins_or_ends_with_a_blank() =>
        Properties.Hold(Scripts, edits => Assert.All(MarkedText.Lines(edits).SelectMany(line => line), run => Assert.Matches(@"\A\S(.*\S)?\z", run.Text)));

    private static Gen<ValueList<Edit>> Scripts =>
        from edits in (from op in Gen.Elements(EditOp.Equal, EditOp.Delete, EditOp.Insert)
                       from text in Gen.Elements("a", "b", " ", "\n", "-", "cc ", " d", "e f")
                       select new Edit(op, text)).ListOf()
        select edits.ToValueList();

    private static string[] Words(IEnumerable<Edit> edits, EditOp without, string between = "") =>
        string.Join(between, edits.Where(edit => edit.Op != without).Select(edit => edit.Text)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string Shown(string edits) =>
        string.Join('/', MarkedText.Lines(Parse(edits)).Select(line => string.Join(' ', line.Select(run => run.Op switch
        {
            EditOp.Delete => $"-{run.Text}-",
            EditOp.Insert => $"+{run.Text}+",
            _ => run.Text,
        }))));

    /// <summary>"=kept|-deleted|+inserted", a slash for a line feed.</summary>
    private static ValueList<Edit> Parse(string edits) =>
        edits.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(edit => new Edit(edit[0] switch { '-' => EditOp.Delete, '+' => EditOp.Insert, _ => EditOp.Equal }, edit[1..].Replace('/', '\n')))
            .ToValueList();
}

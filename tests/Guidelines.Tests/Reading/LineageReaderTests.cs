using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Writing;

namespace Guidelines.Tests.Reading;

public sealed class LineageReaderTests
{
    private const string Header = "competency\tbehavior\n";

    [Fact]
    public void What_was_written_is_read()
    {
        ValueList<LineageRow> first = [new("a-1", "a-1"), new("a-1", "b-1")];
        ValueList<LineageRow> second = [new("c-1", "c-1"), new("c-1", "b-1")];

        var text = LineageText.Append(LineageText.Append("", first), second);

        Assert.Equal(Header + "a-1\ta-1\na-1\tb-1\nc-1\tc-1\nc-1\tb-1\n", text);
        Assert.Equal([.. first, .. second], Read(text).Rows);
    }

    [Fact]
    public void Rows_are_added_below_a_last_line_that_does_not_end() =>
        Assert.Equal(Header + "a-1\ta-1\nb-1\tb-1\n", LineageText.Append(Header + "a-1\ta-1", [new("b-1", "b-1")]));

    [Fact]
    public void Blank_lines_and_the_line_ends_of_Windows_mean_nothing()
    {
        var (rows, faults) = Read("\uFEFFcompetency\tbehavior\r\n\r\na-1\ta-1\r\n".TrimStart('\uFEFF'));

        Assert.Equal([new LineageRow("a-1", "a-1")], rows);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("a-1\ta-1\n", "lineage.tsv(1,1): error GL218: the first line must be 'competency', a tab and 'behavior'")]
    [InlineData(Header + "a-1 a-1\n", "lineage.tsv(2,1): error GL218: a row is a competency's id, one tab and a behavior's id, but here are 0 tabs")]
    [InlineData(Header + "a-1\ta-1\t\n", "lineage.tsv(2,1): error GL218: a row is a competency's id, one tab and a behavior's id, but here are 2 tabs")]
    [InlineData(Header + "a-1\tA 1\n", "lineage.tsv(2,5): error GL201: 'A 1' is no id: lower-case letters, digits and single hyphens only")]
    [InlineData(Header + "\ta-1\n", "lineage.tsv(2,1): error GL201: '' is no id: lower-case letters, digits and single hyphens only")]
    [InlineData(Header + "a-1\ta-1\n\na-1\ta-1\n", "lineage.tsv(4,1): error GL202: 'a-1' belongs to 'a-1' already, by line 2")]
    [InlineData(Header + "a-1\ta-1\na-2\tb-1\n", "lineage.tsv(3,1): error GL218: no row above gives 'a-2' to 'a-2'; a competency begins with the behavior whose id it bears")]
    [InlineData(Header + "gone\tgone\n", "lineage.tsv(2,6): info GL219: 'gone' is no behavior of this library; its row stays, because ids are for ever")]
    public void A_fault_is_told_with_its_place(string text, string expected) =>
        Assert.Equal([expected], Read(text).Faults);

    [Fact]
    public void A_behavior_may_come_back_to_a_competency_that_it_had_left() =>
        Assert.Empty(Read(Header + "a-1\ta-1\nb-1\tb-1\na-1\tb-1\nb-1\tb-1\n").Faults);

    private static (ValueList<LineageRow> Rows, IEnumerable<string> Faults) Read(string text)
    {
        var log = new DiagnosticLog();
        var rows = LineageReader.Read(SourceText.From("lineage.tsv", text), id => id != "gone", log);
        return (rows, log.All.Select(diagnostic => diagnostic.ToString()));
    }
}

using FsCheck;
using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidelines.Tests.Reporting;

public class ComparisonMarkdownTests
{
    /// <summary>What GitHub, and most wikis, understand.</summary>
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    [Fact]
    public void The_verdict_stands_before_every_table_of_differences()
    {
        var blocks = Parse(Text());

        Assert.Equal(["Gardener: Rosia 2020 and Salvia 2024"], blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 1).Select(Plain));
        Assert.Equal(
            ["Terms that differ", "Requirements", "Different in substance: 5", "Reworded, the same in substance: 1", "Different in terms only: 1", "Areas", "Around the behaviors"],
            blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(Plain));
        Assert.True(blocks.OfType<ParagraphBlock>().First(block => Plain(block).StartsWith("Of the 9 behaviors", StringComparison.Ordinal)).Line < blocks.OfType<HeadingBlock>().First(heading => heading.Level == 2).Line);
    }

    [Fact]
    public void What_only_one_side_has_is_struck_out_or_bold() =>
        Assert.Contains("> ~~Sows~~ **Plants** \\*beans\\* \\| peas\\_\n", Text(), StringComparison.Ordinal);

    [Fact]
    public void Elements_are_a_list_below_their_text() =>
        Assert.Contains("> Counts these:\n>\n> - ~~beans~~\n> - **beans,** peas\n", Text(), StringComparison.Ordinal);

    [Fact]
    public void Texts_of_several_behaviors_bear_their_ids() =>
        Assert.Contains("> *Rosia 2020:* Mows and rakes\n>\n> *ss-2024-ifa-gdn-05:* Mows the lawn\n>\n> *ss-2024-ifa-gdn-06:* Rakes the lawn\n", Text(), StringComparison.Ordinal);

    [Fact]
    public void Both_sides_stand_in_a_table_with_their_notices()
    {
        var table = Parse(Text()).OfType<Table>().First();

        Assert.Equal(5, table.Count);
        Assert.Contains("Restated, not the official wording. Original: Guidelines of rr, 2020, Gardener.", Text(), StringComparison.Ordinal);
        Assert.EndsWith("\nNobody's words.\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Withheld_wording_is_told_in_its_place() =>
        Assert.Contains("\n> (wording withheld)\n", ComparisonMarkdown.Write(GardenComparison.Withheld, GardenComparison.Library), StringComparison.Ordinal);

    [Fact]
    public void Whatever_a_text_holds_it_is_read_back_as_it_is() =>
        Properties.Hold(Edits, edits =>
        {
            var change = GardenComparison.Value.Changes[3] with { Edits = edits };
            var blocks = Parse(ComparisonMarkdown.Write(GardenComparison.Value with { Changes = [change] }, GardenComparison.Library));

            var quote = Assert.Single(blocks.OfType<QuoteBlock>());
            var paragraphs = quote.Descendants<ParagraphBlock>().Select(Marked);
            Assert.Equal(Expected(change), string.Join('\n', paragraphs));
        });

    [Fact]
    public void A_table_keeps_its_columns_whatever_a_term_holds() =>
        Properties.Hold(Texts, text =>
        {
            var blocks = Parse(ComparisonMarkdown.Write(GardenComparison.Value with { Terminology = [new(text, "b", 1)] }, GardenComparison.Library));

            var row = blocks.OfType<Table>().Skip(1).First().OfType<TableRow>().Skip(1).First();
            Assert.Equal([text, "b", "1"], row.OfType<TableCell>().Select(cell => Plain((LeafBlock)cell[0])));
        });

    [Fact]
    public void The_text_is_the_same_in_Turkish()
    {
        var text = Text();

        Properties.InCulture("tr-TR", () => Assert.Equal(text, Text()));
    }

    private static Gen<string> Texts =>
        from words in Gen.Elements("a", "*", "**b**", "~~", "~", "|", "\\", "\\|", "`c`", "[d](e)", "![f](g)", "<h>", "&amp;", "_i_", "#", "1.", "-", "+", ">", "j*k", "l~m", "n|o", "{p}", "\\~", "~~~").NonEmptyListOf()
        select string.Join(' ', words);

    /// <summary>Most words stay, so that marks are shown and not two texts.</summary>
    private static Gen<ValueList<Edit>> Edits =>
        from kept in Texts
        from deleted in Texts
        from inserted in Texts
        let stays = string.Concat(Enumerable.Repeat(" stays", deleted.Length + inserted.Length))
        from edits in Gen.Shuffle<Edit>([new(EditOp.Equal, $" {kept} "), new(EditOp.Delete, $" {deleted} "), new(EditOp.Insert, $" {inserted} "), new(EditOp.Equal, $"{stays} ")])
        select edits.ToValueList();

    private static string Expected(Change change) =>
        string.Join('\n', MarkedText.Lines(change.Edits).Select(line => string.Join(' ', line.Select(run => run.Op switch { EditOp.Delete => $"⟨-{run.Text}-⟩", EditOp.Insert => $"⟨+{run.Text}+⟩", _ => run.Text }))));

    private static string Text() => ComparisonMarkdown.Write(GardenComparison.Value, GardenComparison.Library);

    private static List<Block> Parse(string text) => [.. Markdown.Parse(text, GitHub)];

    private static string Plain(LeafBlock block) => Inlines(block.Inline!, emphasis => Inlines(emphasis, null));

    private static string Marked(ParagraphBlock block) => Inlines(block.Inline!, emphasis => emphasis.DelimiterChar is '~' ? $"⟨-{Inlines(emphasis, null)}-⟩" : $"⟨+{Inlines(emphasis, null)}+⟩");

    private static string Inlines(ContainerInline container, Func<EmphasisInline, string>? emphasized) => string.Concat(container.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        EmphasisInline emphasis when emphasized is not null => emphasized(emphasis),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => $"⟨{inline.GetType().Name}⟩",
    }));
}

using FsCheck;
using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public class MarkedPartsTests
{
    private const string Kept = "Ties up the tall beans, and waters them in May";

    [Theory]
    [InlineData("Ties up the beans", "Waters them in May", "Ties up the -tall- beans, -and waters- them in May", "Ties up the beans", "+Waters+ them in May")]
    [InlineData("Ties up the tall beans", Kept, Kept, "Ties up the tall beans", Kept)]
    [InlineData("Ties up the tall beans;", "“Beans” and waters them daily", "Ties up the tall beans, and waters them -in May-", "Ties up the tall beans;", "+“Beans”+ and waters them +daily+")]
    public void Of_the_one_is_marked_what_none_of_the_several_has_and_of_each_what_the_one_has_not(string first, string second, params string[] expected)
    {
        Assert.Equal(expected, Shown([Kept], [first, second]));
        Assert.Equal([.. expected[1..].Select(Mirrored), Mirrored(expected[0])], Shown([first, second], [Kept]));
    }

    [Fact]
    public void Elements_keep_lines_of_their_own_and_meet_words_of_a_sentence()
    {
        Assert.Equal(["Waters/the -tall- beans/the peas", "Waters the beans, +and+ the peas", "Waters/the peas"], Shown(["Waters/the tall beans/the peas"], ["Waters the beans, and the peas", "Waters/the peas"]));
    }

    [Fact]
    public void A_curly_apostrophe_is_a_straight_one() =>
        Assert.Equal(["The gardener’s tall beans", "The gardener's beans", "The gardener’s tall beans"], Shown(["The gardener’s tall beans"], ["The gardener's beans", "The gardener’s tall beans"]));

    [Theory]
    [InlineData("Ties up the tall beans", "Sings loudly when nobody is near")]
    [InlineData("beans", "May")]
    public void Where_little_is_kept_nothing_is_marked(string first, string second) => Assert.Empty(Shown([Kept], [first, second]));

    [Fact]
    public void One_that_meets_one_and_a_wording_that_is_withheld_have_no_parts()
    {
        Assert.Empty(Shown([Kept], [Kept]));
        Assert.Empty(Shown([Kept], []));
        Assert.True(MarkedParts.Of(Change([Kept], [Kept, null])).IsEmpty);
    }

    [Fact]
    public void No_word_is_lost_or_moved() =>
        Properties.Hold(from texts in Gen.ArrayOf(Text, 3) from isDivided in Gen.Elements(true, false) select (texts, isDivided), made =>
        {
            var (texts, isDivided) = made;
            var marked = MarkedParts.Of(isDivided ? Change(texts[..1], texts[1..]) : Change(texts[..2], texts[2..]));

            Assert.All(marked.Zip(texts), pair => Assert.Equal(
                pair.Second.Split('/').Where(line => line.Length > 0),
                pair.First.Select(line => string.Join(' ', line.Select(run => run.Text)))));
        });

    private static Gen<string> Text =>
        from lines in Gen.NonEmptyListOf(from words in Gen.NonEmptyListOf(Gen.Elements("a", "b", "c,", "d;", "e", ",")) select string.Join(' ', words))
        select string.Join('/', lines);

    private static string Mirrored(string shown) => shown.Replace('-', '±').Replace('+', '-').Replace('±', '+');

    private static string[] Shown(string[] @base, string[] head) =>
        [.. MarkedParts.Of(Change(@base, head)).Select(lines => string.Join('/', lines.Select(line => string.Join(' ', line.Select(run => run.Op switch
        {
            EditOp.Delete => $"-{run.Text}-",
            EditOp.Insert => $"+{run.Text}+",
            _ => run.Text,
        })))))];

    /// <summary>A slash before each element.</summary>
    private static Change Change(string?[] @base, string?[] head) => new()
    {
        Kind = @base.Length > head.Length ? ChangeKind.Merged : ChangeKind.Split,
        Moved = Move.None,
        Rule = "",
        Explanation = "",
        AffectsTraining = true,
        Fingerprint = "",
        Similarity = 1,
        Confidence = 1,
        Base = [.. @base.Select((text, index) => Behavior($"tt-2020-ifa-tf-{index:00}", text))],
        Head = [.. head.Select((text, index) => Behavior($"tt-2021-ifa-tf-{index:00}", text))],
    };

    private static ComparedBehavior Behavior(string id, string? text) => new()
    {
        Id = id,
        Domain = "tf",
        Text = text?.Split('/')[0],
        Elements = [.. (text?.Split('/') ?? []).Skip(1).Select((element, index) => new ComparedElement($"{id}-{index}", element))],
    };
}

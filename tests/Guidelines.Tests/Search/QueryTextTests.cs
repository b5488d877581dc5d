using Guidelines.Search.Engines;
using Guidelines.Search.Queries;
using Guidelines.Search.Results;

namespace Guidelines.Tests.Search;

public class QueryTextTests
{
    [Theory]
    [InlineData("home visits", "home|visits")]
    [InlineData("\"home visits\" now", "<home visits>|now")]
    [InlineData("“home visits”", "<home visits>")]
    [InlineData("\"home visits", "<home visits>")]
    [InlineData("visits -home", "visits|-home")]
    [InlineData("-\"home visits\"", "-<home visits>")]
    [InlineData("family-centered", "family|centered")]
    [InlineData("a - b", "a|b")]
    [InlineData("superv*", "superv*")]
    [InlineData("the parent's / infants’ e.g.", "the|parent|infants|e|g")]
    [InlineData("DC:0-5", "dc|0|5")]
    [InlineData("CAFÉ", "cafe")]
    [InlineData("a\"b c\"d", "a|<b c>|d")]
    [InlineData("\"\" -- *", "")]
    public void A_text_is_cut_into_its_parts(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', QueryText.Read(text).Select(Write)));

    [Theory]
    [InlineData("supervision", "suprvision", 1)]
    [InlineData("supervision", "supervisino", 1)]
    [InlineData("supervision", "supervision", 0)]
    [InlineData("supervision", "spervisoin", 2)]
    public void Letters_that_are_dropped_changed_or_swapped_are_counted(string left, string right, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right, 2));
        Assert.Equal(distance, Spelling.Distance(right, left, 2));
    }

    [Fact]
    public void Words_that_differ_by_more_are_told_to() => Assert.True(Spelling.Distance("supervision", "attachment", 2) > 2);

    [Fact]
    public void A_long_text_is_cut_around_its_marks_and_says_so()
    {
        var text = string.Join(' ', Enumerable.Repeat("earth", 100)) + " garden " + string.Join(' ', Enumerable.Repeat("stone", 100));
        var pieces = Snippets.Of(text, [new TextMark(text.IndexOf("garden", StringComparison.Ordinal), 6)]);
        var whole = string.Concat(pieces.Select(piece => piece.Text));
        Assert.Equal("garden", Assert.Single(pieces, piece => piece.Marked).Text);
        Assert.StartsWith("…earth", whole, StringComparison.Ordinal);
        Assert.EndsWith("stone…", whole, StringComparison.Ordinal);
        Assert.Contains(whole.Trim('…'), text, StringComparison.Ordinal);
        Assert.InRange(whole.Length, 200, 330);
    }

    [Fact]
    public void A_short_text_stands_whole()
    {
        var pieces = Snippets.Of("the garden", [new TextMark(4, 6)]);
        Assert.Equal([new SnippetPiece("the ", false), new SnippetPiece("garden", true)], pieces);
    }

    private static string Write(QueryPart part) =>
        $"{(part.IsWithout ? "-" : "")}{(part.IsPhrase ? $"<{string.Join(' ', part.Words)}>" : string.Join(' ', part.Words))}{(part.IsBeginning ? "*" : "")}";
}

using Guidelines.Documents;
using Guidelines.Writing;

namespace Guidelines.Tests.Writing;

public class CanonicalWriterTests
{
    [Fact]
    public void A_document_is_laid_out_so() =>
        Assert.Equal("""
            ---
            edition: tt-2020
            level: imhm
            title: Mentor
            wording: restated
            designations:
              - {code: C, name: Clinical}
            ---

            ## Gardening & Care {#gdn}

            ### Skill areas

            - soil {#gdn-soil}

            ### As demonstrated by

            - Digs \<deep>, "always" {#gdn-01 area="gdn-soil" designations="C"}

            > In spring:

            - Prepares: {#gdn-02}
              - =1+1 beds, and paths {#gdn-02a}

              Note: - after the frost

            ## Endorsement requirements {#initial}

            ### Training {#req-training-initial section="training" parts="any"}

            Ten hours.

            In any year.

            - a course

            > Or a class.

            ```facts
            - {fact: hours, value: 10, unit: clock hours, per: year, state: required, of: 10.12345, sentence: 1}
            ```

            """, CanonicalWriter.Write(Garden.Document));

    [Fact]
    public void A_note_is_followed_by_a_blank_line_where_the_list_goes_on()
    {
        var domain = Garden.Document.Domains[0];
        var behaviors = domain.Behaviors.Reverse().Select(behavior => behavior with { Preamble = null }).ToValueList();

        var text = CanonicalWriter.Write(Garden.Document with { Domains = [domain with { Behaviors = behaviors }] });

        Assert.Contains("  Note: - after the frost\n\n- Digs", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Digs & sows (R&D): the gardener's \"own\" plot; 50% [of] it, at 2.5/week - or so!")]
    [InlineData("well-kept snake_case at p < 0.05 > 0, 1. and 2) # too, + and = | ~")]
    public void Ordinary_prose_stays_bare_but_for_brackets(string prose) =>
        Assert.Equal(prose.Replace("[", "\\[", StringComparison.Ordinal), MarkdownText.Block(prose));

    [Theory]
    [InlineData("-5 degrees", "\\-5 degrees")]
    [InlineData("1. First", "1\\. First")]
    [InlineData("2016) First", "2016\\) First")]
    [InlineData("1.5 hours", "1.5 hours")]
    [InlineData("&amp; &c; &#38;", "\\&amp; \\&c; \\&#38;")]
    [InlineData("ends in \\", "ends in \\\\")]
    [InlineData("{#gdn-01}", "\\{#gdn-01}")]
    [InlineData("_so_ a_b", "\\_so\\_ a_b")]
    public void What_would_mean_something_gets_a_backslash(string text, string written) => Assert.Equal(written, MarkdownText.Block(text));

    [Theory]
    [InlineData("Plain text, lines 1-5", "Plain text, lines 1-5")]
    [InlineData("2016", "\"2016\"")]
    [InlineData("2016-07-01", "\"2016-07-01\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("key: value", "\"key: value\"")]
    [InlineData("it's #1", "\"it's #1\"")]
    [InlineData("- item", "\"- item\"")]
    [InlineData("bell\u0007", "\"bell\\u0007\"")]
    public void YAML_is_quoted_where_it_must_be(string text, string written) => Assert.Equal(written, YamlText.Scalar(text));

    [Fact]
    public void An_id_of_another_document_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => CanonicalWriter.Write(Garden.Document with { Id = "tt-2021-imhm" }));
}

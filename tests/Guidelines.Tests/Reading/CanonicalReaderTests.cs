using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Tests.Reading;

public class CanonicalReaderTests
{
    [Theory]
    [InlineData("{x}")]
    [InlineData("Says {x} to the soil")]
    [InlineData("Says {gdn-09} in passing")]
    [InlineData("5 * 3 makes 15")]
    [InlineData("<b>Digs</b> deep")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<!-- a remark -->")]
    [InlineData("<http://example.org> as it stands")]
    [InlineData("Note: begins like a note")]
    [InlineData("Digs & waters; R&D")]
    public void What_looks_like_markup_in_a_statement_is_text(string text) =>
        Assert.Equal(text, Assert.Single(Canonical.Behaviors($"- {text} {{#gdn-01}}\n")).Text);

    [Fact]
    public void Entities_and_escapes_are_decoded_and_line_breaks_are_blanks() =>
        Assert.Equal("Digs & sows *all* seeds", Assert.Single(Canonical.Behaviors("- Digs &amp;  sows\n  \\*all\\*\\\n  seeds {#gdn-01}\n")).Text);

    [Fact]
    public void Emphasis_links_and_code_keep_their_words_with_a_warning()
    {
        var (file, faults) = Canonical.Read(Canonical.Domain + "- Digs *deep* in [soil](x) with `care` {#gdn-01}\n");

        Assert.Equal("Digs deep in soil with care", file!.Document!.Domains[0].Behaviors[0].Text);
        Assert.Equal(
        [
            @"f.md(13,8): warning GL159: emphasis has no meaning in a text, only its words are read; a * that belongs to the text is written \*",
            @"f.md(13,18): warning GL159: a link has no meaning in a text, only its words are read; a [ that belongs to the text is written \[",
            @"f.md(13,33): warning GL159: code has no meaning in a text, only its words are read; a ` that belongs to the text is written \`",
        ], faults);
    }

    [Fact]
    public void A_behavior_has_its_area_designations_elements_note_and_preamble()
    {
        var behavior = Assert.Single(Canonical.Behaviors("""
            - Prepares: {#gdn-01 area="gdn-soil" designations="C RF"}
              - the beds {#gdn-01a}
              - the paths {#gdn-01b}

              Note: after the
              frost

            """));

        Assert.Equal(new Behavior
        {
            Id = "tt-2020-imhm-gdn-01",
            Text = "Prepares:",
            Elements = [new() { Id = "tt-2020-imhm-gdn-01a", Text = "the beds" }, new() { Id = "tt-2020-imhm-gdn-01b", Text = "the paths" }],
            Preamble = "In the garden:",
            Designations = ["C", "RF"],
            AreaId = "gdn-soil",
            Note = "after the frost",
        }, behavior);
    }

    [Fact]
    public void An_empty_quote_ends_a_group()
    {
        var behaviors = Canonical.Behaviors("- Digs {#gdn-01}\n\n>\n\n- Rests {#gdn-02}\n");

        Assert.Equal(["In the garden:", null], behaviors.Select(behavior => behavior.Preamble));
    }

    [Fact]
    public void Every_id_has_its_place()
    {
        var (_, _, places) = Canonical.ReadWithPlaces(Canonical.Domain + "- Prepares: {#gdn-01}\n  - beds {#gdn-01a}\n\n## Endorsement requirements {#initial}\n### Training {#req-training-initial section=\"training\"}\nTen hours.\n");

        Assert.Equal(new Place("f.md", 1, 1), places.Of("tt-2020-imhm"));
        Assert.Equal(new Place("f.md", 7, 1), places.Of(PlaceMap.Key("tt-2020-imhm", "gdn")));
        Assert.Equal(new Place("f.md", 9, 3), places.Of(PlaceMap.Key("tt-2020-imhm", "gdn-soil")));
        Assert.Equal(new Place("f.md", 13, 3), places.Of("tt-2020-imhm-gdn-01"));
        Assert.Equal(new Place("f.md", 14, 5), places.Of("tt-2020-imhm-gdn-01a"));
        Assert.Equal(new Place("f.md", 17, 1), places.Of("tt-2020-imhm-req-training-initial"));
    }

    [Fact]
    public void Facts_refer_to_sentences_parts_and_footnotes_by_number_or_by_text()
    {
        var (file, faults) = Canonical.Read(Canonical.Front + """
            ## Endorsement requirements {#initial}
            ### Training {#req-training-initial section="training" parts="any"}
            Ten hours. Two of them outdoors.

            - one of two courses

            > In any year.

            ```facts
            - {fact: hours, value: 10, unit: clock hours, state: required, sentence: 1}
            - {fact: alternatives, value: 2, state: required, sentence: 3}
            - {fact: window, value: 1, unit: years, state: required, sentence: 4}
            - {fact: membership, state: required, sentence: "Training"}
            ```

            """);

        Assert.Empty(faults);
        Assert.Equal(["Ten hours.", "one of two courses", "In any year.", "Training"], file!.Document!.Requirements[0].Facts.Select(fact => fact.Sentence));
    }

    [Fact]
    public void Files_with_Windows_line_ends_read_the_same()
    {
        var text = Canonical.Domain + "- Digs {#gdn-01}\n";

        Assert.Equal(Canonical.Read(text).File, Canonical.Read(text.ReplaceLineEndings("\r\n")).File);
    }
}

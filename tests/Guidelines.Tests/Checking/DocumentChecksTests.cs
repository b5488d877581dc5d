using Guidelines.Documents;

namespace Guidelines.Tests.Checking;

public class DocumentChecksTests
{
    private const string Areas =
        """
        domains:
          - id: tf
            name: Basics
            areas:
              - id: tf-many-tongues
                name: Many Tongues
                names:
                  x-2010: [foreign languages]
                  x-2020: [Many Tongues]
              - id: tf-play
                name: Play
        """;

    [Fact]
    public void A_section_that_repeats_another() => Assert.Equal(
        "x.txt(2,3): warning GL401: x-2020-ifa-req-work-initial says word for word what x-2020-ifa-req-education-initial says; see whether the text of one section stands under both headings",
        new CheckCase().Requirement("education", "", "Any school of any kind", "Three summers of camp").Requirement("work", "", "any school, of any kind", "Three summers of camp").Run());

    [Fact]
    public void Short_sections_may_be_the_same() =>
        Assert.Equal("", new CheckCase().Requirement("ethics", "Signed").Requirement("agreement", "Signed").Run());

    [Theory]
    [InlineData("Reads the the signs", "\"the\" stands twice in a row; leave one out")]
    [InlineData("Greets aunts/kind neighbors'/kind neighbors' dogs", "\"kind neighbors'\" stands on both sides of a stroke; leave one out")]
    [InlineData("Greets uncles/neighbors/neighbors", "\"neighbors\" stands on both sides of a stroke; leave one out")]
    [InlineData("Is woven into the quiet hours of the baby's and the aunt's quiet hours", "\"quiet hours\" stands twice within a few words; see whether one is left over")]
    public void Doubled_words(string text, string message) => Assert.Equal($"x.txt(1,3): warning GL402: x-2020-ifa-tf-01: {message}", CheckCase.Of(text));

    [Theory]
    [InlineData("Knows that that had had its time")]
    [InlineData("Chooses helpful answers and respects others' helpful answers")]
    [InlineData("Respects the young child of the other young child")]
    [InlineData("Meets aunt/uncle, peer-peer groups and/or others")]
    public void Words_that_may_be_doubled(string text) => Assert.Equal("", CheckCase.Of(text));

    [Fact]
    public void A_manual_that_had_been_replaced() => Assert.Equal(
        "x.txt(1,3): warning GL403: x-2020-ifa-tf-01: cites DC: 0-3R, which DC:0-5 replaced in 2016, in an edition of 2020; cite DC:0-5\n"
        + "x.txt(1,3): warning GL403: x-2020-ifa-tf-01: cites DSM-IV, which DSM-5 replaced in 2013, in an edition of 2020; cite DSM-5",
        CheckCase.Of("Uses manuals (DSM-IV and DC: 0–3R)"));

    [Theory]
    [InlineData("x-2012", null, "Uses the DSM-IV")]
    [InlineData("x-2020", "2012-05", "Uses the DSM-IV")]
    [InlineData("x-nd", null, "Uses the DSM-IV")]
    [InlineData("x-2020", null, "Uses the DSM-5 and DC:0-5")]
    public void A_manual_of_its_time(string edition, string? published, string text) =>
        Assert.Equal("", new CheckCase { Edition = edition, Published = published }.Behavior(text).Run());

    [Theory]
    [InlineData("Knows tools (old [new)", "'[' is never closed: \"[new)\"; add ']'")]
    [InlineData("Knows tools (old ones", "'(' is never closed: \"(old ones\"; add ')'")]
    [InlineData("Knows old ones)", "')' closes nothing: \"…Knows old ones)\"; add '(' or leave it out")]
    [InlineData("Sees the “whole picture", "'“' is never closed: \"“whole picture\"; add '”'")]
    [InlineData("Sees the \"whole picture", "an odd number of straight quotation marks; add the missing one or leave one out")]
    public void Unbalanced_marks(string text, string message) => Assert.Equal($"x.txt(1,3): warning GL404: x-2020-ifa-tf-01: {message}", CheckCase.Of(text));

    [Fact]
    public void List_marks_are_no_brackets() => Assert.Equal("", CheckCase.Of("Plans, including: 1) time and a) place (b) and “people” {all}"));

    [Theory]
    [InlineData("Leads at the regional or state", "ends in \"the regional or state\", which lacks its noun; complete the sentence")]
    [InlineData("Explains the rules of", "ends in \"of\"; complete the sentence")]
    [InlineData("Explains rules to", "ends in \"to\"; complete the sentence")]
    [InlineData("Explains rules to families;", "ends in ';'; complete the sentence or leave the mark out")]
    [InlineData("Explains rules to:", "ends in a colon, but nothing follows; add its elements or end the sentence")]
    public void Unfinished_sentences(string text, string message) => Assert.Equal($"x.txt(1,3): warning GL405: x-2020-ifa-tf-01: {message}", CheckCase.Of(text));

    [Fact]
    public void Lists_and_relative_clauses_are_finished() => Assert.Equal("", new CheckCase()
        .Behavior("Explains to:", null, "aunts, and", "uncles")
        .Behavior("Knows the people they work with")
        .Behavior("Sees that children are cared for")
        .Behavior("Is open, formal and kind")
        .Requirement("work", "All of:", "Served families, and", "Wrote notes")
        .Run());

    [Fact]
    public void An_area_named_otherwise_than_the_edition_names_it()
    {
        var check = new CheckCase { Vocabulary = Areas };
        check.Areas.Add(new() { Id = "tf-many-tongues", Name = "Many Tongue" });

        Assert.Equal("x.txt(1,3): warning GL406: x-2020-ifa-tf-many-tongues: this area is named \"Many Tongue\" here, but \"Many Tongues\" in this edition", check.Behavior("Speaks").Run());
    }

    [Fact]
    public void An_area_named_as_the_edition_names_it()
    {
        var check = new CheckCase { Vocabulary = Areas };
        check.Areas.Add(new() { Id = "tf-many-tongues", Name = "many tongues" });
        check.Areas.Add(new() { Id = "tf-play", Name = "playing" });

        Assert.Equal("", check.Behavior("Speaks").Run());
    }

    [Theory]
    [InlineData("By the Xanadu Society for Small Big Children.", "x-2020: warning GL406: x-2020-introduction: names the association \"Xanadu Society for Small Big Children\"; its name is \"Xanadu Society for Small and Big Children\"")]
    [InlineData("By the Xanadu Society of Small and Big Children.", "x-2020: warning GL406: x-2020-introduction: names the association \"Xanadu Society of Small and Big Children\"; its name is \"Xanadu Society for Small and Big Children\"")]
    [InlineData("By the Xanadu Society for Small & Big Children and the Xanadu Society for Small Old Children.", "")]
    public void The_associations_own_name(string text, string expected)
    {
        var check = new CheckCase { Vocabulary = "associations:\n  - {id: x, name: Xanadu Society for Small and Big Children}\n  - {id: z, name: Xanadu Society for Small Old Children}" };
        check.Introduction.Add(new() { Heading = "", Blocks = [new() { Text = text }] });

        Assert.Equal(expected, check.Behavior("Speaks").Run());
    }

    [Fact]
    public void The_associations_own_name_in_a_history()
    {
        var check = new CheckCase { Vocabulary = "associations:\n  - {id: x, name: Xanadu Society for Small and Big Children}" };
        check.History.Add(new() { Date = "1970s", Text = "The Xanadu Society for Small Big Children begins." });

        Assert.Equal(
            "x-2020: warning GL406: x-2020, history, 1970s: names the association \"Xanadu Society for Small Big Children\"; its name is \"Xanadu Society for Small and Big Children\"",
            check.Behavior("Speaks").Run());
    }

    [Theory]
    [InlineData("Work", "Paid Work", "x.txt(90,1): info GL412: x-2020-ifs-req-work-initial is headed \"Paid Work\", x-2020-ifa-req-work-initial \"Work\"")]
    [InlineData("Work", "Years in Practice", "")]
    public void Headings_that_differ_a_little(string one, string other, string expected)
    {
        var check = new CheckCase();
        check.Documents.Add(Document("x-2020-ifs", CheckCase.Make("x-2020-ifs", "work", "Two years", other)));

        Assert.Equal(expected.Replace("x.txt(90,1)", "x-2020", StringComparison.Ordinal), Run());

        string Run()
        {
            check.Documents.Insert(0, Document("x-2020-ifa", CheckCase.Make("x-2020-ifa", "work", "Two years", one)));
            return check.Behavior("Speaks").Run();
        }
    }

    [Theory]
    [InlineData("Serves babies n others", "'n' stands alone: \"Serves babies n others\"; leave it out or complete the word")]
    [InlineData("Does infant -related work", "a blank before the hyphen of \"infant -related\"; write \"infant-related\"")]
    [InlineData("Does infant- related work", "a blank behind the hyphen of \"infant- related\"; write \"infant-related\"")]
    [InlineData("Serves babies , toddlers", "a blank before ',': \"Serves babies , toddlers\"; leave the blank out")]
    [InlineData("Serves ba\u00ADbies", "a character that cannot be seen (U+00AD) in \"Serves babies\"; delete it, or write the words anew")]
    [InlineData("Serves \u200Bbabies", "a character that cannot be seen (U+200B) in \"Serves babies\"; delete it, or write the words anew")]
    public void Stray_characters(string text, string message) => Assert.Equal($"x.txt(1,3): warning GL407: x-2020-ifa-tf-01: {message}", CheckCase.Of(text));

    [Fact]
    public void Characters_that_are_not_stray() => Assert.Equal("", CheckCase.Of("Gives a hand - child- & family-centered, in mother- and baby-groups (b) or c) at 5 p.m. and i.e. so on"));

    [Fact]
    public void Elements_below_a_behavior_that_does_not_lead_to_them() => Assert.Equal(
        "x.txt(1,3): warning GL416: x-2020-ifa-tf-01: has elements but does not end in a colon; add the colon, or see whether the indented items are behaviors",
        new CheckCase().Behavior("Serves babies", null, "at home").Behavior("Serves aunts:", null, "at work").Run());

    [Fact]
    public void A_statement_that_stands_twice() => Assert.Equal(
        "x.txt(2,3): info GL408: x-2020-ifa-tf-02 says word for word what x-2020-ifa-tf-01 says", CheckCase.Of("Reads books.", "Reads: books", "Reads book"));

    [Fact]
    public void A_mistake_that_is_acknowledged_is_information_and_one_that_is_gone_a_warning()
    {
        var check = new CheckCase();
        check.Acknowledged.Add(new() { Code = "GL403", Id = "x-2020-ifa-tf-02", Reason = "It is their manual." });
        check.Acknowledged.Add(new() { Code = "GL403", Id = "x-2020-ifa-tf-03", Reason = "It was." });

        Assert.Equal(
            "x-2020: warning GL414: GL403 is acknowledged of x-2020-ifa-tf-03, but nothing of the kind is found there; take the entry out\n"
            + "x.txt(1,3): warning GL403: x-2020-ifa-tf-01: cites DSM-IV, which DSM-5 replaced in 2013, in an edition of 2020; cite DSM-5\n"
            + "x.txt(2,3): info GL413: x-2020-ifa-tf-02: cites DSM-IV, which DSM-5 replaced in 2013, in an edition of 2020; cite DSM-5 (acknowledged GL403: It is their manual.)",
            check.Behavior("Uses the DSM-IV").Behavior("Owns the DSM-IV").Behavior("Reads").Run());
    }

    [Theory]
    [InlineData("Learns foreign languages", "tf-many-tongues", "x.txt(1,3): warning GL409: x-2020-ifa-tf-01: says \"foreign languages\", as earlier editions named its area; this edition says \"Many Tongues\"")]
    [InlineData("Learns foreign languages", "tf-play", "")]
    [InlineData("Learns many tongues", "tf-many-tongues", "")]
    public void A_term_that_the_area_had_before(string text, string areaId, string expected)
    {
        var check = new CheckCase { Vocabulary = Areas };
        check.Areas.Add(new() { Id = areaId, Name = areaId == "tf-play" ? "Play" : "Many Tongues" });

        Assert.Equal(expected, check.Behavior(text, areaId).Run());
    }

    [Fact]
    public void An_area_or_a_domain_without_behaviors()
    {
        var check = new CheckCase();
        check.Areas.Add(new() { Id = "tf-play", Name = "Play" });
        check.Areas.Add(new() { Id = "tf-rest", Name = "Rest" });
        check.Domains.Add(new() { Id = "thi", Name = "Thinking" });

        Assert.Equal(
            "x.txt(1,3): warning GL410: x-2020-ifa-tf-rest: this area (Rest) has no behaviors, though this document ties its behaviors to areas; if the edition ties only some, acknowledge it\n"
            + "x.txt(90,1): warning GL410: x-2020-ifa-thi: this domain (Thinking) has no behaviors; see whether its table is lost",
            check.Behavior("Plays", "tf-play").Run());
    }

    [Fact]
    public void Areas_that_no_behavior_is_tied_to_are_no_fault_where_none_is_tied()
    {
        var check = new CheckCase();
        check.Areas.Add(new() { Id = "tf-rest", Name = "Rest" });

        Assert.Equal("", check.Behavior("Plays").Run());
    }

    [Fact]
    public void A_word_that_lost_its_hyphen() => Assert.Equal(
        "x.txt(2,3): warning GL411: x-2020-ifa-tf-02: \"babyled\" is written \"baby-led\" elsewhere in this edition; write it so",
        CheckCase.Of("Likes Baby-led play", "Likes babyled rest"));

    [Fact]
    public void A_word_that_is_mostly_written_solid_is_right() => Assert.Equal("", CheckCase.Of("Follow-up", "The followup", "A followup"));

    [Theory]
    [InlineData("(")]
    [InlineData("a ")]
    [InlineData("a/")]
    [InlineData("ab")]
    [InlineData("- ")]
    [InlineData("](“\"")]
    public void Hostile_text_is_checked_in_time(string piece)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        CheckCase.Of(string.Concat(Enumerable.Repeat(piece, 20_000)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }

    private static GuidelineDocument Document(string id, Requirement requirement) =>
        new() { Id = id, Edition = "x-2020", Level = id[7..], Title = "Level", Wording = Wording.Official, Requirements = [requirement] };
}

namespace Guidelines.Tests.Reading.Official.Slides;

public sealed class LevelTableTests
{
    private const string Deck = """
        Areas at a glance

        Competency Domain Knowledge/Skill Area
        Communicating Listening, speaking, writing


        What each of us hands in
        Infant Family Associate

        Infant Family Specialist

        Work Experience*
        www.gardens.example

        1 year in a
        garden

        2 years in a
        garden

        References 3 3

        http://www.gardens.example
        """;

    [Fact]
    public void An_address_below_a_rows_heading_is_a_footnote_for_every_level()
    {
        var documents = HostileReading.Read(Deck).Documents;

        Assert.Equal(["ifa: Work Experience, www.gardens.example", "ifs: Work Experience, www.gardens.example"],
            documents.Select(document => $"{document.Level}: {document.Requirements[0].Title}, {string.Join(' ', document.Requirements[0].Footnotes)}"));
    }

    [Fact]
    public void Names_behind_a_level_in_the_tables_head_are_its_designations()
    {
        var deck = Deck.Replace("Infant Family Specialist", "IMH Mentor:\nClinical, Faculty,\nor Policy", StringComparison.Ordinal);

        var documents = HostileReading.Read(deck).Documents;

        Assert.Equal(["ifa: ", "imhm: C Clinical, RF Faculty, P Policy"],
            documents.Select(document => $"{document.Level}: {string.Join(", ", document.Designations.Select(designation => $"{designation.Code} {designation.Name}"))}"));
    }

    [Fact]
    public void An_address_at_the_slides_end_is_left_out_and_reported()
    {
        var reading = HostileReading.Read(Deck);

        Assert.All(reading.Documents, document => Assert.Empty(document.Requirements[1].Footnotes));
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == "GL108" && ReportedLines.Of(diagnostic).Contains(23));
    }
}

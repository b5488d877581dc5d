namespace Guidelines.Tests.Reading.Official;

/// <summary>The smallest texts on which a reader once threw, lost words or gave a bad id or place; found by <see cref="HostileTextTests"/>.</summary>
public sealed class HostileCaseTests
{
    private const string Level = "Infant Family Associate\n\n";

    private const string Table = Level + "Communicating\n\nKnowledge areas\tAs demonstrated by\n";

    private const string Page = "Infant Family Associate (I)\n\nCommunicating\nSkill Areas\nlistening\nAs demonstrated by\n Hears the child out\n Hears the mother out\n Hears the father out\n";

    private const string Mentor = "Infant Mental Health Mentor (IV)\n\nCommunicating\nSkill Areas\nlistening\n Hears it\n\nEndorsement Requirements\nExamples of Leadership Activities\n";

    [Theory]
    [InlineData("a first row without an area", Table + "\tWrites reports before leaving\nListening\tHears it")]
    [InlineData("an attribute that is not closed", Table + "Listening\t<ul style=\"none • Hears it out <ul style=\"none\">• Writes reports")]
    [InlineData("a level with nothing but remarks", Page + "Infant Family Specialist (II)\nWhoever stands here carries a caseload of families and plenty of patience.\n")]
    [InlineData("an introduction that ends in a heading", "Some words of prose\n\nWHAT FOLLOWS BELOW\n\n" + Page)]
    [InlineData("a row that stands on its header's line", Level + "Communicating\n\nKnowledge areas\tAs demonstrated by\tListening\tHears it out\nSpeaking\tSays it")]
    [InlineData("a preamble over no statement", "## Infant Family Associate (I)\n\n### Communicating\n\n#### Skill areas\n\n- listening\n\n#### As demonstrated by\n\n- Hears it out\n\n> Whoever visits families:\n")]
    [InlineData("a preamble over the end of a page's domain", Page + "\n \n\nWhoever visits families:\n\nThinking\nSkill Areas\nplanning\nFor whoever has much patience:\n\nEndorsement Requirements\nTraining At least 20 clock hours\n")]
    [InlineData("a footnote without its mark", Page + "Endorsement Requirements\nTraining At least 20 clock hours2\n2 Paper is enough.\n3 Hours in another state are counted.\n")]
    [InlineData("a sentence whose last word is a heading", Page + "Endorsement Requirements\nTraining At least 20 clock hours shown with the\nrenewal\nProfessional Membership Membership in our association\n")]
    [InlineData("leadership activities that are numbered", Mentor + "1. Run a study group\n2. Edit a journal\n• Sit on a panel\n")]
    [InlineData("leadership activities parted by OR", Mentor + "• Run a study group\nOR\nEdit a journal\n• Sit on a panel\n")]
    public void Nothing_is_lost_silently(string what, string text)
    {
        var lost = HostileReading.Lost(HostileReading.Read(text), text).ToList();

        Assert.True(lost.Count == 0, $"{what}: {string.Join(", ", lost)}");
    }

    [Theory]
    [InlineData("a domain in another script", Level + "مرحبا\n\nKnowledge areas\tAs demonstrated by\nListening\tHears it")]
    [InlineData("two areas in another script", Table + "مرحبا\tHears it\n你好\tSays it")]
    public void Ids_are_valid_and_unique(string what, string text)
    {
        var bad = HostileReading.BadIds(HostileReading.Read(text)).ToList();

        Assert.True(bad.Count == 0, $"{what}: {string.Join(", ", bad)}");
    }

    [Fact]
    public void Areas_in_another_script_are_told_apart()
    {
        var reading = HostileReading.Read(Table + "مرحبا\tHears it\n你好\tSays it");

        Assert.Equal(2, reading.Documents.Single().Domains.Single().Areas.Select(area => area.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("a quoted cell over two lines", Table + "Listening\t\"Hears it out over and over again\n• Says it\n• Writes it down Sings it\"")]
    [InlineData("a cell that goes on below", Table + "Listening\tHears it\nout and out and out again Says it")]
    public void Places_are_inside_their_lines(string what, string text)
    {
        var misplaced = HostileReading.Misplaced(HostileReading.Read(text), text).ToList();

        Assert.True(misplaced.Count == 0, $"{what}: {string.Join(", ", misplaced)}");
    }

    [Fact]
    public void A_glossary_before_the_levels_does_not_swallow_them()
    {
        var reading = HostileReading.Read("GLOSSARY\nAttunement: Answering a child in time\n\n" + Page + "\nGLOSSARY\nRest: What everyone needs\n Rest again\n");

        Assert.Equal(["Attunement", "Rest"], reading.Glossary.Select(term => term.Name));
        Assert.Equal("ifa", Assert.Single(reading.Documents).Level);
        Assert.NotEmpty(reading.Documents[0].Domains[0].Behaviors);
    }

    [Fact]
    public void A_digit_of_another_script_is_no_footnote_mark()
    {
        var reading = HostileReading.Read(Page + "Endorsement Requirements\nTraining At least 20 clock hours３\n");

        Assert.Single(reading.Documents.Single().Requirements);
    }
}

using Guidelines.Diagnostics;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Vocabulary;

public sealed class GuidelineVocabularyTests
{
    private static GuidelineVocabulary Default => GuidelineVocabulary.Default;

    [Theory]
    [InlineData("Infant Family Associate", "ifa")]
    [InlineData("INFANT FAMILY ASSOCIATE", "ifa")]
    [InlineData("IMH Specialist", "imhs")]
    [InlineData("Infant Family Astronaut", null)]
    public void A_level_is_found_by_any_of_its_names(string name, string? id) => Assert.Equal(id, Default.LevelNamed(name)?.Id);

    [Theory]
    [InlineData("Law, Regulation & Policy", "law")]
    [InlineData("Law, Regulation, and Agency Policy", "law")]
    [InlineData("Working with Others", "wwo")]
    public void A_domain_is_found_however_it_is_punctuated(string name, string id) => Assert.Equal(id, Default.DomainNamed(name)?.Id);

    [Fact]
    public void Areas_of_one_name_in_two_domains_are_two_areas()
    {
        Assert.Equal("dss-advocacy", Default.AreaNamed("dss", "advocacy")?.Id);
        Assert.Equal("lead-advocacy", Default.AreaNamed("lead", "Advocacy")?.Id);
    }

    [Fact]
    public void A_misprinted_area_is_found_and_another_area_is_not_taken_for_it()
    {
        Assert.Equal("thi-exercising-sound-judgment", Default.AreaNearlyNamed("thi", "exercising sound judgement")?.Id);
        Assert.Null(Default.AreaNearlyNamed("com", "reading"));
    }

    [Fact]
    public void A_heading_that_joins_sections_names_them_all() =>
        Assert.Equal(["ethics", "agreement"], Default.SectionsUnder("Code of Ethics and Endorsement® Agreement"));

    [Fact]
    public void A_folders_own_vocabulary_adds_names_to_what_is_known_and_appends_what_is_new()
    {
        var log = new DiagnosticLog();
        var own = VocabularyReader.Read(SourceText.From("own.yaml", """
            levels:
              - {id: ifa, name: Infant Family Worker}
            domains:
              - id: thi
                name: Thinking
                areas:
                  - {id: thi-guessing, name: Guessing}
            """), log);

        var extended = Default.ExtendedBy(own);

        Assert.Empty(log.All);
        Assert.Equal("ifa", extended.LevelNamed("Infant Family Associate")?.Id);
        Assert.Equal("ifa", extended.LevelNamed("Infant Family Worker")?.Id);
        Assert.Equal("I", extended.Level("ifa")?.Numeral);
        Assert.Equal("thi-guessing", extended.AreaNamed("thi", "guessing")?.Id);
        Assert.Equal("thi-solving-problems", extended.AreaNamed("thi", "solving problems")?.Id);
    }

    [Fact]
    public void A_name_that_two_levels_bear_is_reported()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "vocabulary"));
        File.WriteAllText(Path.Combine(folder.Path, "vocabulary", "levels.yaml"), "levels:\n  - {id: xyz, name: Xyz, aliases: [Infant Family Associate]}\n");
        var log = new DiagnosticLog();

        VocabularyReader.ReadFolder(folder.Path, log);

        var fault = Assert.Single(log.All);
        Assert.Equal("GL216", fault.Code);
        Assert.Equal("'Infant Family Associate' names ifa and xyz; it is read as ifa: leave the name with one of them", fault.Message);
    }

    [Fact]
    public void The_shipped_vocabulary_gives_every_name_once_and_only_valid_ids()
    {
        Assert.Empty(AmbiguousNames.Find(Default.Data));
        Assert.All(Default.Domains.SelectMany(domain => domain.Areas), area => Assert.StartsWith(Default.DomainOfArea(area.Id)!.Id + "-", area.Id, StringComparison.Ordinal));
        Assert.Equal(24, Default.Associations.Count);
    }
}

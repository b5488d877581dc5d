using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official.Pages;

public sealed class PageColumnsTests
{
    [Theory]
    [InlineData("or-2019-ifa-tf-01", 11, 37)]
    [InlineData("or-2019-ifa-tf-02b", 15, 44)]
    [InlineData("or-2019-ifa-law-03", 31, 31)]
    [InlineData("or-2019-ifa-com-02", 51, 34)]
    public void A_statement_of_the_right_column_keeps_its_place_in_the_file(string id, int line, int column)
    {
        var place = Read(Sample("layout-domains")).Places.Of(id);

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Theory]
    [InlineData("layout-domains", "10-53")]
    [InlineData("layout-requirements", "5-24 29-34 38-41")]
    [InlineData("layout-wide", "")]
    [InlineData("pages-or", "")]
    public void Every_table_that_was_unfolded_is_told_once(string sample, string tables)
    {
        var told = Read(Sample(sample)).Diagnostics.Where(diagnostic => diagnostic.Code == Rules.ColumnsRecovered.Code).Select(diagnostic => diagnostic.Message.Split(' ')[1]);

        Assert.Equal(tables, string.Join(' ', told));
    }

    [Fact]
    public void Lines_that_open_the_table_of_every_level_are_no_page_headers()
    {
        string[] levels = ["Infant Family Associate (I)", "Infant Family Specialist (II)", "Infant Mental Health Specialist (III)"];
        var text = string.Join("\n\f", levels.Select(level => $"""
            {level}

            Area of Expertise         As Demonstrated by
            Reflection                Alone with a colleague or
            Skill Areas               With the team:
            contemplation               • Waits
            curiosity                   • Reads
            """));

        var documents = Read(SourceText.From("three.txt", text)).Documents;

        Assert.Equal(levels.Select(_ => "Reflection: contemplation, curiosity: Waits, Reads"), documents.Select(Summary));
    }

    [Fact]
    public void Designations_in_the_left_column_part_a_section()
    {
        var source = SourceText.From("mentor.txt", """
            Infant Mental Health Mentor (IV)
            Endorsement Requirements
            Work Experience     Three years in one of these:
            Clinical            Treats families
            Policy              Writes laws that towns
                                can keep
            Membership          Paid
            """);

        var requirements = Read(source).Documents.Single().Requirements;

        Assert.Equal(
            ["Work Experience () Three years in one of these:", "Work Experience (C) Treats families", "Work Experience (P) Writes laws that towns can keep", "Membership () Paid"],
            requirements.Select(requirement => $"{requirement.Title} ({string.Join(',', requirement.Designations)}) {requirement.Text}"));
    }

    private static string Summary(GuidelineDocument document) =>
        string.Join("; ", document.Domains.Select(domain => $"{domain.Name}: {string.Join(", ", domain.Areas.Select(area => area.Name))}: {string.Join(", ", domain.Behaviors.Select(behavior => behavior.Text))}"));

    private static SourceText Sample(string name) =>
        SourceText.Load(Path.Combine(AppContext.BaseDirectory, "Reading", "Official", "Samples", name + ".txt"), new DiagnosticLog())!;

    private static OfficialReading Read(SourceText source) => GuidelineReader.Read([source], "or-2019", GuidelineVocabulary.Default);
}

namespace Guidelines.Tests.Reading.Official;

/// <summary>The requirements of the official files, by ids, counts and figures.</summary>
public sealed class OfficialRequirementTests
{
    [OfficialFact]
    public void Each_document_has_its_requirements_with_sections_parts_and_footnotes()
    {
        var expected = TableData.Lines("Reading/Official/official-requirements.tsv");

        var actual = OfficialEditions.Documents().SelectMany(document => document.Requirements).Select(StructureLines.Requirement);

        Assert.Equal(expected, actual);
    }

    [OfficialFact]
    public void Each_requirement_has_its_facts()
    {
        var expected = TableData.Lines("Reading/Official/official-facts.tsv");

        var actual = OfficialEditions.Documents().SelectMany(document => document.Requirements).SelectMany(StructureLines.Facts);

        Assert.Equal(expected, actual);
    }

    [OfficialFact]
    public void Every_fact_names_a_sentence_of_its_requirement()
    {
        Assert.DoesNotContain(TableData.Read("Reading/Official/official-facts.tsv"), row => row[^1] is "0" or "-");
    }

    [OfficialFact]
    public void The_slides_require_eight_sections_of_each_of_four_levels()
    {
        Assert.Equal(
            ["ifa:8", "ifs:8", "imhs:8", "imhm:8"],
            OfficialEditions.Reading("mi-2015").Documents.Select(document => $"{document.Level}:{document.Requirements.Count}"));
    }

    [OfficialFact]
    public void The_slides_overview_has_eight_domains_and_25_areas()
    {
        var overview = OfficialEditions.Reading("mi-2015").Overview;

        Assert.Equal(["tf:8", "law:2", "dss:4", "wwo:2", "com:3", "sys:1", "thi:2", "ref:3"], overview.Select(domain => $"{domain.Id}:{domain.Areas.Count}"));
        Assert.Equal(25, overview.Sum(domain => domain.Areas.Count));
    }

    [OfficialFact]
    public void Massachusetts_has_eleven_requirements_of_one_level()
    {
        Assert.Equal(["ma-nd-imhs:11:III"], OfficialEditions.Reading("ma-nd").Documents.Select(document => $"{document.Id}:{document.Requirements.Count}:{document.Numeral}"));
    }

    [OfficialFact]
    public void A_sentence_broken_over_paragraphs_or_pages_is_one_paragraph()
    {
        var broken = OfficialEditions.Documents().SelectMany(document => document.Requirements)
            .Where(requirement => requirement.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Any(paragraph => !char.IsUpper(paragraph[0]) && !char.IsDigit(paragraph[0])));

        Assert.Empty(broken.Select(requirement => requirement.Id));
    }
}

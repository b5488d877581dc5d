using Guidelines.Documents;

namespace Guidelines.Tests.Reading.Official;

/// <summary>What stands around the behaviors of the official files: designations, notes, preambles, dates, glossary, introduction.</summary>
public sealed class OfficialMembersTests
{
    [OfficialFact]
    public void The_mentors_behaviors_have_the_designations_of_their_group_or_their_own()
    {
        string[] expected =
        [
            .. Range("tf", 1, 12, "A"), .. Range("tf", 13, 16, "P RF"), .. Range("tf", 17, 17, "P"), .. Range("law", 1, 6, "A"), .. Range("sys", 1, 2, "A"),
            .. Range("dss", 1, 17, "A"), .. Range("wwo", 1, 6, "A"), .. Range("wwo", 7, 7, "C"), .. Range("lead", 1, 3, "A"), .. Range("com", 1, 6, "A"),
            .. Range("thi", 1, 9, "A"), .. Range("ref", 1, 12, "A"), .. Range("adm", 1, 10, "P"), .. Range("res", 1, 6, "RF"),
        ];

        var actual = Behaviors(OfficialEditions.Document("ak-2016-imhm")).Select(behavior => $"{behavior.Id} {string.Join(' ', behavior.Designations)}");

        Assert.Equal(expected, actual);

        static IEnumerable<string> Range(string domain, int first, int last, string codes) =>
            Enumerable.Range(first, last - first + 1).Select(number => $"ak-2016-imhm-{domain}-{number:00} {codes}");
    }

    [OfficialFact]
    public void Only_mentors_have_designations()
    {
        var others = OfficialEditions.Documents().Where(document => document.Level != "imhm").ToList();

        Assert.Empty(others.SelectMany(Behaviors).Where(behavior => !behavior.Designations.IsEmpty).Select(behavior => behavior.Id));
        Assert.Empty(others.Where(document => !document.Designations.IsEmpty || document.Requirements.Any(requirement => !requirement.Designations.IsEmpty)).Select(document => document.Id));
    }

    [OfficialFact]
    public void The_mentors_designations_are_defined()
    {
        var designations = OfficialEditions.Document("ak-2016-imhm").Designations;

        Assert.Equal(["A", "C", "P", "RF"], designations.Select(designation => designation.Code));
        Assert.Equal(["Clinical", "Policy", "Research/Faculty"], designations.Skip(1).Select(designation => designation.Name));
        Assert.Equal([0, 16, 6, 7], designations.Select(designation => OfficialWords.Of(designation.Text ?? "").Count()));
    }

    [OfficialFact]
    public void One_behavior_has_a_note()
    {
        var noted = OfficialEditions.Documents().SelectMany(Behaviors).Where(behavior => behavior.Note is not null).ToList();

        Assert.Equal(["ak-2016-ifa-dss-07"], noted.Select(behavior => behavior.Id));
        Assert.Equal(16, OfficialWords.Of(noted[0].Note!).Count());
        Assert.False(noted[0].Note!.StartsWith("Note", StringComparison.OrdinalIgnoreCase));
    }

    [OfficialTheory]
    [InlineData("ak-2016-ifa", 1, "dss:9 tf:7")]
    [InlineData("ak-2016-ifs", 1, "dss:10 tf:9")]
    [InlineData("ak-2016-imhs", 2, "dss:15 tf:17")]
    [InlineData("ak-2016-imhm", 9, "adm:10 com:6 dss:17 law:6 lead:3 ref:12 res:6 sys:2 tf:17 thi:9 wwo:7")]
    [InlineData("mi-2025-ifa", 0, "")]
    [InlineData("mi-2025-imhs", 0, "")]
    public void Preambles_stand_over_their_groups(string id, int distinct, string behaviorsUnderOne)
    {
        var document = OfficialEditions.Document(id);
        var preambles = Behaviors(document).Select(behavior => behavior.Preamble).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var governed = document.Domains.Select(domain => (domain.Id, Count: domain.Behaviors.Count(behavior => behavior.Preamble is not null))).Where(pair => pair.Count > 0);

        Assert.Equal(distinct, preambles.Count);
        Assert.Equal(behaviorsUnderOne, string.Join(' ', governed.Select(pair => $"{pair.Id}:{pair.Count}").Order(StringComparer.Ordinal)));
        Assert.True(preambles.All(preamble => preamble.EndsWith(':') && !preamble.Contains("(A)", StringComparison.Ordinal)));
    }

    [OfficialFact]
    public void The_mentors_preambles_change_where_their_groups_do()
    {
        var starts = OfficialEditions.Document("ak-2016-imhm").Domains
            .SelectMany(domain => domain.Behaviors.Where((behavior, i) => i > 0 && behavior.Preamble != domain.Behaviors[i - 1].Preamble));

        Assert.Equal(["ak-2016-imhm-tf-12", "ak-2016-imhm-wwo-07"], starts.Select(behavior => behavior.Id));
    }

    [OfficialTheory]
    [InlineData("ak-2016", "2016", 36, 7)]
    [InlineData("mi-2025", "2025-03-18", 0, 0)]
    [InlineData("mi-2015", null, 0, 50)]
    [InlineData("ma-nd", null, 0, 0)]
    public void An_edition_has_its_date_glossary_and_introduction(string edition, string? published, int terms, int sections)
    {
        var reading = OfficialEditions.Reading(edition);

        Assert.Equal((published, terms, sections), (reading.Published, reading.Glossary.Count, reading.Introduction.Count));
        Assert.True(reading.Introduction.Sum(section => section.Blocks.Count) >= sections);
    }

    [OfficialFact]
    public void The_glossary_explains_36_terms_in_its_order()
    {
        var expected = TableData.Lines("Reading/Official/official-terms.tsv");

        Assert.Equal(expected, OfficialEditions.Reading("ak-2016").Glossary.Select(term => $"{Short(term.Id)}\t{term.Blocks.Count(block => !block.IsItem)}\t{term.Blocks.Count(block => block.IsItem)}"));
    }

    [OfficialTheory]
    [InlineData("ak-2016-ifa", "ak-2016-all-levels.txt", "Infant Family Associate")]
    [InlineData("ak-2016-ifs", "ak-2016-all-levels.txt", "Infant Family Specialist")]
    [InlineData("ak-2016-imhs", "ak-2016-all-levels.txt", "Infant Mental Health Specialist")]
    [InlineData("ak-2016-imhm", "ak-2016-all-levels.txt", "Infant Mental Health Mentor")]
    [InlineData("mi-2025-ifa", "mi-2025-infant-family-associate.txt", "Infant Family Associate")]
    [InlineData("mi-2025-imhs", "mi-2025-infant-mental-health-specialist.txt", "Infant Mental Health Specialist")]
    [InlineData("ma-nd-imhs", "ma-infant-mental-health-specialist-requirements.txt", "Infant Mental Health Specialist")]
    public void A_document_has_its_title_and_names_the_lines_that_it_was_read_from(string id, string file, string title)
    {
        var document = OfficialEditions.Document(id);

        Assert.Equal((title, Wording.Official), (document.Title, document.Wording));
        Assert.Matches($@"\A{System.Text.RegularExpressions.Regex.Escape(file)}, lines \d+-\d+\z", document.Source);
    }

    // Six words of a long term are enough to know it by, and are no wording.
    private static string Short(string id) => id.Split('-') is { Length: > 9 } words ? string.Join('-', words[..9]) + "*" : id;

    private static IEnumerable<Behavior> Behaviors(GuidelineDocument document) => document.Domains.SelectMany(domain => domain.Behaviors);
}

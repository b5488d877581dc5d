using System.Text.Json;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official;

/// <summary>What the readers find in the official files, by ids and counts. Assertions never show official text.</summary>
public sealed class OfficialReadingTests
{
    [OfficialTheory]
    [InlineData("ak-2016-ifa", "I", 54, 19, 36)]
    [InlineData("ak-2016-ifs", "II", 61, 17, 37)]
    [InlineData("ak-2016-imhs", "III", 76, 19, 45)]
    [InlineData("ak-2016-imhm", "IV", 95, 18, 61)]
    [InlineData("mi-2025-ifa", null, 56, 19, 36)]
    [InlineData("mi-2025-imhs", null, 77, 20, 45)]
    public void A_document_has_the_behaviors_elements_and_areas_that_experts_count(string id, string? numeral, int behaviors, int elements, int areas)
    {
        var document = OfficialEditions.Document(id);

        Assert.Equal(
            (numeral, behaviors, elements, areas),
            (document.Numeral, document.Domains.Sum(domain => domain.Behaviors.Count), document.Domains.Sum(domain => domain.Behaviors.Sum(behavior => behavior.Elements.Count)), document.Domains.Sum(domain => domain.Areas.Count)));
    }

    [OfficialFact]
    public void All_documents_together_have_419_behaviors_112_elements_and_260_areas()
    {
        var domains = OfficialEditions.Documents().SelectMany(document => document.Domains).ToList();

        Assert.Equal(
            (419, 112, 260),
            (domains.Sum(domain => domain.Behaviors.Count), domains.Sum(domain => domain.Behaviors.Sum(behavior => behavior.Elements.Count)), domains.Sum(domain => domain.Areas.Count)));
    }

    [OfficialFact]
    public void Each_domain_has_its_areas_behaviors_and_elements()
    {
        var expected = TableData.Lines("Reading/Official/official-domains.tsv");

        var actual = OfficialEditions.Documents().SelectMany(StructureLines.Domains);

        Assert.Equal(expected, actual);
    }

    [OfficialFact]
    public void Ids_are_of_the_scheme_and_consecutive_in_document_order()
    {
        foreach (var document in OfficialEditions.Documents())
        {
            Assert.Equal($"{document.Edition}-{document.Level}", document.Id);
            foreach (var domain in document.Domains)
            {
                Assert.Equal(Enumerable.Range(1, domain.Behaviors.Count).Select(number => $"{document.Id}-{domain.Id}-{number:00}"), domain.Behaviors.Select(behavior => behavior.Id));
                Assert.All(domain.Behaviors, behavior => Assert.Equal("abcdefghij"[..behavior.Elements.Count].Select(letter => behavior.Id + letter), behavior.Elements.Select(element => element.Id)));
            }
        }
    }

    [OfficialFact]
    public void Everything_with_an_id_has_a_place_in_its_file_in_document_order()
    {
        foreach (var edition in OfficialEditions.Ids)
        {
            var places = OfficialEditions.Reading(edition).Places;
            foreach (var document in OfficialEditions.Reading(edition).Documents)
            {
                var ids = document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior => behavior.Elements.Select(element => element.Id).Prepend(behavior.Id)).ToList();
                var inOrder = ids.Select(id => places.Of(id)).ToList();

                Assert.All(ids.Concat(document.Requirements.Select(requirement => requirement.Id)), id => Assert.True(places.Of(id).Line > 0, id));
                Assert.Equal(inOrder.Order(), inOrder);
            }
        }
    }

    [OfficialFact]
    public void Ids_are_unique_across_all_editions()
    {
        var ids = OfficialEditions.Documents().SelectMany(IdsOf).Concat(OfficialEditions.Ids.SelectMany(edition => OfficialEditions.Reading(edition).Glossary.Select(term => term.Id))).ToList();

        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(ids, id => Assert.True(Ids.IsValid(id), id));
    }

    [OfficialTheory]
    [InlineData("ak-2016-ifa...ak-2016-ifs.json")]
    [InlineData("ak-2016-ifa...mi-2025-ifa.json")]
    public void The_reviewed_links_name_every_behavior_and_no_other(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(OfficialDocuments.PathOf(Path.Combine("..", "gold", file))));
        foreach (var side in new[] { "base", "head" })
        {
            var document = OfficialEditions.Document(gold.RootElement.GetProperty(side).GetString()!);

            var linked = gold.RootElement.GetProperty("links").EnumerateArray().SelectMany(link => link.GetProperty(side).EnumerateArray()).Select(id => id.GetString()!);

            Assert.Equal(BehaviorIds(document).Order(StringComparer.Ordinal), linked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    [OfficialFact]
    public void Michigan_ties_every_behavior_to_an_area_of_its_domain_and_Alaska_none()
    {
        foreach (var (document, domain) in OfficialEditions.Documents().SelectMany(document => document.Domains.Select(domain => (document, domain))))
        {
            var isMichigan = document.Edition == "mi-2025";
            Assert.All(domain.Behaviors, behavior => Assert.True(isMichigan ? domain.Areas.Any(area => area.Id == behavior.AreaId) : behavior.AreaId is null, behavior.Id));
        }
    }

    [OfficialFact]
    public void Every_area_and_domain_is_one_of_the_vocabulary()
    {
        var vocabulary = GuidelineVocabulary.Default;
        foreach (var domain in OfficialEditions.Documents().SelectMany(document => document.Domains).Concat(OfficialEditions.Reading("mi-2015").Overview))
        {
            Assert.NotNull(vocabulary.Domain(domain.Id));
            Assert.All(domain.Areas, area => Assert.NotNull(vocabulary.Area(area.Id)));
        }
    }

    private static IEnumerable<string> BehaviorIds(GuidelineDocument document) => document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id);

    private static IEnumerable<string> IdsOf(GuidelineDocument document) =>
    [
        document.Id,
        .. document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior => behavior.Elements.Select(element => element.Id).Prepend(behavior.Id)),
        .. document.Requirements.Select(requirement => requirement.Id),
    ];
}

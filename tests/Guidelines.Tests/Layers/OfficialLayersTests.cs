using Guidelines.Comparison;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Layers;

/// <summary>Layers over the official documents; failures name ids and figures only.</summary>
public sealed class OfficialLayersTests
{
    private static readonly Lazy<Library> Official = new(() => Library.Of(new ContentReading
    {
        Vocabulary = GuidelineVocabulary.Default,
        Editions = OfficialEditions.Ids.Select(id => Made.Edition(id, OfficialEditions.Reading(id).Published, [.. OfficialEditions.Reading(id).Documents])).ToValueList(),
        Diagnostics = [],
        Places = new PlaceMap(),
    }));

    [OfficialFact]
    public void The_invariants_hold_of_the_official_library() => LayerInvariants.AssertHold(Official.Value);

    [OfficialTheory]
    [InlineData("ak-2016-ifa", 54)]
    [InlineData("ak-2016-ifs", 56)]
    [InlineData("ak-2016-imhs", 74)]
    [InlineData("ak-2016-imhm", 38)]
    [InlineData("mi-2025-ifa", 0)]
    public void An_area_is_inferred_for_most_behaviors_that_have_counterparts(string document, int atLeast)
    {
        var inferred = Official.Value.Document(document)!.Domains.SelectMany(domain => domain.Behaviors).Count(behavior => Official.Value.InferredAreas.OfBehavior(behavior.Id) is not null);

        Assert.InRange(inferred, atLeast, atLeast + 10);
    }

    /// <summary>Michigan ties every behavior: with the ties of one level hidden, what is inferred can be marked right or wrong.</summary>
    [OfficialTheory]
    [InlineData("mi-2025-ifa", 40)]
    [InlineData("mi-2025-imhs", 40)]
    public void Of_areas_that_are_hidden_and_inferred_nine_in_ten_are_right(string hidden, int atLeast)
    {
        var documents = Official.Value.Documents.Select(document => document.Id == hidden ? document.With(behavior => behavior with { AreaId = null }) : document);
        var stated = Official.Value.Document(hidden)!.Domains.SelectMany(domain => domain.Behaviors).ToDictionary(behavior => behavior.Id, behavior => behavior.AreaId);

        var inferred = InferredAreas.Of(DocumentAlignment.Of(documents, new ComparisonContext { Vocabulary = GuidelineVocabulary.Default })).All.Where(area => stated.ContainsKey(area.Behavior)).ToList();

        var right = inferred.Count(area => stated[area.Behavior] == area.AreaId);
        Assert.True(inferred.Count >= atLeast, $"only {inferred.Count} inferred");
        Assert.True(right >= 0.9 * inferred.Count, $"{right} of {inferred.Count} right");
    }

    [OfficialFact]
    public void Competencies_join_the_editions_and_levels()
    {
        var all = Official.Value.Competencies.All;

        Assert.InRange(all.Count, 115, 145);
        Assert.InRange(all.Count(competency => competency.Behaviors.Count > 1), 70, 95);
    }
}

using Guidelines.Documents;
using Guidelines.Layers;
using static Guidelines.Tests.Layers.Made;

namespace Guidelines.Tests.Layers;

public sealed class InferredAreasTests
{
    [Fact]
    public void A_behavior_takes_the_area_of_its_counterpart_in_another_edition_of_the_level()
    {
        var (untied, tied) = (Document("aa-2010", "ifa", [null]), Document("bb-2020", "ifa", "gdn-soil"));

        var inferred = InferredAreas.Of([Aligned(untied, tied, new MadeLink([1], [1], Similarity: 0.8, Confidence: 0.9))]);

        var area = Assert.Single(inferred.All);
        Assert.Equal(("aa-2010-ifa-gdn-01", "gdn-soil", 0.72m), (area.Behavior, area.AreaId, area.Confidence));
        Assert.Equal(["bb-2020-ifa-gdn-01"], area.Evidence);
        Assert.Equal(area, inferred.OfBehavior("aa-2010-ifa-gdn-01"));
        Assert.Equal(area, inferred.ByBehavior["aa-2010-ifa-gdn-01"]);
    }

    [Fact]
    public void A_level_without_another_edition_takes_areas_through_the_levels_that_got_one()
    {
        var (associate, specialist, mentor) = (Document("aa-2010", "ifa", [null]), Document("aa-2010", "imhs", [null]), Document("aa-2010", "imhm", [null]));
        var tied = Document("bb-2020", "ifa", "gdn-water");

        var inferred = InferredAreas.Of(
        [
            Aligned(specialist, mentor, MadeLink.Of(1, 1, 0.9)),
            Aligned(associate, specialist, MadeLink.Of(1, 1, 0.8)),
            Aligned(associate, tied, MadeLink.Of(1, 1)),
        ]);

        Assert.Equal((0.8m, "aa-2010-ifa-gdn-01"), (inferred.OfBehavior("aa-2010-imhs-gdn-01")!.Confidence, inferred.OfBehavior("aa-2010-imhs-gdn-01")!.Evidence[0]));
        Assert.Equal((0.72m, "aa-2010-imhs-gdn-01"), (inferred.OfBehavior("aa-2010-imhm-gdn-01")!.Confidence, inferred.OfBehavior("aa-2010-imhm-gdn-01")!.Evidence[0]));
    }

    [Fact]
    public void Another_edition_of_the_level_is_asked_before_other_levels()
    {
        var untied = Document("aa-2010", "ifa", [null]);

        var inferred = InferredAreas.Of(
        [
            Aligned(untied, Document("bb-2020", "ifa", "gdn-soil"), MadeLink.Of(1, 1, 0.5)),
            Aligned(untied, Document("aa-2010", "imhs", "gdn-light"), MadeLink.Of(1, 1)),
        ]);

        Assert.Equal("gdn-soil", Assert.Single(inferred.All).AreaId);
    }

    [Fact]
    public void A_behavior_that_its_own_edition_ties_is_left_alone()
    {
        var inferred = InferredAreas.Of([Aligned(Document("aa-2010", "ifa", "gdn-soil"), Document("bb-2020", "ifa", "gdn-light"), MadeLink.Of(1, 1))]);

        Assert.Empty(inferred.All);
        Assert.Null(inferred.OfBehavior("aa-2010-ifa-gdn-01"));
    }

    [Fact]
    public void An_area_that_the_behaviors_own_domain_does_not_list_is_not_inferred()
    {
        var inferred = InferredAreas.Of([Aligned(Document("aa-2010", "ifa", [null]), Document("bb-2020", "ifa", "gdn-wind"), MadeLink.Of(1, 1))]);

        Assert.Empty(inferred.All);
    }

    [Fact]
    public void Conflicting_evidence_lowers_the_confidence_and_is_not_named()
    {
        var untied = Document("aa-2010", "ifa", [null]);

        var inferred = InferredAreas.Of(
        [
            Aligned(untied, Document("bb-2020", "ifa", "gdn-soil"), MadeLink.Of(1, 1)),
            Aligned(untied, Document("cc-2020", "ifa", "gdn-light"), MadeLink.Of(1, 1, 0.6)),
            Aligned(untied, Document("dd-2020", "ifa", "gdn-soil"), MadeLink.Of(1, 1, 0.8)),
        ]);

        var area = Assert.Single(inferred.All);
        Assert.Equal(("gdn-soil", 0.75m), (area.AreaId, area.Confidence));
        Assert.Equal(["bb-2020-ifa-gdn-01", "dd-2020-ifa-gdn-01"], area.Evidence);
    }

    [Fact]
    public void Evidence_for_an_area_that_the_document_does_not_list_speaks_against_the_others()
    {
        var untied = Document("aa-2010", "ifa", [null]);

        var inferred = InferredAreas.Of(
        [
            Aligned(untied, Document("bb-2020", "ifa", "gdn-soil"), MadeLink.Of(1, 1, 0.8)),
            Aligned(untied, Document("cc-2020", "ifa", "gdn-wind"), MadeLink.Of(1, 1)),
        ]);

        Assert.Empty(inferred.All);
    }

    [Fact]
    public void Evidence_of_equal_weight_gives_nothing()
    {
        var inferred = InferredAreas.Of([Aligned(Document("aa-2010", "ifa", [null]), Document("bb-2020", "ifa", "gdn-soil", "gdn-light"), new MadeLink([1], [1, 2]))]);

        Assert.Empty(inferred.All);
    }

    [Theory]
    [InlineData(0.39, 0)]
    [InlineData(0.41, 1)]
    public void Evidence_that_would_be_wrong_more_often_than_right_gives_nothing(double confidence, int expected)
    {
        var inferred = InferredAreas.Of([Aligned(Document("aa-2010", "ifa", [null]), Document("bb-2020", "ifa", "gdn-soil"), MadeLink.Of(1, 1, confidence))]);

        Assert.Equal(expected, inferred.All.Count);
    }

    [Fact]
    public void The_order_of_alignments_does_not_matter()
    {
        var (ifa, ifs, imhs, imhm) = (Document("aa-2010", "ifa", [null, null]), Document("aa-2010", "ifs", [null, "gdn-light"]), Document("aa-2010", "imhs", [null, null]), Document("aa-2010", "imhm", ["gdn-soil", null]));
        ValueList<DocumentAlignment> alignments =
        [
            Aligned(ifa, ifs, MadeLink.Of(1, 1, 0.9), MadeLink.Of(2, 2, 0.8)),
            Aligned(ifs, imhs, MadeLink.Of(1, 1, 0.9), MadeLink.Of(2, 2, 0.8)),
            Aligned(imhs, imhm, MadeLink.Of(1, 1, 0.9), MadeLink.Of(2, 2, 0.8)),
            Aligned(ifa, imhm, MadeLink.Of(2, 1, 0.7)),
        ];

        var forwards = InferredAreas.Of(alignments).All.OrderBy(area => area.Behavior, StringComparer.Ordinal).Select(area => (area.Behavior, area.AreaId, area.Confidence));
        var backwards = InferredAreas.Of(alignments.Reverse().ToValueList()).All.OrderBy(area => area.Behavior, StringComparer.Ordinal).Select(area => (area.Behavior, area.AreaId, area.Confidence));

        Assert.Equal(forwards, backwards);
        Assert.Equal(6, forwards.Count());
    }
}

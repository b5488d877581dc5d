using Guidelines.Documents;
using Guidelines.Layers;
using static Guidelines.Tests.Layers.Made;

namespace Guidelines.Tests.Layers;

public sealed class CompetenciesTests
{
    private static readonly GuidelineDocument Old = Document("aa-2010", "ifa", null, null);
    private static readonly GuidelineDocument New = Document("bb-2020", "ifa", null, null);
    private static readonly GuidelineDocument OldSpecialist = Document("aa-2010", "imhs", null, null);
    private static readonly GuidelineDocument NewSpecialist = Document("bb-2020", "imhs", null, null);

    [Fact]
    public void Links_join_the_behaviors_of_all_documents_under_the_earliest_ones_id()
    {
        var competencies = Of([Aligned(Old, New, MadeLink.Of(1, 2)), Aligned(New, NewSpecialist, MadeLink.Of(2, 1))]);

        var joined = competencies.OfBehavior("bb-2020-imhs-gdn-01")!;
        Assert.Equal("aa-2010-ifa-gdn-01", joined.Id);
        Assert.Equal(["aa-2010-ifa-gdn-01", "bb-2020-ifa-gdn-02", "bb-2020-imhs-gdn-01"], joined.Behaviors);
        Assert.Equal(joined, competencies.Find("aa-2010-ifa-gdn-01"));
        Assert.Null(competencies.Find("bb-2020-ifa-gdn-02"));
    }

    [Fact]
    public void A_behavior_that_nothing_corresponds_to_is_a_competency_alone()
    {
        var competencies = Of([]);

        Assert.Equal(8, competencies.All.Count);
        Assert.All(competencies.All, competency => Assert.Equal([competency.Id], competency.Behaviors));
    }

    [Fact]
    public void A_link_that_would_bring_two_behaviors_of_one_document_together_is_refused()
    {
        var competencies = Of([Aligned(Old, New, MadeLink.Of(1, 1)), Aligned(Old, OldSpecialist, MadeLink.Of(2, 1)), Aligned(OldSpecialist, NewSpecialist, MadeLink.Of(1, 1)), Aligned(New, NewSpecialist, MadeLink.Of(1, 1, 0.9))]);

        Assert.Equal(["aa-2010-ifa-gdn-01", "bb-2020-ifa-gdn-01"], competencies.OfBehavior("aa-2010-ifa-gdn-01")!.Behaviors);
        Assert.Equal(["aa-2010-ifa-gdn-02", "aa-2010-imhs-gdn-01", "bb-2020-imhs-gdn-01"], competencies.OfBehavior("aa-2010-ifa-gdn-02")!.Behaviors);
    }

    [Fact]
    public void A_split_holds_two_behaviors_of_one_document()
    {
        var competencies = Of([Aligned(Old, New, new MadeLink([1], [1, 2]))]);

        Assert.Equal(["aa-2010-ifa-gdn-01", "bb-2020-ifa-gdn-01", "bb-2020-ifa-gdn-02"], competencies.OfBehavior("aa-2010-ifa-gdn-01")!.Behaviors);
    }

    [Fact]
    public void A_split_does_not_let_two_behaviors_of_a_third_document_in()
    {
        var competencies = Of([Aligned(Old, New, new MadeLink([1], [1, 2])), Aligned(New, NewSpecialist, MadeLink.Of(1, 1, 0.9), MadeLink.Of(2, 2, 0.8))]);

        Assert.Equal(["aa-2010-ifa-gdn-01", "bb-2020-ifa-gdn-01", "bb-2020-ifa-gdn-02", "bb-2020-imhs-gdn-01"], competencies.OfBehavior("aa-2010-ifa-gdn-01")!.Behaviors);
        Assert.Equal(["bb-2020-imhs-gdn-02"], competencies.OfBehavior("bb-2020-imhs-gdn-02")!.Behaviors);
    }

    [Fact]
    public void Editions_of_a_level_are_joined_before_levels_of_an_edition_however_sure_these_are()
    {
        var competencies = Of([Aligned(Old, OldSpecialist, MadeLink.Of(1, 1)), Aligned(New, NewSpecialist, MadeLink.Of(1, 1)), Aligned(Old, New, MadeLink.Of(1, 1, 0.5)), Aligned(OldSpecialist, NewSpecialist, MadeLink.Of(2, 1, 0.5))]);

        Assert.Equal(["aa-2010-imhs-gdn-02", "bb-2020-imhs-gdn-01"], competencies.OfBehavior("bb-2020-imhs-gdn-01")!.Behaviors);
        Assert.Equal(["aa-2010-ifa-gdn-01", "aa-2010-imhs-gdn-01", "bb-2020-ifa-gdn-01"], competencies.OfBehavior("aa-2010-ifa-gdn-01")!.Behaviors);
    }

    [Fact]
    public void Reviewed_links_are_joined_before_computed_ones_whatever_they_are_between()
    {
        var competencies = Of(
        [
            Aligned(Old, New, MadeLink.Of(1, 1)),
            Aligned(OldSpecialist, NewSpecialist, new MadeLink([2], [1], 1, 0.5, Reviewed: true)),
            Aligned(Old, OldSpecialist, new MadeLink([1], [1], 1, 0.2, Reviewed: true)),
            Aligned(New, NewSpecialist, new MadeLink([1], [1], 1, 0.1, Reviewed: true)),
        ]);

        Assert.Equal(["aa-2010-imhs-gdn-02", "bb-2020-ifa-gdn-01", "bb-2020-imhs-gdn-01"], competencies.OfBehavior("bb-2020-ifa-gdn-01")!.Behaviors);
        Assert.Equal(["aa-2010-ifa-gdn-01", "aa-2010-imhs-gdn-01"], competencies.OfBehavior("aa-2010-ifa-gdn-01")!.Behaviors);
    }

    [Fact]
    public void Of_two_links_that_exclude_each_other_the_surer_one_counts()
    {
        var competencies = Of([Aligned(Old, OldSpecialist, MadeLink.Of(1, 1, 0.6)), Aligned(Old, New, MadeLink.Of(1, 1)), Aligned(New, NewSpecialist, MadeLink.Of(1, 1, 0.7)), Aligned(OldSpecialist, NewSpecialist, MadeLink.Of(2, 1))]);

        Assert.Equal(["aa-2010-ifa-gdn-01", "aa-2010-imhs-gdn-02", "bb-2020-ifa-gdn-01", "bb-2020-imhs-gdn-01"], competencies.OfBehavior("aa-2010-ifa-gdn-01")!.Behaviors);
        Assert.Equal(["aa-2010-imhs-gdn-01"], competencies.OfBehavior("aa-2010-imhs-gdn-01")!.Behaviors);
    }

    [Fact]
    public void The_edition_published_first_names_a_competency_and_one_without_a_date_comes_last()
    {
        var undated = Document("aa-nd", "ifa", [null]);
        var early = Document("zz-1999", "ifa", [null]);
        var late = Document("bb-2020", "ifa", [null]);

        var competencies = Competencies.Of(
            [Edition("aa-nd", null, undated), Edition("bb-2020", "2020-03", late), Edition("zz-1999", "1999", early)],
            [Aligned(undated, late, MadeLink.Of(1, 1)), Aligned(late, early, MadeLink.Of(1, 1))],
            lineage: []);

        Assert.Equal(["zz-1999-ifa-gdn-01", "bb-2020-ifa-gdn-01", "aa-nd-ifa-gdn-01"], Assert.Single(competencies.All).Behaviors);
    }

    [Fact]
    public void Two_behaviors_with_one_id_are_one()
    {
        var competencies = Competencies.Of([Edition("aa-2010", "2010", Old), Edition("bb-2020", "2020", Old)], [], lineage: []);

        Assert.Equal(2, competencies.All.Count);
    }

    private static Competencies Of(ValueList<DocumentAlignment> alignments) =>
        Competencies.Of([Edition("aa-2010", "2010", Old, OldSpecialist), Edition("bb-2020", "2020", New, NewSpecialist)], alignments, lineage: []);
}

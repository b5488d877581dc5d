using Guidelines.Comparison;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Layers;

namespace Guidelines.Tests.Libraries;

public sealed class LibraryTests
{
    [Fact]
    public void Editions_stand_by_id_and_documents_in_the_vocabularys_order_of_levels()
    {
        var library = Of(
            Made.Edition("bb-2020", null, Made.Document("bb-2020", "imhs"), Made.Document("bb-2020", "zzz"), Made.Document("bb-2020", "ifa")),
            Made.Edition("aa-2010", null, Made.Document("aa-2010", "imhm"), Made.Document("aa-2010", "ifs")));

        Assert.Equal(["aa-2010", "bb-2020"], library.Editions.Select(edition => edition.Edition.Id));
        Assert.Equal(["aa-2010-ifs", "aa-2010-imhm", "bb-2020-ifa", "bb-2020-imhs", "bb-2020-zzz"], library.Documents.Select(document => document.Id));
    }

    [Fact]
    public void Of_two_editions_or_documents_with_one_id_the_first_counts()
    {
        var library = Of(
            Made.Edition("aa-2010", "2010", Made.Document("aa-2010", "ifa", [null])),
            Made.Edition("aa-2010", "2011"),
            Made.Edition("bb-2020", null, Made.Document("aa-2010", "ifa")));

        Assert.Equal("2010", library.Edition("aa-2010")!.Edition.Published);
        Assert.Single(library.Document("aa-2010-ifa")!.Domains[0].Behaviors);
        Assert.Single(library.Documents);
        LayerInvariants.AssertHold(library);
    }

    [Fact]
    public void An_empty_content_folder_is_an_empty_library()
    {
        var library = Of();

        Assert.Empty(library.Documents);
        Assert.Empty(library.Competencies.All);
        Assert.Empty(library.InferredAreas.All);
        Assert.Null(library.Document("aa-2010-ifa"));
    }

    [Fact]
    public void A_comparison_knows_the_inferred_areas()
    {
        var library = Of(Made.Edition("aa-2010", null, Made.Document("aa-2010", "ifa", [null])), Made.Edition("bb-2020", null, Made.Document("bb-2020", "ifa", "gdn-water")));

        var change = Assert.Single(library.Compare(library.Document("aa-2010-ifa")!, library.Document("bb-2020-ifa")!).Changes);

        Assert.Equal(("gdn-water", true), (change.Base[0].AreaId, change.Base[0].AreaInferred));
        Assert.Equal((["bb-2020-ifa-gdn-01"], library.InferredAreas.OfBehavior("aa-2010-ifa-gdn-01")!.Confidence), (change.Base[0].AreaEvidence, change.Base[0].AreaConfidence));
        Assert.Equal((false, [], null), (change.Head[0].AreaInferred, change.Head[0].AreaEvidence, change.Head[0].AreaConfidence));
    }

    [Fact]
    public void Competencies_take_their_ids_from_the_lineage()
    {
        var reading = Reading(Made.Edition("aa-2010", "2010", Made.Document("aa-2010", "ifa", [null])), Made.Edition("bb-2020", "2020", Made.Document("bb-2020", "ifa", [null])));

        var library = Library.Of(reading with { Lineage = [new LineageRow("bb-2020-ifa-gdn-01", "bb-2020-ifa-gdn-01")] });

        Assert.Equal("bb-2020-ifa-gdn-01", Assert.Single(library.Competencies.All).Id);
    }

    [Fact]
    public void A_crosswalk_overrules_links_in_comparisons_competencies_and_areas_of_the_whole_and_the_published_library()
    {
        var reading = Reading(Made.Edition("aa-2010", "2010", Made.Document("aa-2010", "ifa", null, null)), Made.Edition("bb-2020", "2020", Made.Document("bb-2020", "ifa", "gdn-soil", "gdn-water")));
        var crossed = new Crosswalk { Base = "bb-2020", Head = "aa-2010", Rows = [Row("bb-2020-ifa-gdn-01", "aa-2010-ifa-gdn-02"), Row("bb-2020-ifa-gdn-02", "aa-2010-ifa-gdn-01")] };

        var library = Library.Of(reading with { Crosswalks = [crossed] });

        Assert.All(new[] { library, library.Published() }, one =>
        {
            Assert.Equal(["bb-2020-ifa-gdn-02", "bb-2020-ifa-gdn-01"], one.Compare(one.Documents[0], one.Documents[1]).Changes.Select(change => change.Head[0].Id));
            Assert.All(one.Compare(one.Documents[0], one.Documents[1]).Changes, change => Assert.True(change.Reviewed));
            Assert.Equal(["aa-2010-ifa-gdn-01", "bb-2020-ifa-gdn-02"], one.Competencies.Find("aa-2010-ifa-gdn-01")!.Behaviors);
            Assert.Equal("gdn-water", one.InferredAreas.OfBehavior("aa-2010-ifa-gdn-01")!.AreaId);
        });
        Assert.Equal("bb-2020-ifa-gdn-01", Library.Of(reading).Competencies.Find("aa-2010-ifa-gdn-01")!.Behaviors[1]);

        static CrosswalkRow Row(string @base, string head) => new() { Base = @base, Head = head, Relation = CrosswalkRelation.Exact, Justification = "MappingReview" };
    }

    [Fact]
    public void Behaviors_that_are_not_recorded_are_told_once()
    {
        var library = Of(Made.Edition("aa-2010", "2010", Made.Document("aa-2010", "ifa", null, null)));

        var diagnostic = Assert.Single(LineageCheck.Check("content", library));

        Assert.Equal($"{Path.Combine("content", "lineage.tsv")}: info GL220: 2 behaviors are not recorded under their competencies, the first of them 'aa-2010-ifa-gdn-01'; 'guidelines lineage' records competencies", diagnostic.ToString());
    }

    [Fact]
    public void A_published_library_is_the_same_where_everything_may_be_shown()
    {
        var library = Of(Made.Edition("aa-2010", null, Made.Document("aa-2010", "ifa", [null])), Made.Edition("bb-2020", null, Made.Document("bb-2020", "ifa", "gdn-water")));

        var published = library.Published();

        Assert.Equal(library.Documents, published.Documents);
        Assert.Equal(Compared(library), Compared(published));
        Assert.Same(published, published.Published());

        static DocumentComparison Compared(Library library) => library.Compare(library.Documents[0], library.Documents[1]);
    }

    private static Library Of(params EditionContent[] editions) => Library.Of(Reading(editions));

    private static ContentReading Reading(params EditionContent[] editions) =>
        new() { Vocabulary = TestVocabulary.Value, Editions = editions.ToValueList(), Diagnostics = [], Places = new PlaceMap() };
}

using Guidelines.Layers;
using Guidelines.Tests.Comparison;
using static Guidelines.Tests.Layers.Made;

namespace Guidelines.Tests.Layers;

public sealed class DocumentAlignmentTests
{
    [Fact]
    public void Editions_of_a_level_and_levels_of_an_edition_are_aligned_each_pair_once()
    {
        var alignments = DocumentAlignment.Of(
            [Document("aa-2010", "ifa", [null]), Document("aa-2010", "imhs", [null]), Document("aa-2010", "imhm"), Document("bb-2020", "ifa", [null]), Document("bb-2020", "imhs", [null])],
            MadeDocuments.Context);

        Assert.Equal(
            [
                (AlignmentKind.EditionsOfALevel, "aa-2010-ifa", "bb-2020-ifa"),
                (AlignmentKind.EditionsOfALevel, "aa-2010-imhs", "bb-2020-imhs"),
                (AlignmentKind.LevelsOfAnEdition, "aa-2010-ifa", "aa-2010-imhs"),
                (AlignmentKind.LevelsOfAnEdition, "bb-2020-ifa", "bb-2020-imhs"),
            ],
            alignments.Select(alignment => (alignment.Kind, alignment.Base.Id, alignment.Head.Id)));
    }

    [Fact]
    public void Only_correspondences_with_behaviors_on_both_sides_are_links()
    {
        var alignment = Assert.Single(DocumentAlignment.Of([MadeDocuments.Base("Waters tulips", "Sings aloud"), MadeDocuments.Head("Waters tulips", "Counts hens", "Bakes bread")], MadeDocuments.Context));

        var link = Assert.Single(alignment.Links);
        Assert.Equal(("tt-2020-ifa-gdn-01", "tt-2021-ifa-gdn-01"), (link.Base[0].Id, link.Head[0].Id));
    }
}

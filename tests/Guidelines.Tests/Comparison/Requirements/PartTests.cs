using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Comparison.Requirements;

public sealed class PartTests
{
    [Fact]
    public void Alternatives_are_paired_by_their_words_and_the_others_stand_alone() =>
        Assert.Equal(
            [(DifferenceKind.Unchanged, 3, 2), (DifferenceKind.Changed, 2, 4), (DifferenceKind.Added, null, 3), (DifferenceKind.Removed, 4, null)],
            Parts(Listed(PartsOf.Any, "A diploma in gardening", "Two summers of digging", "A letter"), Listed(PartsOf.Any, "Two summers of digging", "Three hens", "A diploma in gardening, sealed"))
                .Select(part => (part.Kind, part.BaseLine, part.HeadLine)));

    [Fact]
    public void Nothing_is_paired_where_one_side_lists_nothing_or_asks_all_of_what_the_other_lets_choose()
    {
        Assert.Empty(Parts(Listed(PartsOf.Any, "A letter"), In("education", "A letter.")));
        Assert.Empty(Parts(Listed(PartsOf.Any, "A letter"), Listed(PartsOf.All, "A letter")));
    }

    [Fact]
    public void A_list_that_stands_under_two_headings_is_read_once()
    {
        var list = Listed(PartsOf.Any, "A letter", "A hen");

        var change = Assert.Single(Compare(By("aa-2001", list with { Sections = ["education", "work"] }), By("bb-2002", list, list with { Sections = ["work"], Footnotes = ["The same again."] })));

        Assert.Equal([DifferenceKind.Unchanged, DifferenceKind.Unchanged], change.Parts.Select(part => part.Kind));
    }

    private static ValueList<PartChange> Parts(Requirement @base, Requirement head) => Compare(@base, head).Parts;

    private static Requirement Listed(PartsOf of, params string[] items) => In("education", "One needs:") with { Parts = new() { Of = of, Items = items.ToValueList() } };
}

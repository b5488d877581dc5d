using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Tests.Content;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Reading.Official;
using Guidelines.Tests.Reporting;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Comparison;

/// <summary>Comparisons of whole editions: made, generated, shipped and official.</summary>
public sealed class EditionInvariantsTests
{
    private static readonly Lazy<Library> Shipped = new(() => Library.Of(ShippedContent.Reading));

    private static readonly Lazy<Library> Official = new(() => Library.Of(new ContentReading
    {
        Vocabulary = GuidelineVocabulary.Default,
        Editions = OfficialEditions.Ids.Select(OfficialEditions.Content).ToValueList(),
        Diagnostics = [],
        Places = new PlaceMap(),
    }));

    public static IEnumerable<object[]> Pairs =>
        OfficialEditions.Ids.SelectMany((first, index) => OfficialEditions.Ids.Skip(index + 1).Select(second => new object[] { first, second }));

    [Fact]
    public void They_hold_of_made_editions() => EditionInvariants.AssertHold(GardenEditions.Library, "rr-2020", "ss-2024");

    [Fact]
    public void They_hold_of_generated_editions() =>
        Properties.Hold(
            GeneratedPairs.Any,
            pair =>
            {
                var (left, right) = (GardenComparison.Edition(pair.Base.Edition, "rr"), GardenComparison.Edition(pair.Head.Edition, "ss"));
                EditionInvariants.AssertHold(
                    GardenEditions.LibraryOf(new EditionContent { Edition = left, Documents = [pair.Base] }, new EditionContent { Edition = right, Documents = [pair.Head] }),
                    left.Id,
                    right.Id);
            },
            100);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void They_hold_of_every_shipped_pair(string @base, string head) => EditionInvariants.AssertHold(Shipped.Value, @base, head);

    [OfficialTheory]
    [MemberData(nameof(Pairs))]
    public void They_hold_of_every_official_pair(string @base, string head) => EditionInvariants.AssertHold(Official.Value, @base, head);

    [Fact]
    public void Every_shipped_edition_is_among_the_pairs() =>
        Assert.Equal(Shipped.Value.Editions.Select(content => content.Edition.Id), OfficialEditions.Ids.Order(StringComparer.Ordinal));
}

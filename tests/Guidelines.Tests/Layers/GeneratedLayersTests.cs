using FsCheck;
using FsCheck.Fluent;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Layers;

/// <summary>Layers over libraries of two editions with two levels each, aligned by the real comparer.</summary>
public sealed class GeneratedLayersTests
{
    private static Gen<ValueList<EditionContent>> Editions { get; } =
        from associates in GeneratedPairs.Any
        from specialists in GeneratedPairs.Any
        select new[] { associates.Base, associates.Head, OfLevel(specialists.Base, "imhs"), OfLevel(specialists.Head, "imhs") }
            .GroupBy(document => document.Edition, StringComparer.Ordinal).Select(edition => Made.Edition(edition.Key, edition.Key[3..], [.. edition])).ToValueList();

    [Fact]
    public void The_invariants_hold_of_every_library() =>
        Properties.Hold(Editions, editions => LayerInvariants.AssertHold(LibraryOf(editions)), cases: Math.Max(150, Properties.Cases / 4));

    [Fact]
    public void The_invariants_hold_of_every_library_with_a_crosswalk() =>
        Properties.Hold(
            from editions in Editions
            from crosswalk in GeneratedCrosswalks.Of(editions[0], editions[1])
            select (editions, crosswalk),
            reviewed => LayerInvariants.AssertHold(LibraryOf(reviewed.editions, reviewed.crosswalk), [reviewed.crosswalk]),
            cases: Math.Max(150, Properties.Cases / 4));

    [Fact]
    public void The_layers_are_the_same_in_any_order_of_editions_and_in_any_culture() =>
        Properties.Hold(Editions, editions =>
        {
            var expected = LayerInvariants.Digest(LibraryOf(editions));

            Assert.Equal(expected, LayerInvariants.Digest(LibraryOf(editions.Reverse().Select(edition => edition with { Documents = edition.Documents.Reverse().ToValueList() }).ToValueList())));
            Properties.InCulture("tr-TR", () => Assert.Equal(expected, LayerInvariants.Digest(LibraryOf(editions))));
        }, cases: Math.Max(50, Properties.Cases / 10));

    private static Library LibraryOf(ValueList<EditionContent> editions, params ValueList<Crosswalk> crosswalks) =>
        Library.Of(new ContentReading { Vocabulary = TestVocabulary.Value, Editions = editions, Diagnostics = [], Places = new PlaceMap(), Crosswalks = crosswalks });

    private static GuidelineDocument OfLevel(GuidelineDocument document, string level)
    {
        var id = Ids.Document(document.Edition, level);
        return document with
        {
            Id = id,
            Level = level,
            Domains = document.Domains.Select(domain => domain with
            {
                Behaviors = domain.Behaviors.Select((behavior, i) => behavior with { Id = Ids.Behavior(id, domain.Id, i + 1), Elements = [] }).ToValueList(),
            }).ToValueList(),
        };
    }
}

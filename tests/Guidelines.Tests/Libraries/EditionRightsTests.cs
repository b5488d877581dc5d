using Guidelines.Cli.Comparing;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Reporting;

namespace Guidelines.Tests.Libraries;

/// <summary>Whole editions whose texts may not be shown: their structure is, their words are not.</summary>
public sealed class EditionRightsTests
{
    [Fact]
    public void No_word_of_a_text_is_left_in_a_comparison_of_withheld_editions() =>
        Properties.Hold(
            GeneratedPairs.Any,
            pair =>
            {
                var marker = new Marker(RightsTests.NamesOfComparisons);
                var comparison = MadeDocuments.Compare(pair.Base, pair.Head);
                var marked = marker.Mark(comparison with
                {
                    Context = comparison.Context.Where(change => change.What is not ContextPart.Designations).ToValueList(),
                    Requirements = [new RequirementChange { Section = "training", Phase = Phase.Initial, Kind = DifferenceKind.Changed, Base = "x", Head = "x", BaseState = FactState.Required, HeadState = FactState.Required }],
                });
                var (left, right) = (Withheld(pair.Base), Withheld(pair.Head));
                var library = GardenEditions.LibraryOf(left, right);

                var edition = EditionComparer.Compare(left, right, (_, _) => Rights.Withhold(marked, left.Edition, right.Edition), library.Vocabulary);

                Assert.NotEmpty(edition.Levels.Concat<object>(edition.Uncompared));
                AssertNone(marker.Words, EditionComparisonJson.Write(edition) + EditionCsv.Write(edition, library) + EditionMarkdown.Write(edition, library, listAll: true) + EditionText.Of(EditionWords.Of(edition, library, listAll: true)));
            },
            200);

    [Fact]
    public void A_published_library_compares_on_the_full_texts_and_shows_the_structure()
    {
        var whole = GardenEditions.LibraryOf(Withheld(GardenEditions.Base), GardenEditions.Head);
        var published = whole.Published();

        var full = whole.Compare(whole.Editions[0], whole.Editions[1]);
        var shown = published.Compare(published.Editions[0], published.Editions[1]);

        Assert.Equal(full.Grid, shown.Grid);
        Assert.Equal((full.BaseTally, full.HeadTally), (shown.BaseTally, shown.HeadTally));
        var written = EditionComparisonJson.Write(shown) + EditionMarkdown.Write(shown, published);
        AssertNone(["roses", "apple", "snail", "hours of digging"], written.Replace("33 clock hours of digging", "", StringComparison.Ordinal).Replace("50 clock hours of digging", "", StringComparison.Ordinal));
        Assert.Contains("The wording of Rosia 2020 may not be shown here.", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_levels_of_a_withheld_edition_have_ids_and_no_words()
    {
        var published = GardenEditions.LibraryOf(Withheld(GardenEditions.Base)).Published();

        var levels = published.Levels(published.Editions[0]);

        var written = EditionLevelsJson.Write(levels) + LevelsCsv.Write(levels) + LevelsMarkdown.Write(levels, published) + LevelsText.Of(LevelsReport.Of(levels, published));
        AssertNone(["roses", "apple", "snail", "rye", "maps"], written);
        Assert.Contains("rr-2020-ifs-gdn-02", written, StringComparison.Ordinal);
        Assert.Contains("The wording may not be shown here.", written, StringComparison.Ordinal);
        Assert.All(levels.Levels, level => Assert.True(level.Withheld));
    }

    private static EditionContent Withheld(EditionContent content) => content with { Edition = content.Edition with { Publish = Publish.Structure } };

    private static EditionContent Withheld(GuidelineDocument document) =>
        Withheld(new EditionContent { Edition = GardenComparison.Edition(document.Edition, "rr"), Documents = [document] });

    private static void AssertNone(IEnumerable<string> words, string written) => Assert.DoesNotContain(words, word => written.Contains(word, StringComparison.Ordinal));
}

using Guidelines.Cli.Comparing;
using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Content;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Reading.Official;
using Guidelines.Tests.Reporting;
using Guidelines.Vocabulary;
using Spectre.Console;

namespace Guidelines.Tests.Cli;

/// <summary>The text of whole comparisons: generated, shipped and official. Failures name lines by number only.</summary>
public sealed class WholeComparisonTextTests
{
    [Fact]
    public void Generated_comparisons_fit_80_columns_in_any_culture()
    {
        var library = GardenComparison.LibraryOf(GardenComparison.Edition("tt-2020", "tt"), GardenComparison.Edition("tt-2021", "tt"));
        Properties.Hold(
            GeneratedPairs.Any,
            pair =>
            {
                var comparison = MadeDocuments.Compare(pair.Base, pair.Head);
                var text = Text(comparison, library);
                AssertFits(text);
                Properties.InCulture("tr-TR", () => Assert.Equal(text, Text(comparison, library)));
            },
            200);
    }

    [Fact]
    public void The_shipped_comparison_fits_80_columns_and_speaks_of_every_section()
    {
        var library = Library.Of(ShippedContent.Reading);

        var text = Text(library.Compare(library.Document("ak-2016-ifa")!, library.Document("mi-2025-ifa")!), library);

        AssertFits(text);
        Assert.Contains("\nOf the 54 behaviors of Alaska 2016, ", text, StringComparison.Ordinal);
        Assert.Contains("\nREQUIREMENTS\n", text, StringComparison.Ordinal);
        Assert.Contains("\nDIFFERENT IN SUBSTANCE", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("Restated, not the official wording. Original:").Length - 1);
    }

    [OfficialTheory]
    [MemberData(nameof(OfficialComparisonTests.Pairs), MemberType = typeof(OfficialComparisonTests))]
    public void Official_comparisons_fit_80_columns(string @base, string head)
    {
        var context = new ComparisonContext { Vocabulary = GuidelineVocabulary.Default };
        var library = GardenComparison.LibraryOf(GardenComparison.Edition("ak-2016", "ak"), GardenComparison.Edition("mi-2025", "mi"));

        AssertFits(Text(GuidelineComparer.Compare(OfficialEditions.Document(@base), OfficialEditions.Document(head), context), library));
    }

    private static string Text(DocumentComparison comparison, Library library) => ComparisonText.Of(ComparisonWords.Of(comparison, library, listAll: true)).ToString();

    /// <summary>A word that is longer than a line stays whole; nothing else may be wider.</summary>
    private static void AssertFits(string text)
    {
        var lines = text.Split('\n');
        var wide = lines.Index().Where(line => line.Item.GetCellWidth() > 80 && line.Item.TrimStart(' ', '-').Contains(' ')).Select(line => line.Index + 1);
        Assert.Empty(wide);
        Assert.DoesNotContain(lines, line => line.EndsWith(' '));
    }
}

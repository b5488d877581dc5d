using Guidelines.Cli.Comparing;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Content;
using Guidelines.Tests.Reporting;
using Spectre.Console;

namespace Guidelines.Tests.Cli;

/// <summary>Whole editions as text. Failures on shipped content name lines by number only.</summary>
public sealed class EditionTextTests
{
    private static readonly Lazy<Library> Shipped = new(() => Library.Of(ShippedContent.Reading));

    [Fact]
    public void The_verdict_comes_first_then_levels_then_what_is_not_here_then_the_grid() =>
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cli", "Samples", "editions.expected.txt")), Text(GardenEditions.Library, GardenEditions.Base, GardenEditions.Head));

    [Fact]
    public void The_levels_of_an_edition_stand_in_columns_and_same_words_once() =>
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cli", "Samples", "levels.expected.txt")), Levels(GardenEditions.Library, GardenEditions.Base));

    [Fact]
    public void Gone_and_new_are_said_only_where_the_head_follows_the_base()
    {
        var later = GardenEditions.Head with { Edition = GardenEditions.Head.Edition with { Association = "rr", Follows = "rr-2020" } };
        var library = GardenEditions.LibraryOf(GardenEditions.Base, later);

        Assert.Contains("   gone   head    new", Text(library, GardenEditions.Base, later), StringComparison.Ordinal);
        Assert.Contains("no longer there", Text(library, GardenEditions.Base, later), StringComparison.Ordinal);
        Assert.DoesNotContain("gone", Text(library, later, GardenEditions.Base), StringComparison.Ordinal);
        Assert.DoesNotContain("gone", Text(GardenEditions.Library, GardenEditions.Base, GardenEditions.Head), StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_makes_a_ladder_of_levels()
    {
        var text = Levels(Shipped.Value, Shipped.Value.Edition("ak-2016")!);

        var own = text.Split("\n\nTheoretical Foundations", 2)[0];
        Assert.All(new[] { "higher", "lower", "promot", "advance", "next level", "step" }, word => Assert.DoesNotContain(word, own, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Levels are a set, none above another", own, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EditionInvariantsTests.Pairs), MemberType = typeof(EditionInvariantsTests))]
    public void Shipped_editions_fit_80_columns(string @base, string head)
    {
        var (left, right) = (Shipped.Value.Edition(@base)!, Shipped.Value.Edition(head)!);

        AssertFits(Text(Shipped.Value, left, right));
        AssertFits(Levels(Shipped.Value, left));
    }

    private static string Text(Library library, EditionContent @base, EditionContent head) => EditionText.Of(EditionWords.Of(library.Compare(@base, head), library)).ToString();

    private static string Levels(Library library, EditionContent content) => LevelsText.Of(LevelsReport.Of(library.Levels(content), library)).ToString();

    private static void AssertFits(string text)
    {
        var wide = text.Split('\n').Index().Where(line => line.Item.GetCellWidth() > 80 || line.Item.EndsWith(' ')).Select(line => line.Index + 1);
        Assert.Empty(wide);
    }
}

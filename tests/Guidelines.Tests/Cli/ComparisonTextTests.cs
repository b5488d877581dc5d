using System.Text.RegularExpressions;
using Guidelines.Cli.Comparing;
using Guidelines.Cli.Output;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Tests.Reporting;
using Spectre.Console;

namespace Guidelines.Tests.Cli;

public partial class ComparisonTextTests
{
    [Fact]
    public void The_letter_says_who_then_the_verdict_then_terms_requirements_and_substance_first()
    {
        var text = Text(GardenComparison.Value);

        string[] parts =
        [
            "Gardener: Rosia 2020 and Salvia 2024\n", "Rosia Gardening Association (R-GA), 2020. Restated, not the official wording.", "texts of two associations", "Of the 9 behaviors of Rosia 2020",
            "A training that is mapped", "\nTERMS THAT DIFFER\n", "\nREQUIREMENTS\n", "\nDIFFERENT IN SUBSTANCE: 5\n", "\nREWORDED, THE SAME IN SUBSTANCE: 1\n", "\nDIFFERENT IN TERMS ONLY: 1\n", "\nAREAS\n",
            "\nAROUND THE BEHAVIORS\n", "\nNot listed: ", "\nNobody's words.\n",
        ];
        var places = parts.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_change_has_its_ids_what_it_is_and_its_marked_words() =>
        Assert.Contains(
            """

              rr-2020-ifa-gdn-05 → ss-2024-ifa-ktn-01
                Reworded; narrower in Salvia 2024; stands under Kitchen in Salvia 2024.
                Area: soil (inferred) → earth.
                Counts these:
                - [-beans-]
                - {+beans,+} peas
                The correspondence is computed and not sure; please check it.

              rr-2020-ifa-gdn-06 → ss-2024-ifa-gdn-05, ss-2024-ifa-gdn-06
                Stands in 2 behaviors of Salvia 2024. Area: soil (inferred) → earth.
                Rosia 2020: Mows and rakes
                ss-2024-ifa-gdn-05: Mows the lawn
                ss-2024-ifa-gdn-06: Rakes the lawn

            """.ReplaceLineEndings("\n"),
            Text(GardenComparison.Value),
            StringComparison.Ordinal);

    [Fact]
    public void What_stands_around_behaviors_is_shown_on_both_sides() =>
        Assert.Contains(
            """

            AROUND THE BEHAVIORS
            Gardening, line over a group of behaviors:
              - Rosia 2020: In spring:
              - Salvia 2024: All year:
            Gardening, note of rr-2020-ifa-gdn-02:
              - Rosia 2020: after the frost
              - Salvia 2024: (none)

            """.ReplaceLineEndings("\n"),
            Text(GardenComparison.Value),
            StringComparison.Ordinal);

    [Fact]
    public void Withheld_wording_is_told_in_its_place()
    {
        var text = Text(GardenComparison.Withheld);

        Assert.Contains("\n    (wording withheld)\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[-words-]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_that_may_be_shown_is_shown_beside_one_that_may_not()
    {
        var comparison = Rights.Withhold(GardenComparison.Value, GardenComparison.Edition("rr-2020", "rr"), GardenComparison.Edition("ss-2024", "ss") with { Publish = Publish.Structure });

        Assert.Contains("    Rosia 2020: Sows *beans* | peas_\n    Salvia 2024: (wording withheld)\n", Text(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_wider_than_80_columns_or_ends_with_a_blank()
    {
        var wide = string.Join(' ', Enumerable.Repeat("庭師は薔薇に水をやる ñandú e\u0301té 🌹", 30));
        var change = GardenComparison.Value.Changes[3] with { Edits = [new(EditOp.Equal, wide), new(EditOp.Insert, " " + wide), new(EditOp.Equal, " " + wide)] };

        var lines = Text(GardenComparison.Value with { Changes = [change, .. GardenComparison.Value.Changes] }).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.GetCellWidth(), 0, 80));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.Contains(lines, line => line.GetCellWidth() > 70 && line.Length < 60);
    }

    [Fact]
    public void Colors_add_nothing_but_colors()
    {
        var layout = ComparisonText.Of(ComparisonWords.Of(GardenComparison.Value, GardenComparison.Library));

        var colored = Colors.Of(layout);

        Assert.Equal(layout.ToString(), EscapeSequence().Replace(colored, ""));
        Assert.Contains("\u001B[31m[-Sows-]\u001B[0m \u001B[32m{+Plants+}\u001B[0m", colored, StringComparison.Ordinal);
        Assert.Contains("\u001B[1mDIFFERENT IN SUBSTANCE: 5\u001B[0m", colored, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_commands_the_terminal_colored_or_not()
    {
        var change = GardenComparison.Value.Changes[3] with { Edits = [new(EditOp.Equal, "a\u001B[2J\u0007"), new(EditOp.Delete, " \u001B]0;title\u0007"), new(EditOp.Insert, " [red]b[/]")] };
        var layout = ComparisonText.Of(ComparisonWords.Of(GardenComparison.Value with { Changes = [change] }, GardenComparison.Library));

        Assert.DoesNotContain('\u001B', layout.ToString());
        Assert.Contains("[red]b[/]", layout.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[2J", Colors.Of(layout), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B]0", Colors.Of(layout), StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', Colors.Of(layout));
    }

    private static string Text(DocumentComparison comparison) => ComparisonText.Of(ComparisonWords.Of(comparison, GardenComparison.Library)).ToString();

    [GeneratedRegex(@"\u001B\[[0-9;]*m")]
    private static partial Regex EscapeSequence();
}

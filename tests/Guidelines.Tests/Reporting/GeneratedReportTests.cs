using System.Globalization;
using CsvHelper;
using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Reporting;

/// <summary>What holds of the report on any comparison.</summary>
public class GeneratedReportTests
{
    private static readonly Library Library = GardenComparison.LibraryOf(GardenComparison.Edition("tt-2020", "tt"), GardenComparison.Edition("tt-2021", "tt", follows: "tt-2020"));

    [Fact]
    public void Every_change_is_listed_once_or_counted_as_left_out() =>
        Hold((comparison, report) =>
        {
            var listed = Changes(report).Select(change => change.Id).ToList();
            Assert.Distinct(listed);
            if (comparison.Changes.Any(change => !change.Base.IsEmpty) && comparison.Changes.Any(change => !change.Head.IsEmpty))
            {
                Assert.Equal(comparison.Changes.Where(change => change.Grade is not (null or Grade.Editorial)).Select(change => change.Id).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
                Assert.Equal(listed.Count < comparison.Changes.Count, report.LeftOut.Any(sentence => sentence.Contains("unchanged behavior", StringComparison.Ordinal)));
            }
        });

    [Fact]
    public void All_of_them_are_listed_where_all_are_asked_for() =>
        Hold(
            (comparison, report) => Assert.Equal(comparison.Changes.Select(change => change.Id).Order(StringComparer.Ordinal), Changes(report).Select(change => change.Id).Order(StringComparer.Ordinal)),
            listAll: true);

    [Fact]
    public void The_numbers_of_the_verdict_add_up_to_the_behaviors_of_the_base() =>
        Hold((comparison, report) =>
        {
            var all = comparison.Changes.Sum(change => change.Base.Count);
            if (report.Summary[0].StartsWith("Of the ", StringComparison.Ordinal))
            {
                var verdict = report.Summary[0][..report.Summary[0].IndexOf('.', StringComparison.Ordinal)];
                var numbers = verdict[(verdict.IndexOf(", ", StringComparison.Ordinal) + 2)..].Split("; ").Select(clause => int.TryParse(clause.Split(' ')[0], CultureInfo.InvariantCulture, out var number) ? number : 0);
                Assert.Equal(all, numbers.Sum());
            }
        });

    [Fact]
    public void The_table_has_a_row_for_everything() =>
        Hold((comparison, report) =>
        {
            using var csv = CsvReader.FromText(ComparisonCsv.Write(comparison, Library).TrimStart('\uFEFF'), new CsvReaderOptions());
            var rows = 0;
            while (csv.Read())
            {
                rows++;
            }

            Assert.Equal(comparison.Changes.Count + comparison.Terminology.Count + comparison.Areas.Count + comparison.Context.Count + comparison.Requirements.Count, rows);
        });

    private static void Hold(Action<DocumentComparison, ComparisonReport> assert, bool listAll = false) =>
        Properties.Hold(
            GeneratedPairs.Any,
            pair =>
            {
                var comparison = MadeDocuments.Compare(pair.Base, pair.Head);
                assert(comparison, ComparisonWords.Of(comparison, Library, listAll));
            },
            200);

    private static IEnumerable<Change> Changes(ComparisonReport report) => report.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Changes).Select(reported => reported.Change);
}

using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Tests.Reading.Official;

/// <summary>What reading and checking report of the official files, by code and by line or id. Messages may quote and are not shown.</summary>
public sealed partial class OfficialFindingsTests
{
    [OfficialFact]
    public void Reading_reports_what_it_left_out_and_recovered()
    {
        var expected = TableData.Lines("Reading/Official/official-reading-findings.tsv");

        var actual = OfficialEditions.Ids.SelectMany(edition => OfficialEditions.Reading(edition).Diagnostics)
            .GroupBy(diagnostic => (diagnostic.Place.File, diagnostic.Code, diagnostic.Severity))
            .OrderBy(group => group.Key.File, StringComparer.Ordinal).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => $"{group.Key.File}\t{group.Key.Severity}\t{group.Key.Code}\t{string.Join(' ', group.CountBy(diagnostic => diagnostic.Place.Line).Select(line => line.Value == 1 ? $"{line.Key}" : $"{line.Key}*{line.Value}"))}");

        Assert.Equal(expected, actual);
    }

    [OfficialFact]
    public void The_checks_report_the_sources_own_mistakes()
    {
        var expected = TableData.Lines("Reading/Official/official-check-findings.tsv");

        var actual = OfficialEditions.Ids.SelectMany(edition => OfficialEditions.Checks(edition).Select(finding => $"{edition}\t{finding.Severity}\t{finding.Code}\t{Subject().Match(finding.Message).Value}\t{finding.Place.Line}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    /// <summary>The mistakes that the product promises to find in these files.</summary>
    [OfficialTheory]
    [InlineData("mi-2025", "GL401", "mi-2025-ifa-req-work-initial")]
    [InlineData("mi-2025", "GL402", "mi-2025-imhs-dss-02")]
    [InlineData("mi-2025", "GL402", "mi-2025-imhs-dss-15")]
    [InlineData("mi-2025", "GL402", "mi-2025-imhs-wwo-09")]
    [InlineData("mi-2025", "GL403", "mi-2025-imhs-dss-11")]
    [InlineData("ak-2016", "GL403", "ak-2016-imhs-dss-13")]
    [InlineData("ak-2016", "GL403", "ak-2016-imhm-dss-11")]
    [InlineData("ak-2016", "GL404", "ak-2016-imhs-dss-13")]
    [InlineData("ak-2016", "GL404", "ak-2016-imhm-dss-11")]
    [InlineData("mi-2025", "GL405", "mi-2025-ifa-law-05")]
    [InlineData("ak-2016", "GL405", "ak-2016-imhm-req-work-initial-c")]
    [InlineData("ak-2016", "GL405", "ak-2016-imhm-req-work-initial-p")]
    [InlineData("ak-2016", "GL405", "ak-2016-imhm-req-work-initial-rf")]
    [InlineData("ak-2016", "GL406", "ak-2016-introduction")]
    [InlineData("mi-2015", "GL406", "mi-2015-introduction")]
    [InlineData("mi-2025", "GL409", "mi-2025-imhs-tf-12")]
    public void A_known_mistake_is_found(string edition, string code, string subject)
    {
        var found = OfficialEditions.Checks(edition).Any(finding => finding.Severity is Severity.Warning && finding.Code == code && Subject().Match(finding.Message).Value == subject);

        Assert.True(found);
    }

    [OfficialFact]
    public void The_rule_of_a_table_that_stands_as_data_is_found_in_both_Michigan_files()
    {
        var rules = OfficialEditions.Reading("mi-2025").Diagnostics.Where(diagnostic => diagnostic.Code == "GL110");

        Assert.Equal([37, 43], rules.Select(diagnostic => diagnostic.Place.Line));
    }

    [OfficialFact]
    public void The_34_behaviors_that_run_together_in_cells_of_Michigans_associates_are_told_apart()
    {
        var places = OfficialEditions.Reading("mi-2025").Places;
        var sharing = OfficialEditions.Document("mi-2025-ifa").Domains.SelectMany(domain => domain.Behaviors).GroupBy(behavior => places.Of(behavior.Id).Line).Where(row => row.Count() > 1);

        Assert.Equal(34, sharing.Sum(row => row.Count()));
    }

    [OfficialFact]
    public void Each_bullet_that_was_lost_is_told_at_the_behavior_or_element_that_had_it()
    {
        var places = OfficialEditions.Reading("mi-2025").Places;
        var behaviors = OfficialEditions.Document("mi-2025-ifa").Domains.SelectMany(domain => domain.Behaviors).ToList();
        var recovered = OfficialEditions.Reading("mi-2025").Diagnostics.Where(diagnostic => diagnostic.Code == "GL109" && diagnostic.Place.File == "mi-2025-infant-family-associate.txt").Select(diagnostic => diagnostic.Place).ToHashSet();

        Assert.Equal(18, behaviors.Count(behavior => recovered.Contains(places.Of(behavior.Id))));
        Assert.Equal(16, behaviors.SelectMany(behavior => behavior.Elements).Count(element => recovered.Contains(places.Of(element.Id))));
        Assert.Equal(34, recovered.Count);
    }

    [GeneratedRegex(@"\A[a-z0-9-]+")]
    private static partial Regex Subject();
}

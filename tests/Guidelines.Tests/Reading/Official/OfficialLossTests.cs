using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Reading.Official;

namespace Guidelines.Tests.Reading.Official;

/// <summary>Nothing of the official files is lost: what a line says is held, or a diagnostic names the line.</summary>
public sealed partial class OfficialLossTests
{
    public static TheoryData<string> Editions() => [.. OfficialEditions.Ids];

    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void No_line_of_a_document_is_reported_as_held_by_nothing(string edition)
    {
        Assert.Empty(OfficialEditions.Reading(edition).Diagnostics.Where(diagnostic => diagnostic.Code is "GL107" || diagnostic.Severity is Severity.Error).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}"));
    }

    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void Each_line_stands_word_for_word_in_the_reading_or_is_reported(string edition)
    {
        var reading = OfficialEditions.Reading(edition);
        var stream = $" {string.Join(' ', OfficialWords.Of(reading))} ";
        // Cells stand beside each other in the file: their words are compared by OfficialTextTests, and counted below.
        var inTables = OfficialEditions.Ids[2] == edition ? TableLines(reading.Documents[0].Source!) : [];

        var lost = Kept(edition).Where(line => !inTables.Contains(line.Number) && !line.Text.Contains('\t', StringComparison.Ordinal) && !stream.Contains($" {string.Join(' ', OfficialWords.Of(line.Text))} ", StringComparison.Ordinal));

        Assert.Empty(lost.Select(line => $"{line.File}({line.Number})"));
    }

    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void No_word_stands_in_the_file_more_often_than_in_the_reading(string edition)
    {
        var reading = OfficialEditions.Reading(edition);
        var held = OfficialWords.Of(reading).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var lines = Kept(edition).ToList();

        var lost = lines.SelectMany(line => OfficialWords.Of(line.Text)).CountBy(word => word, StringComparer.Ordinal).Where(word => word.Value > held.GetValueOrDefault(word.Key));

        // Single words are no wording, but lines tell better where to look.
        var report = string.Join("; ", lost.Select(word => $"{word.Key} ({word.Value - held.GetValueOrDefault(word.Key)} too few); alone on lines {string.Join(", ", lines.Where(line => OfficialWords.Of(line.Text).SequenceEqual([word.Key])).Select(line => line.Number))}"));
        Assert.True(report.Length == 0, report);
    }

    /// <summary>An extraction adds addresses for links, and pages bear them as footers: to leave one out is no loss only where the text says it.</summary>
    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void An_address_that_is_left_out_is_said_in_the_text(string edition)
    {
        var reading = OfficialEditions.Reading(edition);
        var squeezed = string.Concat(OfficialWords.Of(reading));

        var lost = OfficialEditions.Sources(edition).SelectMany(source => reading.Diagnostics
            .Where(diagnostic => diagnostic.Place.File == source.File && diagnostic.Code is "GL108").SelectMany(ReportedLines.Of).Distinct()
            .Where(number => Addresses.IsAddress(source.Lines[number - 1].Trim()) && !squeezed.Contains(string.Concat(OfficialWords.Of(Addresses.Bare(source.Lines[number - 1].Trim()))), StringComparison.Ordinal))
            .Select(number => $"{source.File}({number})"));

        Assert.Empty(lost);
    }

    // The lines that some part of the reading must hold, without what is taken out of texts on purpose.
    private static IEnumerable<(string File, int Number, string Text)> Kept(string edition)
    {
        var diagnostics = OfficialEditions.Reading(edition).Diagnostics;
        foreach (var source in OfficialEditions.Sources(edition))
        {
            var reported = diagnostics.Where(diagnostic => diagnostic.Place.File == source.File && diagnostic.Code is "GL107" or "GL108" or "GL110" or "GL115").SelectMany(ReportedLines.Of).ToHashSet();
            for (var number = 1; number <= source.Lines.Count; number++)
            {
                var text = Taken().Replace(Markup().Replace(source.Lines[number - 1], " "), "");
                if (!reported.Contains(number) && !Structural().IsMatch(text.Trim()) && text.Any(char.IsLetterOrDigit))
                {
                    yield return (source.File, number, text.TrimEnd());
                }
            }
        }
    }

    private static HashSet<int> TableLines(string source)
    {
        var range = Numbers().Matches(source[source.IndexOf(", lines", StringComparison.Ordinal)..]).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return [.. Enumerable.Range(range[0], range[1] - range[0] + 1)];
    }

    // Headings that give the rest its place, and are not text themselves.
    [GeneratedRegex(@"^(?:(?:Continuing |Annual )?(?:Endorsement®? )?(?:Renewal )?Requirements(?:, continued| \(.*\))?|(?-i:Renewal)|Infant Mental Health Specialist Requirements|(?:Knowledge|Skill) Areas(?:\s+As demonstrated by)?|As demonstrated by|Glossary|OR|Note:.*|\d\d/\d\d/\d{4}|(?:Competency )?Domains?|(?:Competency )?(?:Domains )?Knowledge/Skill Areas?|Clinical|Policy|Research/Faculty|Infant (?:Family|Mental Health) \w+ ?(?:\([IV]+\))?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Structural();

    [GeneratedRegex("<[^>]*>|[#*]")]
    private static partial Regex Markup();

    // Designation codes, footnote marks and their numbers, numbers of items, the letter o for a glyph.
    [GeneratedRegex(@" ?\((?:A|C|P|RF|P/RF)\)(?=:?\s*$)|(?<=\p{L})[1-4]\b|(?<=AK-AIMH) 2\s*$|^\s*(?:- )?[1-4]\.? +(?=\p{Lu})|(?<=Competencies) 1\.|^o |(?<=[\t :])o (?=\p{Lu})|^[1-9]\)\s")]
    private static partial Regex Taken();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}

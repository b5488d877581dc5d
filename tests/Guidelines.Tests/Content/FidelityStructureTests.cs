using Guidelines.Documents;
using Guidelines.Tests.Reading.Official;

namespace Guidelines.Tests.Content;

/// <summary>Each restated document has all that the official one has, under the same ids, in the same order.</summary>
public sealed class FidelityStructureTests
{
    public static TheoryData<string> Documents() => [.. Fidelity.Documents];

    public static TheoryData<string> Editions() => [.. OfficialEditions.Ids];

    [OfficialFact]
    public void Every_official_document_is_held_against_its_restatement() =>
        Assert.Equal(OfficialEditions.Documents().Select(document => document.Id).Order(StringComparer.Ordinal), Fidelity.Documents.Order(StringComparer.Ordinal));

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Title_numeral_source_opening_and_designations_are_the_same(string document) => AssertSame(document, FidelityLines.Heads);

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Domains_and_areas_are_the_same(string document) => AssertSame(document, FidelityLines.Areas);

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Behaviors_with_elements_areas_and_designations_are_the_same(string document) => AssertSame(document, FidelityLines.Behaviors);

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Preambles_govern_the_same_behaviors(string document) => AssertSame(document, FidelityLines.Preambles);

    /// <summary>A restatement may have a note more, which tells of a mistake of the source.</summary>
    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void No_note_is_lost(string document) =>
        Fidelity.AssertNone(FidelityLines.Noted(Fidelity.Official(document)).Except(FidelityLines.Noted(Fidelity.Restated(document)), StringComparer.Ordinal));

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Requirements_with_sections_parts_footnotes_and_sentences_are_the_same(string document) => AssertSame(document, FidelityLines.Requirements);

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Facts_are_the_same_and_stand_in_the_same_sentences(string document) => AssertSame(document, FidelityLines.Facts);

    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void Terms_of_the_glossary_are_the_same(string edition) => AssertSame(edition, FidelityLines.Glossary);

    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void The_overview_of_domains_and_areas_is_the_same(string edition) => AssertSame(edition, FidelityLines.Overview);

    /// <summary>
    /// Section by section, from the first heading of the source. What stands before it is counted as a whole, for the restatement gives it a heading
    /// of its own. The prose of Michigan's slides is not restated; what it tells with a date is in the edition's history.
    /// </summary>
    [OfficialFact]
    public void Alaskas_introduction_has_the_same_sections_paragraphs_and_items()
    {
        var (official, restated) = (Fidelity.OfficialEdition("ak-2016").Introduction, Fidelity.RestatedEdition("ak-2016").Introduction);

        Assert.Equal(official.Select(Shape), restated.Select(Shape));

        static string Shape(ProseSection section) => $"{section.Heading.Length > 0}: {string.Concat(section.Blocks.Select(block => block.IsItem ? 'i' : 'p'))}";
    }

    [OfficialTheory]
    [MemberData(nameof(Editions))]
    public void An_edition_says_of_itself_what_its_files_say(string id)
    {
        var (reading, edition) = (OfficialEditions.Reading(id), Fidelity.RestatedEdition(id).Edition);

        Assert.Equal((id.Split('-')[0], "mi", Wording.Restated), (edition.Association, edition.Licensor, edition.Wording));
        Assert.True(reading.Published is null || reading.Published == edition.Published, $"published {edition.Published}");
        Assert.Equal(reading.Documents.Select(document => document.Level).Order(StringComparer.Ordinal), edition.Levels.Where(level => level.Held).Select(level => level.Id).Order(StringComparer.Ordinal));
        Assert.Equal(reading.Sources.Order(StringComparer.Ordinal), edition.Sources.Order(StringComparer.Ordinal));
    }

    private static void AssertSame(string document, Func<GuidelineDocument, IEnumerable<string>> aspect) =>
        Fidelity.AssertSame(aspect(Fidelity.Official(document)), aspect(Fidelity.Restated(document)));

    private static void AssertSame(string edition, Func<EditionContent, IEnumerable<string>> aspect) =>
        Fidelity.AssertSame(aspect(Fidelity.OfficialEdition(edition)), aspect(Fidelity.RestatedEdition(edition)));
}

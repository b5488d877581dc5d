using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Guidelines.Writing;

namespace Guidelines.Tests.Writing;

/// <summary>What is read of the official files survives the canonical form. Failures name ids only, never the wording.</summary>
public class OfficialRoundTripTests
{
    [OfficialTheory]
    [InlineData("ak-2016", "ak-2016-all-levels.txt")]
    [InlineData("mi-2025", "mi-2025-infant-family-associate.txt", "mi-2025-infant-mental-health-specialist.txt")]
    [InlineData("ma-nd", "ma-infant-mental-health-specialist-requirements.txt")]
    [InlineData("mi-2015", "mi-2015-framework-slides.txt")]
    public void An_official_file_written_and_read_is_the_same_without_a_fault(string edition, params string[] files)
    {
        var official = GuidelineReader.Read([.. files.Select(OfficialDocuments.Load)], edition, GuidelineVocabulary.Default);

        Assert.NotEmpty(official.Documents);
        Assert.All(official.Documents, document => Assert.True(document.Equals(Read(CanonicalWriter.Write(document), document.Id).Document), document.Id));
        Assert.True(official.Glossary == Read(CanonicalWriter.WriteGlossary(edition, Wording.Official, official.Glossary), edition).Glossary, "glossary");
        Assert.True(official.Introduction == Read(CanonicalWriter.WriteIntroduction(edition, Wording.Official, official.Introduction), edition).Introduction, "introduction");
        Assert.True(official.Overview == Read(CanonicalWriter.WriteOverview(edition, Wording.Official, official.Overview), edition).Overview, "overview");
    }

    private static CanonicalFile Read(string text, string name)
    {
        var log = new DiagnosticLog();
        var file = CanonicalReader.Read(SourceText.From(name, text), GuidelineVocabulary.Default, log, new PlaceMap());
        Assert.Equal([], log.All.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Code}"));
        return file!;
    }
}

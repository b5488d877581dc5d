using Guidelines.Checking;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Tests.Generated;
using Guidelines.Writing;

namespace Guidelines.Tests.Writing;

public class CanonicalRoundTripTests
{
    private const string Edition = GeneratedContent.EditionId;

    [Fact]
    public void A_document_written_and_read_is_the_same() =>
        Properties.Hold(GeneratedDocuments.Any, document => Assert.Equal(document, Read(CanonicalWriter.Write(document)).Document));

    [Fact]
    public void A_document_written_and_read_in_Turkish_is_the_same() =>
        Properties.InCulture("tr-TR", () => Properties.Hold(GeneratedDocuments.Any, document => Assert.Equal(document, Read(CanonicalWriter.Write(document)).Document)));

    [Fact]
    public void A_file_that_was_written_is_written_again_just_so() =>
        Properties.Hold(GeneratedDocuments.Any, document =>
        {
            var text = CanonicalWriter.Write(document);
            Assert.Equal(text, CanonicalWriter.Write(Read(text).Document!));
        });

    [Fact]
    public void A_glossary_written_and_read_is_the_same() =>
        Properties.Hold(GeneratedContent.Glossary, terms => Assert.Equal(terms, Read(CanonicalWriter.WriteGlossary(Edition, Wording.Official, terms)).Glossary));

    [Fact]
    public void An_introduction_written_and_read_is_the_same() =>
        Properties.Hold(GeneratedContent.Introduction, sections => Assert.Equal(sections, Read(CanonicalWriter.WriteIntroduction(Edition, Wording.Restated, sections)).Introduction));

    [Fact]
    public void An_overview_written_and_read_is_the_same() =>
        Properties.Hold(GeneratedContent.Overview, domains => Assert.Equal(domains, Read(CanonicalWriter.WriteOverview(Edition, Wording.Restated, domains)).Overview));

    [Fact]
    public void A_history_written_and_read_is_the_same() =>
        Properties.Hold(GeneratedContent.History, facts => Assert.Equal(facts, Read(CanonicalWriter.WriteHistory(Edition, Wording.Restated, facts)).History));

    [Fact]
    public void An_edition_written_and_read_is_the_same() => Properties.Hold(GeneratedContent.Edition, AssertSameEdition);

    [Fact]
    public void An_edition_written_and_read_in_Turkish_is_the_same() =>
        Properties.InCulture("tr-TR", () => Properties.Hold(GeneratedContent.Edition, AssertSameEdition));

    [Fact]
    public void A_folder_written_and_read_is_the_same_without_any_fault() =>
        Properties.Hold(GeneratedContent.Content, AssertSameFolder, Math.Max(Properties.Cases / 10, 20));

    [Fact]
    public void Every_written_file_ends_with_one_newline_and_has_no_carriage_return() =>
        Properties.Hold(GeneratedContent.Content, content => Assert.All(ContentFiles.Of(content), file =>
        {
            Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
            Assert.False(file.Text.EndsWith("\n\n", StringComparison.Ordinal));
            Assert.DoesNotContain('\r', file.Text);
        }));

    private static void AssertSameEdition(Edition edition)
    {
        var log = new DiagnosticLog();
        var read = EditionReader.Read(SourceText.From("edition.yaml", CanonicalWriter.Write(edition)), TestVocabulary.Value, log, new PlaceMap());
        Assert.Empty(log.All);
        Assert.Equal(edition, read);
    }

    private static void AssertSameFolder(EditionContent content)
    {
        using var folder = new TemporaryFolder();
        folder.Add("vocabulary/test.yaml", TestVocabulary.Yaml);
        foreach (var file in ContentFiles.Of(content))
        {
            folder.Add(file.Path, file.Text);
        }

        var reading = ContentFolder.Read(folder.Path);

        Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Code != "GL222");
        Assert.Equal(content, Assert.Single(reading.Editions));
        Assert.Empty(LayoutCheck.Check(folder.Path, reading));
    }

    private static CanonicalFile Read(string text)
    {
        var log = new DiagnosticLog();
        var file = CanonicalReader.Read(SourceText.From("test.md", text), TestVocabulary.Value, log, new PlaceMap());
        Assert.True(log.All.Count == 0, string.Join('\n', log.All) + "\n" + text);
        return file!;
    }
}

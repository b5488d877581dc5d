using Guidelines.Checking;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Writing;

namespace Guidelines.Tests.Content;

/// <summary>The restated documents that ship, by themselves; beside the official ones they are held by the tests of <see cref="Fidelity"/>.</summary>
public sealed class ShippedContentTests
{
    public static TheoryData<string> Documents() => [.. Fidelity.Documents];

    [Fact]
    public void Content_has_no_error_and_no_warning()
    {
        var reading = ShippedContent.Reading;

        var findings = reading.Diagnostics.Concat(reading.Editions.SelectMany(edition => DocumentChecks.Check(edition, reading.Vocabulary, reading.Places)));

        Assert.DoesNotContain(findings, finding => finding.Severity is not Severity.Info);
    }

    [Fact]
    public void Every_behavior_is_recorded_under_its_competency() =>
        Assert.Empty(Library.Of(ShippedContent.Reading).Competencies.Unrecorded);

    [Fact]
    public void The_restated_documents_are_here_and_no_others()
    {
        var documents = ShippedContent.Reading.Editions.SelectMany(edition => edition.Documents).ToList();

        Assert.Equal(Fidelity.Documents.Order(StringComparer.Ordinal), documents.Select(document => document.Id).Order(StringComparer.Ordinal));
        Assert.All(documents, document => Assert.Equal(Wording.Restated, document.Wording));
    }

    [Theory]
    [InlineData("ak-2016-ifa", 54, 19, 36)]
    [InlineData("ak-2016-ifs", 61, 17, 37)]
    [InlineData("ak-2016-imhs", 76, 19, 45)]
    [InlineData("ak-2016-imhm", 95, 18, 61)]
    [InlineData("mi-2025-ifa", 56, 19, 36)]
    [InlineData("mi-2025-imhs", 77, 20, 45)]
    public void A_restated_document_has_as_many_behaviors_elements_and_areas_as_the_official_one(string id, int behaviors, int elements, int areas)
    {
        var document = ShippedContent.Document(id);

        Assert.Equal(
            (behaviors, elements, areas),
            (document.Domains.Sum(domain => domain.Behaviors.Count), document.Domains.Sum(domain => domain.Behaviors.Sum(behavior => behavior.Elements.Count)), document.Domains.Sum(domain => domain.Areas.Count)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_file_is_in_the_form_that_the_writer_gives_it(string id)
    {
        var path = Path.Combine(ShippedContent.Folder, id[..id.LastIndexOf('-')], id[(id.LastIndexOf('-') + 1)..] + ".md");
        var log = new DiagnosticLog();

        var document = CanonicalReader.Read(SourceText.Load(path, log)!, ShippedContent.Reading.Vocabulary, log, new PlaceMap())!.Document!;

        Assert.Equal(File.ReadAllText(path), CanonicalWriter.Write(document));
    }

    [Fact]
    public void The_crosswalk_was_reviewed_on_the_present_texts_names_every_behavior_of_the_shared_levels_and_is_in_the_form_that_the_writer_gives_it()
    {
        var crosswalk = Assert.Single(ShippedContent.Reading.Crosswalks);

        Assert.DoesNotContain(ShippedContent.Reading.Diagnostics, diagnostic => diagnostic.Rule == Rules.CrosswalkUnnamed);
        Assert.DoesNotContain(ShippedContent.Reading.Diagnostics, diagnostic => diagnostic.Rule == Rules.CrosswalkFingerprint || diagnostic.Rule == Rules.CrosswalkToReview);
        Assert.All(crosswalk.Rows, row => Assert.True(row.IsReviewed));
        Assert.Equal(File.ReadAllText(Path.Combine(ShippedContent.Folder, "crosswalks", "ak-2016--mi-2025.sssom.tsv")), CrosswalkText.Write(crosswalk));
    }
}

using Guidelines.Checking;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Tests.Reading.Official;
using Guidelines.Writing;

namespace Guidelines.Tests.Content;

/// <summary>The restated documents that ship, alone and beside the official ones that they restate.</summary>
public sealed class ShippedContentTests
{
    public static TheoryData<string> Documents() => [.. ShippedContent.Reading.Editions.SelectMany(edition => edition.Documents).Select(document => document.Id)];

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
    public void The_restated_documents_are_here()
    {
        var restated = ShippedContent.Reading.Editions.SelectMany(edition => edition.Documents).ToList();

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "ak-2016-ifa", "mi-2025-ifa" }, restated.Select(document => document.Id).ToHashSet(StringComparer.Ordinal));
        Assert.All(restated, document => Assert.Equal(Wording.Restated, document.Wording));
    }

    [Theory]
    [InlineData("ak-2016-ifa", 54, 19, 36)]
    [InlineData("mi-2025-ifa", 56, 19, 36)]
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

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void The_domains_areas_behaviors_and_elements_are_those_of_the_official_document(string id)
    {
        var (official, restated) = (OfficialEditions.Document(id), ShippedContent.Document(id));

        Assert.Equal(StructureLines.Domains(official), StructureLines.Domains(restated));
        Assert.Equal(official.Domains.Select(domain => domain.Name), restated.Domains.Select(domain => domain.Name));
        Assert.Equal(official.Domains.SelectMany(domain => domain.Areas), restated.Domains.SelectMany(domain => domain.Areas));
        Assert.Equal(official.Domains.SelectMany(domain => domain.Behaviors).Select(Facts), restated.Domains.SelectMany(domain => domain.Behaviors).Select(Facts));

        static string Facts(Behavior behavior) =>
            $"{behavior.Id} {string.Join(' ', behavior.Elements.Select(element => element.Id))} area={behavior.AreaId} codes={behavior.Designations} preamble={behavior.Preamble is not null} note={behavior.Note is not null}";
    }

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Title_numeral_designations_and_source_are_those_of_the_official_document(string id)
    {
        var (official, restated) = (OfficialEditions.Document(id), ShippedContent.Document(id));

        Assert.Equal((official.Title, official.Numeral, official.Source), (restated.Title, restated.Numeral, restated.Source));
        Assert.Equal((official.About.Count, official.Designations.Count), (restated.About.Count, restated.Designations.Count));
    }

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Preambles_govern_the_same_behaviors(string id)
    {
        Assert.Equal(Groups(OfficialEditions.Document(id)), Groups(ShippedContent.Document(id)));

        static IEnumerable<string> Groups(GuidelineDocument document) => document.Domains.SelectMany(domain => domain.Behaviors.Where((behavior, i) => i == 0 || behavior.Preamble != domain.Behaviors[i - 1].Preamble)).Select(behavior => behavior.Id);
    }

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void The_requirements_have_the_same_sections_phases_parts_and_footnotes(string id)
    {
        Assert.Equal(OfficialEditions.Document(id).Requirements.Select(Shape), ShippedContent.Document(id).Requirements.Select(Shape));

        // How many paragraphs a restatement takes is its own affair.
        static string Shape(Requirement requirement) =>
            StructureLines.Requirement(requirement with { Text = "" }) + "\t" + requirement.Title;
    }

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void The_requirements_state_the_same_facts(string id)
    {
        Assert.Equal(OfficialEditions.Document(id).Requirements.SelectMany(Facts), ShippedContent.Document(id).Requirements.SelectMany(Facts));

        static IEnumerable<string> Facts(Requirement requirement) => requirement.Facts.Select(fact => requirement.Id + "\t" + StructureLines.Fact(fact));
    }

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void No_statement_of_four_words_or_more_is_the_official_one(string id)
    {
        var official = Statements(OfficialEditions.Document(id)).Select(pair => Key(pair.Text)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Statements(ShippedContent.Document(id)).Where(pair => OfficialWords.Of(pair.Text).Count() >= 4 && official.Contains(Key(pair.Text))).Select(pair => pair.Id));

        static string Key(string text) => string.Join(' ', OfficialWords.Of(text));
    }

    private static IEnumerable<(string Id, string Text)> Statements(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Behaviors)
            .SelectMany(behavior => behavior.Elements.Select(element => (element.Id, element.Text)).Prepend((behavior.Id, behavior.Text)).Append((behavior.Id, behavior.Note ?? "")).Append((behavior.Id, behavior.Preamble ?? "")))
            .Concat(document.Requirements.SelectMany(requirement => RequirementSentences.Of(requirement).Select(sentence => (requirement.Id, sentence))))
            .Concat(document.About.Select(text => (document.Id, text)));
}

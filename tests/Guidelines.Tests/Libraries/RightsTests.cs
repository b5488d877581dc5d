using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Comparison.Requirements;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Layers;
using Guidelines.Tests.Writing;
using Guidelines.Writing;

namespace Guidelines.Tests.Libraries;

public sealed class RightsTests
{
    private static readonly string[] NamesOfDocuments =
    [
        "GuidelineDocument.Id", "GuidelineDocument.Edition", "GuidelineDocument.Level", "GuidelineDocument.Title", "GuidelineDocument.Numeral", "GuidelineDocument.Source",
        "Designation.Code", "Designation.Name", "DomainSection.Id", "DomainSection.Name", "AreaName.*", "Behavior.Id", "Behavior.Designations", "Behavior.AreaId", "Element.Id",
        "Requirement.Id", "Requirement.Sections", "Requirement.Title", "Requirement.Designations",
        "RequirementFact.Fact", "RequirementFact.Unit", "RequirementFact.Per", "RequirementFact.Qualifier", "RequirementFact.Designations", "RequirementFact.Topic", "RequirementFact.Levels",
    ];

    internal static readonly string[] NamesOfComparisons =
    [
        "ComparedDocument.*", "Change.Rule", "Change.Explanation", "Change.Fingerprint", "ComparedBehavior.Id", "ComparedBehavior.Domain", "ComparedBehavior.Area", "ComparedBehavior.AreaId",
        "ComparedElement.Id", "ContextChange.Domain", "ContextChange.Behavior", "AreaChange.*", "FactChange.*",
        "RequirementChange.Section", "RequirementChange.Designations", "RequirementChange.BaseSections", "RequirementChange.HeadSections", "RequirementChange.BaseIds", "RequirementChange.HeadIds",
    ];

    private static readonly Edition Restated = Made.Edition("tt-2020", null).Edition;
    private static readonly Edition Official = Restated with { Wording = Wording.Official };
    private static readonly Permission Consent = new() { By = "The owner", Date = "2024", Document = "letter.pdf" };

    public static TheoryData<Edition, bool> Editions => new()
    {
        { Restated, true },
        { Restated with { Publish = Publish.Structure }, false },
        { Official, false },
        { Official with { Permission = Consent }, true },
        { Official with { Permission = Consent, Publish = Publish.Structure }, false },
        { Official with { Permission = Consent with { By = "" } }, false },
        { Official with { Permission = Consent with { Date = "" } }, false },
        { Official with { Permission = Consent with { Document = "" } }, false },
    };

    [Theory]
    [MemberData(nameof(Editions))]
    public void Text_is_shown_where_it_is_published_and_an_official_one_only_with_a_recorded_permission(Edition edition, bool expected) =>
        Assert.Equal(expected, Rights.MayShowText(edition));

    [Fact]
    public void A_document_that_may_be_shown_is_left_as_it_is() =>
        Assert.Equal(Garden.Document, Rights.Withhold(Garden.Document, Restated));

    [Fact]
    public void A_document_that_says_of_itself_that_it_is_official_is_withheld_whatever_its_edition_says() =>
        Assert.True(Rights.Withhold(Garden.Document with { Wording = Wording.Official }, Restated).Withheld);

    [Fact]
    public void Another_edition_has_no_say() =>
        Assert.Throws<ArgumentException>(() => Rights.Withhold(Garden.Document, Restated with { Id = "uu-2020" }));

    [Fact]
    public void Ids_names_figures_and_counts_of_a_withheld_document_stay()
    {
        var withheld = Rights.Withhold(Garden.Document, Official);

        var behavior = withheld.Domains[0].Behaviors[1];
        Assert.Equal(("Mentor", "Gardening & Care", "soil", "Clinical"), (withheld.Title, withheld.Domains[0].Name, withheld.Domains[0].Areas[0].Name, withheld.Designations[0].Name));
        Assert.Equal(("tt-2020-imhm-gdn-02", "", null, null), (behavior.Id, behavior.Text, behavior.Preamble, behavior.Note));
        Assert.Equal([new Element { Id = "tt-2020-imhm-gdn-02a", Text = "" }], behavior.Elements);
        Assert.Equal([Garden.Document.Requirements[0].Facts[0] with { Sentence = "" }], withheld.Requirements[0].Facts);
        Assert.Equal([""], withheld.Requirements[0].Parts!.Items);
        Assert.Equal([""], withheld.Requirements[0].Footnotes);
        Assert.Equal("Training", withheld.Requirements[0].Title);
    }

    [Fact]
    public void No_word_of_a_text_is_left_in_a_withheld_document() =>
        Properties.Hold(GeneratedDocuments.Any, document =>
        {
            var marker = new Marker(NamesOfDocuments);
            var marked = marker.Mark(document);

            AssertNone(marker.Words, Written(Rights.Withhold(marked, Official)));
            AssertAll(marker.Words, Written(marked));
        });

    [Fact]
    public void No_word_of_glossary_introduction_history_and_documents_is_left_in_a_withheld_edition() =>
        Properties.Hold(GeneratedContent.Content, content =>
        {
            var marker = new Marker([.. NamesOfDocuments, "Edition.*", "EditionContent.Edition", "GlossaryTerm.Id", "GlossaryTerm.Name", "DatedFact.Date"]);
            var marked = marker.Mark(content) with { Edition = content.Edition with { Publish = Publish.Structure } };

            var withheld = Rights.Withhold(marked);

            AssertNone(marker.Words, JsonText.Serialize(withheld));
            AssertAll(marker.Words, JsonText.Serialize(marked));
            Assert.Equal(content.Glossary.Select(term => term.Name), withheld.Glossary.Select(term => term.Name));
            Assert.Equal(content.History.Select(fact => fact.Date), withheld.History.Select(fact => fact.Date));
            Assert.Equal(marked, Rights.Withhold(marked with { Edition = Restated with { Id = content.Edition.Id } }) with { Edition = marked.Edition, Documents = marked.Documents });
        });

    [Fact]
    public void No_word_of_a_text_is_left_in_a_withheld_comparison() =>
        Properties.Hold(GeneratedPairs.Any, pair =>
        {
            var marker = new Marker(NamesOfComparisons);
            var comparison = MadeDocuments.Compare(pair.Base, pair.Head);
            var marked = marker.Mark(comparison with
            {
                Context = comparison.Context.Where(change => change.What is not ContextPart.Designations).ToValueList(),
                Requirements = [new RequirementChange { Section = "training", Phase = Phase.Initial, Kind = DifferenceKind.Changed, Base = "x", Head = "x", BaseState = FactState.Required, HeadState = FactState.Required }],
            });

            var withheld = Rights.Withhold(marked, EditionOf(pair.Base) with { Publish = Publish.Structure }, EditionOf(pair.Head) with { Publish = Publish.Structure });

            AssertNone(marker.Words, ComparisonJson.Write(withheld));
            AssertAll(marker.Words, ComparisonJson.Write(marked));
            Assert.Equal((comparison.Summary, comparison.Unmapped, comparison.Areas), (withheld.Summary, withheld.Unmapped, withheld.Areas));
            Assert.Equal(comparison.Changes.Select(Facts), withheld.Changes.Select(Facts));
        });

    [Fact]
    public void A_side_that_may_be_shown_keeps_its_texts_but_nothing_that_quotes_both()
    {
        var @base = MadeDocuments.Base("Waters cabbages for the very young child", "Sings to the very young child").With(behavior => behavior with { Preamble = "In winter:" });
        var head = MadeDocuments.Head("Waters tulips for the young child", "Sings to the young child").With(behavior => behavior with { Note = "With care" });
        var comparison = MadeDocuments.Compare(@base, head);

        var withheld = Rights.Withhold(comparison, EditionOf(@base), EditionOf(head) with { Wording = Wording.Official });

        Assert.Equal((false, true), (withheld.Base.Withheld, withheld.Head.Withheld));
        Assert.NotEmpty(comparison.Terminology);
        Assert.Empty(withheld.Terminology);
        Assert.All(withheld.Changes, change => Assert.Empty(change.Edits));
        Assert.All(withheld.Changes, change => Assert.Empty(change.Terms));
        var json = ComparisonJson.Write(withheld);
        AssertAll(["cabbages", "winter"], json);
        AssertNone(["tulips", "care"], json);
    }

    [Fact]
    public void That_a_demand_has_a_condition_is_kept_and_its_words_are_not()
    {
        var @base = Asked.By("aa-2001", Asked.In("training", "Three hours, if roses grow there.", Asked.Hours(3)));
        var head = Asked.By("bb-2002", Asked.In("training", "Three hours.", Asked.Hours(3)));
        var comparison = MadeDocuments.Compare(@base, head);

        var fact = Assert.Single(Assert.Single(Rights.Withhold(comparison, EditionOf(@base) with { Publish = Publish.Structure }, EditionOf(head)).Requirements).Facts);

        Assert.Equal(("if roses grow there", "", null), (comparison.Requirements[0].Facts[0].BaseCondition, fact.BaseCondition, fact.HeadCondition));
    }

    [Fact]
    public void What_designations_changed_is_no_text()
    {
        var head = MadeDocuments.Head("Waters tulips").With(behavior => behavior with { Designations = ["RF"] });
        var comparison = MadeDocuments.Compare(MadeDocuments.Base("Waters tulips"), head);

        var withheld = Rights.Withhold(comparison, Official, EditionOf(head) with { Wording = Wording.Official });

        Assert.Equal("RF", Assert.Single(withheld.Context).Head);
    }

    private static Edition EditionOf(GuidelineDocument document) => Restated with { Id = document.Edition };

    private static object Facts(Change change) =>
        (change.Id, change.Kind, change.Moved, change.Scope, change.Grade, change.Rule, change.Explanation, change.AffectsTraining, change.Fingerprint, (change.Similarity, change.Confidence),
            string.Join(' ', change.Base.Concat(change.Head).Select(behavior => $"{behavior.Id} {behavior.Area} {behavior.Elements.Count}")));

    private static string Written(GuidelineDocument document) =>
        DocumentJson.Write(document, TestVocabulary.Value) + DocumentCsv.Write(DocumentJson.Of(document, TestVocabulary.Value)) + CanonicalWriter.Write(document);

    private static void AssertNone(IEnumerable<string> words, string written) => Assert.DoesNotContain(words, word => written.Contains(word, StringComparison.Ordinal));

    private static void AssertAll(IEnumerable<string> words, string written) => Assert.All(words, word => Assert.Contains(word, written, StringComparison.Ordinal));
}

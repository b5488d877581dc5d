using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Reporting;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Layers;

namespace Guidelines.Tests.Libraries;

/// <summary>A library of an official wording without permission, as others see it.</summary>
public sealed class PublishedLibraryTests
{
    private static readonly Library Whole = Library.Of(new ContentReading
    {
        Vocabulary = TestVocabulary.Value,
        Editions =
        [
            Made.Edition("tt-2020", "2020", MadeDocuments.Base("Waters cabbages", "Digs trenches")),
            WithoutPermission(Made.Edition("tt-2021", "2021", MadeDocuments.Head("Waters cabbages by night", "Prunes"))),
        ],
        Diagnostics = [],
        Places = new PlaceMap(),
    });

    private readonly Library _published = Whole.Published();

    [Fact]
    public void Its_documents_and_its_graph_hold_no_text_that_may_not_be_shown()
    {
        Assert.All(_published.Document("tt-2021-ifa")!.Domains[0].Behaviors, behavior => Assert.Equal("", behavior.Text));
        Assert.Equal("", _published.Graph.Find<BehaviorNode>("tt-2021-ifa-gdn-01")!.Content.Text);
        Assert.Equal("Waters cabbages", _published.Graph.Find<BehaviorNode>("tt-2020-ifa-gdn-01")!.Content.Text);
        Assert.Equal("Waters cabbages by night", Whole.Graph.Find<BehaviorNode>("tt-2021-ifa-gdn-01")!.Content.Text);
    }

    [Fact]
    public void Its_layers_are_those_of_the_full_texts()
    {
        Assert.Same(Whole.Competencies, _published.Competencies);
        Assert.Same(Whole.InferredAreas, _published.InferredAreas);
    }

    [Fact]
    public void Its_comparisons_judge_the_full_texts_and_show_none()
    {
        var full = Whole.Compare(Whole.Documents[0], Whole.Documents[1]);

        var shown = _published.Compare(_published.Documents[0], _published.Documents[1]);

        Assert.Equal(full.Summary, shown.Summary);
        Assert.Equal(full.Changes.Select(change => change.Grade), shown.Changes.Select(change => change.Grade));
        Assert.DoesNotContain("night", ComparisonJson.Write(shown), StringComparison.Ordinal);
        Assert.Contains("trenches", ComparisonJson.Write(shown), StringComparison.Ordinal);
    }

    private static EditionContent WithoutPermission(EditionContent content) => content with
    {
        Edition = content.Edition with { Wording = Wording.Official },
        Documents = content.Documents.Select(document => document with { Wording = Wording.Official }).ToValueList(),
    };
}

using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Search;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Layers;
using Guidelines.Writing;

namespace Guidelines.Tests.Search;

/// <summary>A text that may not be shown is not searched either: not even that a word stands in it can be found out.</summary>
public sealed class WithheldSearchTests : IDisposable
{
    private static readonly Library Whole = Library.Of(new ContentReading
    {
        Vocabulary = TestVocabulary.Value,
        Editions =
        [
            Made.Edition("tt-2020", "2020", MadeDocuments.Base("Waters cabbages", "Digs trenches")),
            Withheld(Made.Edition("tt-2021", "2021", MadeDocuments.Head("Waters cabbages by moonlight", "Feeds the nightjar", "Feeds the nightjar again", "Feeds the nightjar daily"))),
        ],
        Diagnostics = [],
        Places = new PlaceMap(),
    });

    private readonly CompetencySearch _search = CompetencySearch.Of(Whole);

    public void Dispose() => _search.Dispose();

    [Fact]
    public void Its_words_are_unknown_and_nobody_is_led_to_them()
    {
        var answer = _search.Search(new SearchRequest { Text = "moonligt nightjar" }).Answer!;
        Assert.Empty(answer.Hits);
        Assert.Empty(answer.Corrections);
        Assert.Equal(["moonligt", "nightjar"], answer.Unknown);
        Assert.Empty(_search.Suggest("nightj").Answer!.Suggestions);
        Assert.Empty(_search.Suggest("feeds the").Answer!.Suggestions);
    }

    [Fact]
    public void What_is_found_by_its_names_shows_no_text()
    {
        var answer = _search.Search(new SearchRequest { Text = "gardener", Facets = [new(SearchFacet.Edition, "tt-2021")] }).Answer!;
        Assert.NotEmpty(answer.Hits);
        Assert.All(answer.Hits, hit => Assert.Empty(hit.Snippet));
        var json = JsonText.Serialize(answer);
        Assert.DoesNotContain("nightjar", json, StringComparison.Ordinal);
        Assert.DoesNotContain("moonlight", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_similar_to_it()
    {
        Assert.Empty(_search.SimilarTo("tt-2021-ifa-gdn-01", new SimilarRequest()).Answer!.Hits);
        var similar = _search.SimilarToPassage("Waters cabbages by moonlight", new SimilarRequest()).Answer!;
        Assert.Equal(["tt-2020-ifa-gdn-01"], similar.Hits.SelectMany(hit => hit.Variants).Select(variant => variant.Id));
    }

    private static EditionContent Withheld(EditionContent content) => content with { Edition = content.Edition with { Publish = Publish.Structure } };
}

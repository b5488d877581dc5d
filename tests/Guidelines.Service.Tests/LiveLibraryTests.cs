using Guidelines.Reading;
using Guidelines.Service.Snapshots;

namespace Guidelines.Service.Tests;

/// <summary>Which readings of changed content are served.</summary>
public sealed class LiveLibraryTests : IDisposable
{
    private const string Crosswalk =
        """
        #curie_map:
        #  behavior: https://guidelines.example/behaviors/
        #  edition: https://guidelines.example/editions/
        #mapping_set_id: https://guidelines.example/crosswalks/zz-2016--zz-2025.sssom.tsv
        #license: https://guidelines.example/about#rights
        #subject_source: edition:zz-2016
        #object_source: edition:zz-2025
        subject_id	predicate_id	object_id	mapping_justification
        behavior:zz-2016-ifa-tf-02	skos:closeMatch	behavior:zz-2025-ifa-tf-03	semapv:MappingReview
        """;

    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sound_content_takes_the_place_of_what_was_served()
    {
        var library = Live();
        _folder.Replace("zz-2016/ifa.md", "Bakes bread", "Bakes rolls");

        Assert.True(library.Offer(Read(), _folder.Content));

        Assert.Equal(2, library.State.Snapshot.Number);
        Assert.StartsWith("Bakes rolls", library.State.Snapshot.Library.Document("zz-2016-ifa")!.Domains[0].Behaviors[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_error_keeps_what_was_served_and_is_told()
    {
        var library = Live();
        var before = library.State.Snapshot;
        _folder.Replace("zz-2016/ifa.md", " {#tf-02}", "");

        Assert.False(library.Offer(Read(), _folder.Content));

        Assert.Same(before, library.State.Snapshot);
        Assert.Equal("GL156", library.State.Faults.Single().Code);
    }

    [Fact]
    public void An_error_that_was_there_from_the_beginning_does_not_keep_other_edits_out()
    {
        _folder.Replace("zz-2016/ifa.md", " {#tf-02}", "");
        var library = Live();
        Assert.Equal("GL156", library.State.Faults.Single().Code);

        // A line more above it: the same error, elsewhere.
        _folder.Replace("zz-2016/ifa.md", "- Bakes bread", "- Sings {#tf-09}\n- Bakes bread");

        Assert.True(library.Offer(Read(), _folder.Content));
        Assert.Equal(4, library.State.Snapshot.Library.Document("zz-2016-ifa")!.Domains[0].Behaviors.Count + 1);
        Assert.Equal("GL156", library.State.Faults.Single().Code);
    }

    [Fact]
    public void The_same_error_a_second_time_is_a_new_one()
    {
        _folder.Replace("zz-2016/ifa.md", " {#tf-02}", "");
        var library = Live();
        _folder.Replace("zz-2016/ifa.md", " {#tf-01}", "");

        Assert.False(library.Offer(Read(), _folder.Content));

        Assert.Equal(2, library.State.Faults.Count);
    }

    [Fact]
    public void Content_without_any_document_is_not_served_and_that_is_told()
    {
        var library = Live();
        Directory.Delete(_folder.At("zz-2016"), recursive: true);
        Directory.Delete(_folder.At("zz-2025"), recursive: true);

        Assert.False(library.Offer(Read(), _folder.Content));

        Assert.Equal("GL163", library.State.Faults.Single().Code);
    }

    [Fact]
    public void Repaired_content_is_served_again_without_faults()
    {
        var library = Live();
        _folder.Replace("zz-2016/ifa.md", "{#tf-02}", "{#TF 02}");
        Assert.False(library.Offer(Read(), _folder.Content));
        _folder.Replace("zz-2016/ifa.md", "{#TF 02}", "{#tf-02}");

        Assert.True(library.Offer(Read(), _folder.Content));

        Assert.Equal((2, 0), (library.State.Snapshot.Number, library.State.Faults.Count));
    }

    [Fact]
    public void An_id_that_is_given_twice_is_no_reason_not_to_serve()
    {
        _folder.Replace("zz-2016/ifa.md", "{#tf-02}", "{#tf-01}");

        var library = Live();

        Assert.NotEmpty(library.State.Faults);
        Assert.NotNull(library.State.Snapshot.Library.Document("zz-2016-ifa"));
    }

    [Fact]
    public void A_fingerprint_stays_until_a_file_changes_appears_or_goes()
    {
        var first = Fingerprint();
        Assert.Equal(first, Fingerprint());
        File.WriteAllText(_folder.At(".hidden"), "x");
        Assert.Equal(first, Fingerprint());

        _folder.Replace("zz-2016/ifa.md", "Bakes", "Makes");
        var second = Fingerprint();
        File.WriteAllText(_folder.At("zz-2016/new.md"), "x");
        var third = Fingerprint();
        File.Delete(_folder.At("zz-2016/new.md"));
        Directory.Delete(_folder.Content, recursive: true);

        Assert.Equal(4, new[] { first, second, third, Fingerprint() }.Distinct(StringComparer.Ordinal).Count());

        string Fingerprint() => LoadedContent.FingerprintOf(_folder.Content);
    }

    [Fact]
    public void A_crosswalk_that_appears_is_noticed_and_served_and_a_broken_one_is_not()
    {
        var library = Live();
        var before = LoadedContent.FingerprintOf(_folder.Content);
        Directory.CreateDirectory(_folder.At("crosswalks"));
        File.WriteAllText(_folder.At("crosswalks/zz-2016--zz-2025.sssom.tsv"), Crosswalk);
        Assert.NotEqual(before, LoadedContent.FingerprintOf(_folder.Content));

        Assert.True(library.Offer(Read(), _folder.Content));
        Assert.Equal(["zz-2016-ifa-tf-02", "zz-2025-ifa-tf-03"], Reviewed(library));

        _folder.Replace("crosswalks/zz-2016--zz-2025.sssom.tsv", "closeMatch", "sameAs");
        Assert.False(library.Offer(Read(), _folder.Content));
        Assert.Equal(["zz-2016-ifa-tf-02", "zz-2025-ifa-tf-03"], Reviewed(library));

        static IEnumerable<string> Reviewed(LiveLibrary library)
        {
            var served = library.State.Snapshot.Library;
            var comparison = served.Compare(served.Document("zz-2016-ifa")!, served.Document("zz-2025-ifa")!);
            return comparison.Changes.Where(change => change.Reviewed).SelectMany(change => change.Base.Concat(change.Head)).Select(behavior => behavior.Id);
        }
    }

    [Fact]
    public void A_file_that_changes_while_the_folder_is_read_has_it_read_again()
    {
        var readings = 0;

        var content = LoadedContent.Read(_folder.Content, folder =>
        {
            var reading = ContentFolder.Read(folder);
            if (++readings == 1)
            {
                _folder.Replace("zz-2025/ifa.md", "Bakes", "Fries");
            }

            return reading;
        });

        Assert.Equal(2, readings);
        Assert.StartsWith("Fries", content.Reading.Editions[1].Documents[0].Domains[0].Behaviors[0].Text, StringComparison.Ordinal);
        Assert.Equal(LoadedContent.FingerprintOf(_folder.Content), content.Fingerprint);
    }

    [Fact]
    public void A_folder_that_changes_all_the_time_is_read_all_the_same()
    {
        var readings = 0;

        LoadedContent.Read(_folder.Content, folder =>
        {
            File.WriteAllText(_folder.At("zz-2025/notes.txt"), new string('x', ++readings));
            return ContentFolder.Read(folder);
        });

        Assert.Equal(5, readings);
    }

    private LiveLibrary Live() => new(Read(), TimeProvider.System);

    private LoadedContent Read() => LoadedContent.Read(_folder.Content);
}

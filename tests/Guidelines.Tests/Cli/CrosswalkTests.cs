using Guidelines.Tests.Generated;
using Guidelines.Writing;
using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Cli;

public sealed class CrosswalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CrosswalkTests()
    {
        _folder.Add("vocabulary/test.yaml", TestVocabulary.Yaml);
        foreach (var file in Editions.SelectMany(ContentFiles.Of))
        {
            _folder.Add(file.Path, file.Text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_tells_every_fault_of_a_crosswalk_in_the_order_of_its_lines()
    {
        Crosswalk(Row("ifa-1", "exactMatch", "ifa-1") + Row("ifa-2", "sameAs", "ifa-9") + "behavior:tt-2021-ifa-gdn-02\tskos:exactMatch\tbehavior:tt-2020-ifa-gdn-02\tsemapv:MappingReview\n" + Row("ifa-1", "narrowMatch", "ifa-2"));

        var ran = Command.Run("check", _folder.Path);

        Assert.Equal(1, ran.Code);
        var lines = ran.Output.Split('\n').Where(line => line.Contains(FileName, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(FileName, StringComparison.Ordinal) + FileName.Length)..]).ToList();
        Assert.Equal(
        [
            "(14,29): error GL306: 'skos:sameAs' is no predicate that is known here; write one of skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch",
            "(14,41): error GL304: 'tt-2021-ifa-gdn-09' is no behavior of tt-2021; the nearest ids are tt-2021-ifa-gdn-01, tt-2021-ifa-gdn-02, tt-2021-ifa-gdn-03, tt-2021-ifa-gdn-04, tt-2021-imhs-gdn-01",
            "(15,1): error GL305: subject and object are swapped: a behavior of tt-2020 is the subject, one of tt-2021 the object; turn broadMatch and narrowMatch round with them",
            "(16,1): error GL308: line 13 names another counterpart of 'tt-2020-ifa-gdn-01'; what is split or merged is no exactMatch",
        ], lines);
        Assert.Matches(@"\n4 errors, .* in 11 files", ran.Output);
    }

    [Fact]
    public void Compare_takes_the_crosswalk_and_can_do_without_it()
    {
        var before = Compare();
        Crosswalk(Row("ifa-1", "exactMatch", "-") + Row("-", "exactMatch", "ifa-1"));

        Assert.Contains("That nothing corresponds is reviewed.", Compare(), StringComparison.Ordinal);
        Assert.Equal(before, Compare("--no-crosswalk"));
    }

    [Fact]
    public void Where_every_correspondence_is_reviewed_that_is_told_once()
    {
        Crosswalk(string.Concat(Enumerable.Range(1, 4).Select(i => Row($"ifa-{i}", "exactMatch", $"ifa-{i}"))));

        var text = Compare("--all");

        Assert.Contains("A reviewer has confirmed what corresponds and what does not.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("is reviewed", text, StringComparison.Ordinal);
    }

    private void Crosswalk(string rows) => _folder.Add("crosswalks/" + FileName, Metadata + Header + rows);

    private string Compare(params string[] options)
    {
        var ran = Command.Run(["compare", "tt-2020-ifa", "tt-2021-ifa", "--content", _folder.Path, .. options]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return ran.Output;
    }
}

using Guidelines.Diagnostics;
using Guidelines.Reading;
using Guidelines.Tests.Generated;
using Guidelines.Writing;
using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Reading.Crosswalks;

public sealed class CrosswalkFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CrosswalkFolderTests()
    {
        _folder.Add("vocabulary/test.yaml", TestVocabulary.Yaml);
        foreach (var file in Editions.SelectMany(ContentFiles.Of))
        {
            _folder.Add(file.Path, file.Text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Crosswalks_are_read_with_the_editions_beside_them()
    {
        _folder.Add("crosswalks/" + FileName, Metadata + Header + Row("ifa-3", "broadMatch", "ifa-3") + Row("ifa-1", "broadMatch", "ifa-9"));

        var reading = ContentFolder.Read(_folder.Path);

        Assert.Equal("tt-2021-ifa-gdn-03", Assert.Single(Assert.Single(reading.Crosswalks).Rows).Head);
        var error = Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Severity is Severity.Error);
        Assert.StartsWith(Path.Combine(_folder.Path, "crosswalks", FileName) + "(14,45): error GL304: ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_links_two_editions_and_other_files_are_told()
    {
        _folder.Add("crosswalks/" + FileName, Metadata + Header);
        _folder.Add("crosswalks/tt-2021--tt-2020.sssom.tsv", Metadata.Replace("tt-2020", "tt-202x", StringComparison.Ordinal).Replace("tt-2021", "tt-2020", StringComparison.Ordinal).Replace("tt-202x", "tt-2021", StringComparison.Ordinal).Replace("\"2020\"", "\"x\"", StringComparison.Ordinal).Replace("\"2021\"", "\"2020\"", StringComparison.Ordinal).Replace("\"x\"", "\"2021\"", StringComparison.Ordinal) + Header);
        _folder.Add("crosswalks/links.xlsx", "x");
        _folder.Add("crosswalks/tt-2020--tt-2022.tsv", "x");
        _folder.Add("crosswalks/old/" + FileName, Metadata + Header);

        var reading = ContentFolder.Read(_folder.Path);

        Assert.Equal("tt-2020", Assert.Single(reading.Crosswalks).Base);
        Assert.Equal(
        [
            "links.xlsx: info GL162: is not read; a crosswalk's name ends in .sssom.tsv",
            "old: info GL162: is not read; a crosswalk's name ends in .sssom.tsv",
            "tt-2020--tt-2022.tsv: warning GL166: is not read, though it seems to be meant; save it as plain text (UTF-8) named tt-2020--tt-2022.sssom.tsv",
            $"tt-2021--tt-2020.sssom.tsv: error GL301: {FileName} links these two editions already, in both directions; this file is left out",
        ], reading.Diagnostics.Where(diagnostic => diagnostic.Place.File.Contains("crosswalks", StringComparison.Ordinal) && diagnostic.Code != "GL311").Select(diagnostic => diagnostic.ToString()[(Path.Combine(_folder.Path, "crosswalks").Length + 1)..]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_hold()
    {
        _folder.Add("crosswalks/tt-2020--tt-2022.sssom.tsv", [0xFF, 0x00]);
        _folder.Add("crosswalks/" + FileName, Metadata + Header);

        var reading = ContentFolder.Read(_folder.Path);

        Assert.Single(reading.Crosswalks);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == "GL102");
    }
}

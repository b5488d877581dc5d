using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Reading;

public sealed class ContentFolderTests : IDisposable
{
    private const string Edition = """
        id: tt-2020
        title: Guidelines of the Test Trust
        association: tt
        licensor: tt
        status: current
        levels:
          - {id: ifa, held: true}
        wording: restated
        publish: text

        """;

    private const string Document = """
        ---
        edition: tt-2020
        level: ifa
        title: Associate
        wording: restated
        ---

        ## Gardening {#gdn}

        ### As demonstrated by

        - Digs {#gdn-01}

        """;

    private readonly TemporaryFolder _folder = new();

    public ContentFolderTests() => _folder.Add("vocabulary/test.yaml", TestVocabulary.Yaml);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_vocabulary_edition_and_document_is_read_without_a_fault()
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("tt-2020/README.md", "For people.");
        _folder.Add("crosswalks/README.md", "For people.");
        _folder.Add(".tool/edition.yaml", "x");

        var reading = ContentFolder.Read(_folder.Path);

        Assert.Empty(reading.Diagnostics);
        Assert.Equal("tt-2020-ifa-gdn-01", Assert.Single(Assert.Single(reading.Editions).Documents).Domains[0].Behaviors[0].Id);
        Assert.Equal(12, reading.Places.Of("tt-2020-ifa-gdn-01").Line);
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Assert.Equal(["no/such: error GL101: there is no such folder"], ContentFolder.Read("no/such").Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void A_file_in_the_folder_s_place_is_an_error()
    {
        var path = _folder.Add("file", "x");

        Assert.Equal([$"{path}: error GL101: is a file; a folder is expected here"], ContentFolder.Read(path).Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_missing_edition_file_is_an_error_and_the_documents_are_checked_even_so()
    {
        _folder.Add("tt-2020/ifa.md", Document.Replace(" {#gdn-01}", "", StringComparison.Ordinal));

        Assert.Equal(
        [
            "tt-2020/edition.yaml: error GL213: is missing; the folder 'tt-2020' holds documents, and edition.yaml says whose they are",
            "tt-2020/ifa.md(12,3): error GL156: a behavior has no id; end it with one such as {#gdn-01}",
        ], Faults());
    }

    [Theory]
    [InlineData("edition: tt-2020", "edition: tt-2021", "tt-2020/ifa.md(2,10): error GL203: 'edition' is 'tt-2021', but the file stands in the folder 'tt-2020'")]
    [InlineData("level: ifa", "level: ifs", "tt-2020/ifa.md(3,8): error GL204: the file is the document of level 'ifs' and must be named ifs.md, not ifa.md")]
    [InlineData("level: ifa", "level: ifx", "tt-2020/ifa.md(3,8): error GL204: 'ifx' is no level; known are ifa, ifs, imhs, imhm, ecfa, ecfs, ecmhs, ecmhm, ers")]
    [InlineData("wording: restated", "wording: official", "tt-2020/ifa.md(2,10): error GL217: 'wording' is official, but edition.yaml says restated")]
    [InlineData("level: ifa", "kind: glossary", "tt-2020/ifa.md(2,10): error GL204: the file is the glossary and must be named glossary.md, not ifa.md")]
    public void Front_matter_must_agree_with_folder_and_file(string old, string changed, string fault)
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document.Replace(old, changed, StringComparison.Ordinal));

        Assert.Contains(fault, Faults());
    }

    [Theory]
    [InlineData("held: true", "held: false", "tt-2020/edition.yaml(1,1): warning GL212: says that the level 'ifa' is not held, but ifa.md is here")]
    [InlineData("{id: ifa, held: true}", "{id: ifs, held: true}", "tt-2020/edition.yaml(1,1): warning GL212: says that the level 'ifs' is held, but ifs.md is missing or cannot be read | tt-2020/edition.yaml(1,1): warning GL212: does not list the level 'ifa', but ifa.md is here")]
    [InlineData("{id: ifa, held: true}", "{id: ifa, held: yes}", "tt-2020/edition.yaml(1,1): warning GL212: says that the level 'ifa' is not held, but ifa.md is here | tt-2020/edition.yaml(7,21): error GL153: 'held' must be true or false, not 'yes'")]
    [InlineData("id: tt-2020", "id: tt-2021", "tt-2020/edition.yaml(1,1): error GL203: says that it is 'tt-2021', but stands in the folder 'tt-2020'")]
    [InlineData("id: tt-2020", "id: ../x", "tt-2020/edition.yaml(1,5): error GL201: '../x' is no edition's id; it is an association and a year, such as ak-2016, or ma-nd without a date")]
    [InlineData("association: tt", "association: zz", "tt-2020/edition.yaml(3,14): warning GL211: 'zz' is no association of the vocabulary; a new one is added to a file in content/vocabulary")]
    [InlineData("wording: restated", "wording: restated\npublished: May 2020", "tt-2020/edition.yaml(9,12): error GL153: 'published' must be a date, month or year such as 2025-03-18, 2025-03 or 2025, not 'May 2020'")]
    [InlineData("status: current", "status: current\nfollows: tt-2020", "tt-2020/edition.yaml(1,1): error GL203: 'follows' leads from 'tt-2020' back to it; an edition follows an earlier one")]
    [InlineData("publish: text", "publish: text\nacknowledged:\n  - {code: GL404, id: tt-2020-ifa}", "tt-2020/edition.yaml(11,5): error GL152: 'reason' is missing; write 'reason: …'")]
    [InlineData("publish: text", "publish: text\nacknowledged:\n  - {code: GL156, id: tt-2020-ifa, reason: So be it.}", "tt-2020/edition.yaml(11,12): error GL153: 'GL156' cannot be acknowledged; only warnings about the text can: GL401, GL402, GL403, GL404, GL405, GL406, GL407, GL409, GL410, GL411, GL415")]
    [InlineData("publish: text", "publish: text\n---\nid: x", "tt-2020/edition.yaml(11,1): error GL151: a second YAML document begins here; a file holds one")]
    public void A_fault_in_the_edition_file_names_its_line(string old, string changed, string faults)
    {
        _folder.Add("tt-2020/edition.yaml", Edition.Replace(old, changed, StringComparison.Ordinal));
        _folder.Add("tt-2020/ifa.md", Document);

        Assert.Equal(faults.Split(" | "), Faults());
    }

    [Fact]
    public void Official_wording_published_without_permission_is_a_warning()
    {
        _folder.Add("tt-2020/edition.yaml", Edition.Replace("restated", "official", StringComparison.Ordinal));
        _folder.Add("tt-2020/ifa.md", Document.Replace("restated", "official", StringComparison.Ordinal));

        Assert.Equal(["tt-2020/edition.yaml(9,10): warning GL214: official wording is published as text only with a recorded 'permission: {by: …, date: …, document: …}'; without one, write 'publish: structure'"], Faults());
    }

    [Fact]
    public void Files_that_are_not_read_are_named()
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("tt-2020/ifs.markdown", Document);
        _folder.Add("tt-2020/old/ifa.md", Document);

        Assert.Equal(
        [
            "tt-2020/ifs.markdown: info GL162: is not read; an edition has edition.yaml and .md files",
            "tt-2020/old: info GL162: is not read; an edition's files stand directly in its folder",
        ], Faults());
    }

    [Fact]
    public void An_official_glossary_does_not_pass_for_that_of_a_restated_edition()
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("tt-2020/glossary.md", "---\nedition: tt-2020\nkind: glossary\nwording: official\n---\n\n## Bed {#term-bed}\n\nWhere seeds lie.\n");

        var reading = ContentFolder.Read(_folder.Path);

        Assert.Equal(["GL217"], reading.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Empty(Assert.Single(reading.Editions).Glossary);
    }

    [Fact]
    public void The_lineage_is_read_with_the_behaviors_that_the_folder_holds()
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("lineage.tsv", "competency\tbehavior\ntt-2020-ifa-gdn-01\ttt-2020-ifa-gdn-01\n");

        var reading = ContentFolder.Read(_folder.Path);

        Assert.Empty(reading.Diagnostics);
        Assert.Equal([new LineageRow("tt-2020-ifa-gdn-01", "tt-2020-ifa-gdn-01")], reading.Lineage);
    }

    private string[] Faults() =>
        [.. ContentFolder.Read(_folder.Path).Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/'))];
}

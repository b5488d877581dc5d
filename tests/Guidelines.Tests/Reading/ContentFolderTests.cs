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
    [InlineData("held: true", "held: false", "tt-2020/edition.yaml(7,5): warning GL212: says that the level 'ifa' is not held, but ifa.md is here")]
    [InlineData("{id: ifa, held: true}", "{id: ifs, held: true}", "tt-2020/edition.yaml(1,1): warning GL212: does not list the level 'ifa', but ifa.md is here | tt-2020/edition.yaml(7,5): warning GL212: says that the level 'ifs' is held, but ifs.md is missing or cannot be read")]
    [InlineData("{id: ifa, held: true}", "{id: ifa, held: yes}", "tt-2020/edition.yaml(7,5): warning GL212: says that the level 'ifa' is not held, but ifa.md is here | tt-2020/edition.yaml(7,21): error GL153: 'held' must be true or false, not 'yes'")]
    [InlineData("id: tt-2020", "id: tt-2021", "tt-2020/edition.yaml(1,1): error GL203: says that it is 'tt-2021', but stands in the folder 'tt-2020'")]
    [InlineData("id: tt-2020", "id: ../x", "tt-2020/edition.yaml(1,5): error GL201: '../x' is no edition's id; it is an association and a year, such as ak-2016, or ma-nd without a date")]
    [InlineData("association: tt", "association: zz", "tt-2020/edition.yaml(3,14): warning GL211: 'zz' is no association of the vocabulary; a new one is added to a file in content/vocabulary | tt-2020/edition.yaml(3,14): warning GL221: the association is 'zz', but 'tt-2020' is the id of another one's edition; an id begins with its association's")]
    [InlineData("association: tt", "association: ak", "tt-2020/edition.yaml(3,14): warning GL221: the association is 'ak', but 'tt-2020' is the id of another one's edition; an id begins with its association's")]
    [InlineData("status: current", "published: 2020-05\neffective: 2020-01-15\nstatus: current", "tt-2020/edition.yaml(6,12): warning GL221: takes effect 2020-01-15, before it is published (2020-05)")]
    [InlineData("status: current", "published: 2020-05\neffective: 2020\nstatus: current", "")]
    [InlineData("status: current", "status: current\nfollows: tt-2010", "tt-2020/edition.yaml(6,10): info GL222: 'tt-2010' is not in this library; what changed since then cannot be shown")]
    [InlineData("wording: restated", "wording: restated\npublished: May 2020", "tt-2020/edition.yaml(9,12): error GL153: 'published' must be a date, month or year such as 2025-03-18, 2025-03 or 2025, not 'May 2020'")]
    [InlineData("status: current", "status: current\nfollows: tt-2020", "tt-2020/edition.yaml(6,10): error GL203: 'follows' leads from 'tt-2020' back to it; an edition follows an earlier one")]
    [InlineData("publish: text", "publish: text\nacknowledged:\n  - {code: GL404, id: tt-2020-ifa}", "tt-2020/edition.yaml(11,5): error GL152: 'reason' is missing; write 'reason: …'")]
    [InlineData("publish: text", "publish: text\nacknowledged:\n  - {code: GL156, id: tt-2020-ifa, reason: So be it.}", "tt-2020/edition.yaml(11,12): error GL153: 'GL156' cannot be acknowledged; only warnings about the text can: GL401, GL402, GL403, GL404, GL405, GL406, GL407, GL409, GL410, GL411, GL415, GL416")]
    [InlineData("publish: text", "publish: text\n---\nid: x", "tt-2020/edition.yaml(11,1): error GL151: a second YAML document begins here; a file holds one")]
    public void A_fault_in_the_edition_file_names_its_line(string old, string changed, string faults)
    {
        _folder.Add("tt-2020/edition.yaml", Edition.Replace(old, changed, StringComparison.Ordinal));
        _folder.Add("tt-2020/ifa.md", Document);

        Assert.Equal(faults.Split(" | ", StringSplitOptions.RemoveEmptyEntries), Faults());
    }

    [Fact]
    public void Official_wording_published_without_permission_is_a_warning()
    {
        _folder.Add("tt-2020/edition.yaml", Edition.Replace("restated", "official", StringComparison.Ordinal));
        _folder.Add("tt-2020/ifa.md", Document.Replace("restated", "official", StringComparison.Ordinal));

        Assert.Equal(["tt-2020/edition.yaml(9,10): warning GL214: official wording is published as text only with a recorded 'permission: {by: …, date: …, document: …}'; without one, write 'publish: structure'"], Faults());
    }

    [Fact]
    public void An_edition_published_before_the_one_that_it_follows_is_a_warning()
    {
        _folder.Add("tt-2010/edition.yaml", Edition.Replace("tt-2020", "tt-2010", StringComparison.Ordinal).Replace("levels:", "published: \"2021-02\"\nlevels:", StringComparison.Ordinal).Replace("held: true", "held: false", StringComparison.Ordinal));
        _folder.Add("tt-2020/edition.yaml", Edition.Replace("levels:", "published: \"2020\"\nfollows: tt-2010\nlevels:", StringComparison.Ordinal));
        _folder.Add("tt-2020/ifa.md", Document);

        Assert.Equal(["tt-2020/edition.yaml(7,10): warning GL221: 'tt-2020' is published 2020, before 'tt-2010', which it follows (2021-02); see which of the two dates is wrong, or whether it is the other that follows"], Faults());
    }

    [Fact]
    public void A_file_that_seems_to_be_meant_is_a_warning_with_its_right_name()
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("tt-2020/ifa.docx", "the source");
        _folder.Add("tt-2020/Glossary.md.txt", "x");
        _folder.Add("tt-2020/edition.yml", Edition);
        _folder.Add("tt-2020/notes.txt", "x");
        _folder.Add("vocabulary/own.yml", "x");

        Assert.Equal(
        [
            "tt-2020/Glossary.md.txt: warning GL166: is not read, though it seems to be meant; save it as plain text (UTF-8) named glossary.md",
            "tt-2020/edition.yml: info GL162: is not read; an edition has edition.yaml and .md files",
            "tt-2020/ifa.docx: info GL162: is not read; an edition has edition.yaml and .md files",
            "tt-2020/notes.txt: info GL162: is not read; an edition has edition.yaml and .md files",
            "vocabulary/own.yml: warning GL166: is not read, though it seems to be meant; save it as plain text (UTF-8) named own.yaml",
        ], Faults());
    }

    [Fact]
    public void A_glossary_that_does_not_say_its_kind_is_told_what_to_write()
    {
        _folder.Add("tt-2020/edition.yaml", Edition);
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("tt-2020/glossary.md", "---\nedition: tt-2020\nwording: restated\n---\n\n## Bed {#term-bed}\n\nWhere seeds lie.\n");

        Assert.Equal(["tt-2020/glossary.md(2,1): error GL152: 'kind' is missing; write 'kind: glossary'"], Faults());
    }

    [Fact]
    public void A_slip_in_an_edition_file_brings_no_findings_about_what_else_names_the_edition()
    {
        _folder.Add("tt-2020/edition.yaml", Edition.Replace("title: ", "title: \"", StringComparison.Ordinal));
        _folder.Add("tt-2020/ifa.md", Document);
        _folder.Add("tt-2021/edition.yaml", Edition.Replace("tt-2020", "tt-2021", StringComparison.Ordinal).Replace("held: true", "held: false", StringComparison.Ordinal).Replace("levels:", "follows: tt-2020\nlevels:", StringComparison.Ordinal));
        _folder.Add("crosswalks/tt-2020--tt-2021.sssom.tsv", "subject_id\tpredicate_id\n");
        _folder.Add("lineage.tsv", "competency\tbehavior\ntt-2020-ifa-gdn-01\ttt-2020-ifa-gdn-01\n");

        Assert.StartsWith("tt-2020/edition.yaml", Assert.Single(Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_file_that_renames_what_is_known_says_so()
    {
        _folder.Add("vocabulary/zz.yaml", "domains:\n  - {id: gdn, name: Tillage}\nlevels:\n  - {id: zzz, name: Zealot}\n");

        Assert.Equal(["vocabulary/zz.yaml: info GL223: 'gdn' is called 'Tillage' from here on, in every edition, and no longer 'Gardening'; a name of one edition only is an alias, or stands under the area's 'names'"], Faults());
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
            "tt-2020/ifs.markdown: warning GL166: is not read, though it seems to be meant; save it as plain text (UTF-8) named ifs.md",
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

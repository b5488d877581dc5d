using Guidelines.Reading;
using Guidelines.Tests.Content;
using Guidelines.Writing;

namespace Guidelines.Tests.Cli;

public sealed class ShowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShowTests()
    {
        _folder.AddVocabulary();
        _folder.Import("level ifa\nlevel imhs\nglossary\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_as_text_has_domains_behaviors_elements_requirements_and_facts()
    {
        var ran = Show("zz-2016-ifa");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(
            """
            Gardening · gar
            Knowledge areas: runner beans

            Area: runner beans · gar-beans
            zz-2016-ifa-gar-01   Waters the invented garden
            Area: none stated
            zz-2016-ifa-gar-02   Counts these:
              zz-2016-ifa-gar-02a  beans
              zz-2016-ifa-gar-02b  peas

            REQUIREMENTS

            Training, for endorsement · zz-2016-ifa-req-training-initial
              At least 7 clock hours of gardening.
              = at least 7 clock hours
                said by sentence 1: At least 7 clock hours of gardening.
            """.ReplaceLineEndings("\n"),
            ran.Output,
            StringComparison.Ordinal);
        Assert.All(ran.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.All(ran.Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_restated_document_says_so_with_document_and_place()
    {
        Restate();

        Assert.Matches(@"Restated, not the official wording\. Original: \S[^§]*Infant\s+Family\s+Associate,\s+made-ifa\.txt,\s+lines\s+1-9", Show("zz-2016-ifa").Output);
        Assert.Matches(@"Restated, not the official wording\.[^§]*Gardening,\s+behavior\s+2,", Show("zz-2016-ifa-gar-02").Output);
    }

    [Fact]
    public void An_official_document_does_not_pass_for_a_restatement()
    {
        var ran = Show("zz-2016-ifa");

        Assert.Contains("Official wording, copyrighted", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Restated", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_csv_and_markdown_are_the_bytes_of_the_library()
    {
        var reading = ContentFolder.Read(_folder.At("out"));
        var document = reading.Editions[0].Documents[0];

        Assert.Equal(DocumentJson.Write(document, reading.Vocabulary), Show("zz-2016-ifa", "--format", "json").Output);
        Assert.Equal(DocumentCsv.Write(DocumentJson.Of(document, reading.Vocabulary)), Show("zz-2016-ifa", "--format", "csv").Output);
        Assert.Equal(File.ReadAllText(_folder.At("out/zz-2016/ifa.md")), Show("zz-2016-ifa", "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("ak-2016-ifa")]
    [InlineData("ak-2016-ifa-tf-07")]
    public void An_area_that_the_edition_does_not_state_is_shown_with_what_speaks_for_it(string id)
    {
        var ran = Command.Run("show", id, "--content", ShippedContent.Folder);

        var words = string.Join(' ', ran.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"Area: cultural competence · tf-cultural-humility \(inferred: the area of mi-2025-ifa-tf-08, which corresponds; confidence [01](\.\d+)? of 1\)", words);
    }

    [Fact]
    public void An_edition_shows_its_history()
    {
        _folder.Add("out/zz-2016/history.md", "---\nedition: zz-2016\nkind: history\nwording: official\n---\n\n## 1970s\n\n- The first bed is dug.\n\n## 2008-10-01\n\n- A fence goes up.\n- It falls.\n");

        Assert.Contains("\nHISTORY\n1970s       The first bed is dug.\n2008-10-01  A fence goes up.\n2008-10-01  It falls.\n", Show("zz-2016").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zz-2016", "zz-2016-ifa  Infant Family Associate: 2 behaviors, 1 requirement")]
    [InlineData("zz-2016-imhs-gar-01", "Waters the invented garden")]
    [InlineData("zz-2016-imhs-gar-02b", "peas")]
    [InlineData("zz-2016-imhs-req-training-initial", "= at least 7 clock hours")]
    [InlineData("zz-2016-term-garden", "Where invented things grow.")]
    [InlineData("gar", "zz-2016-ifa  \"Gardening\", 1 area, 2 behaviors")]
    [InlineData("gar-beans", "zz-2016-ifa  \"runner beans\": zz-2016-ifa-gar-01")]
    [InlineData("imhs", "zz-2016-imhs  Infant Mental Health Specialist")]
    [InlineData("ecfa", "No document of this level is in this library.")]
    [InlineData("training", "zz-2016-ifa-req-training-initial  Training")]
    public void Whatever_bears_an_id_is_shown(string id, string expected)
    {
        var ran = Show(id);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(expected, ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zz-2016-ifs")]
    [InlineData("zz-2016-ifa-gar-99")]
    [InlineData("ZZ-2016-IFA")]
    [InlineData("../zz-2016")]
    [InlineData("")]
    [InlineData("\u001B[2J")]
    public void An_id_that_nothing_bears_is_wrong_use_and_the_nearest_are_named(string id)
    {
        var ran = Show(id);

        ran.IsRefused("the nearest ids are ");
        Assert.DoesNotContain('\u001B', ran.Error);
    }

    [Fact]
    public void The_end_of_an_id_leads_to_a_full_one() =>
        Show("gar-02").IsRefused("nothing has the id 'gar-02'; write the full id, such as zz-2016-ifa-gar-02");

    [Fact]
    public void The_nearest_id_comes_first()
    {
        Assert.Contains("the nearest ids are zz-2016-ifa, ", Show("zz-2016-ifaa").Error, StringComparison.Ordinal);
        Assert.Contains("the nearest ids are zz-2016-ifa-gar-02a, ", Show("zz-2016-ifa-gar-02A").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_leads_to_the_terms_that_it_uses_and_a_term_to_its_uses()
    {
        _folder.Add(
            "out/zz-2016/glossary.md",
            """
            ---
            edition: zz-2016
            kind: glossary
            wording: official
            ---

            ## Invented {#term-invented}

            Not found anywhere.

            ## Spade {#term-spade}

            A tool.
            """);

        Assert.Contains("Explained in the glossary: Invented (zz-2016-term-invented)\n", Show("zz-2016-ifa-gar-01").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Explained", Show("zz-2016-ifa-gar-02").Output, StringComparison.Ordinal);
        Assert.Contains("Used: zz-2016-ifa-gar-01", Show("zz-2016-term-invented").Output, StringComparison.Ordinal);
        Assert.Contains("Used: in no behavior and no requirement of this edition\n", Show("zz-2016-term-spade").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_is_shown_with_its_overview_and_its_introduction()
    {
        _folder.Add("out/zz-2016/overview.md", "---\nedition: zz-2016\nkind: overview\nwording: official\n---\n\n## Thinking {#thi}\n\n### Skill areas\n\n- solving problems {#thi-solving-problems}\n- planning {#thi-planning-organizing}\n");
        _folder.Add("out/zz-2016/introduction.md", "---\nedition: zz-2016\nkind: introduction\nwording: official\n---\n\nBefore all.\n\n## What it is\n\nA plan:\n\n- one\n- two\n");

        Assert.Contains(
            "OVERVIEW\nThinking: solving problems; planning\n\nINTRODUCTION\nBefore all.\n\nWHAT IT IS\nA plan:\n\n- one\n- two\n", Show("zz-2016").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_for_documents_is_refused_for_anything_else()
    {
        Show("zz-2016-ifa-gar-01", "--format", "csv").IsRefused("try 'guidelines show zz-2016-ifa --format csv'");
        Show("imhs", "--format", "json").IsRefused("--format json is for documents");
    }

    [Fact]
    public void Content_with_errors_is_shown_as_far_as_it_can_be_read_and_says_so()
    {
        _folder.Add("out/zz-2016/ifs.md", "no front matter\n");

        var ran = Show("zz-2016-ifa");

        Assert.Equal(0, ran.Code);
        Assert.Contains("something may be missing here", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Waters the invented garden", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_content_folder_is_wrong_use()
    {
        Command.Run("show", "zz-2016-ifa", "--content", _folder.At("none")).IsRefused("there is no folder");
    }

    private Ran Show(string id, params string[] options) => Command.Run(["show", id, "--content", _folder.At("out"), .. options]);

    private void Restate()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.At("out/zz-2016")))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("wording: official", "wording: restated", StringComparison.Ordinal));
        }
    }
}

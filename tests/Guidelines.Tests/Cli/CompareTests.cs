using Guidelines.Comparison;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Reporting;

namespace Guidelines.Tests.Cli;

public sealed class CompareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CompareTests()
    {
        _folder.AddVocabulary();
        _folder.Import("level ifa\nlevel imhs\n");
        Command.Run(MadeReading.Read, "import", _folder.Add("other.txt", "level ifa\nlevel ifs\n"), "--edition", "zz-2020", "--out", _folder.At("out"));
        Edit("zz-2020/edition.yaml", "2016-03", "2020");
        Edit("zz-2020/ifa.md", "Waters the invented garden", "Waters and weeds whatever garden somebody invented");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_documents_are_compared_as_text_without_colors_in_80_columns()
    {
        var ran = Compare("zz-2016-ifa", "zz-2020-ifa");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Of the 2 behaviors of ZZ-AIG 2016, ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Official wording, copyrighted", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', ran.Output);
        Assert.All(ran.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Both_ids_may_be_one_word() => Assert.Equal(Compare("zz-2016-ifa", "zz-2020-ifa"), Compare("zz-2016-ifa...zz-2020-ifa"));

    [Fact]
    public void A_document_may_be_compared_with_itself()
    {
        var ran = Compare("zz-2016-ifa", "zz-2016-ifa", "--fail-on", "editorial");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("All 2 behaviors stand unchanged.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_is_what_the_library_writes()
    {
        var library = Library.Of(ContentFolder.Read(_folder.At("out")));
        var comparison = library.Compare(library.Document("zz-2016-ifa")!, library.Document("zz-2020-ifa")!);

        Assert.Equal(ComparisonJson.Write(comparison), Compare("zz-2016-ifa", "zz-2020-ifa", "--format", "json").Output);
        Assert.Equal(ComparisonCsv.Write(comparison, library), Compare("zz-2016-ifa", "zz-2020-ifa", "--format", "csv").Output);
        Assert.Equal(ComparisonMarkdown.Write(comparison, library), Compare("zz-2016-ifa", "zz-2020-ifa", "--format", "markdown").Output);
        Assert.Equal(ComparisonMarkdown.Write(comparison, library, listAll: true), Compare("zz-2016-ifa", "zz-2020-ifa", "--format", "markdown", "--all").Output);
    }

    [Fact]
    public void What_is_unchanged_is_counted_and_listed_where_asked_for()
    {
        Assert.DoesNotContain("Counts these:", Compare("zz-2016-ifa", "zz-2020-ifa").Output, StringComparison.Ordinal);
        Assert.Contains("guidelines compare zz-2016-ifa zz-2020-ifa --all", Compare("zz-2016-ifa", "zz-2020-ifa").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Counts these:\n    - beans\n    - peas\n", Compare("zz-2016-ifa", "zz-2020-ifa", "--all").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Waters the invented garden", "waters the invented garden!", Grade.Editorial)]
    [InlineData("Waters the invented garden", "Puts water into each garden, the neighbor's too, and counts snails", Grade.Substance)]
    public void Fail_on_a_grade_exits_1_for_it_and_for_more(string text, string otherwise, Grade grade)
    {
        Edit("zz-2020/ifs.md", text, otherwise);

        foreach (var failOn in Enum.GetValues<Grade>())
        {
            var ran = Compare("zz-2016-ifa", "zz-2020-ifs", "--fail-on", failOn.ToString().ToLowerInvariant());

            Assert.Equal(grade >= failOn ? 1 : 0, ran.Code);
            Assert.Equal(grade >= failOn, ran.Error.Contains("(--fail-on)", StringComparison.Ordinal));
            Assert.Contains("Of the 2 behaviors", ran.Output.Replace("All 2", "Of the 2", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_fail_on_a_difference_is_no_fault() => Assert.Equal(0, Compare("zz-2016-ifa", "zz-2020-ifa").Code);

    [Theory]
    [InlineData("zz-2016-ifs", "the nearest ids are zz-2016-ifa, ")]
    [InlineData("ZZ-2016-IFA", "the nearest ids are zz-2016-ifa, ")]
    [InlineData("../zz-2016", "the nearest ids are ")]
    [InlineData("", "the nearest ids are ")]
    [InlineData("\u001B[2J", "the nearest ids are ")]
    [InlineData("zz-2016-ifa-gar-01", "compare takes documents or editions, and the behavior zz-2016-ifa-gar-01 is neither; it stands in zz-2016-ifa")]
    [InlineData("imhs", "compare takes documents or editions, and the level imhs is neither; documents are ")]
    public void An_id_of_no_document_is_wrong_use_on_either_side_and_the_nearest_are_named(string id, string because)
    {
        Compare(id, "zz-2020-ifa").IsRefused(because);
        Compare("zz-2020-ifa", id).IsRefused(because);
        Assert.DoesNotContain('\u001B', Compare(id, "zz-2020-ifa").Error);
    }

    [Fact]
    public void An_id_of_10_KB_is_wrong_use() => Compare(new string('a', 10_000), "zz-2020-ifa").IsRefused("the nearest ids are ");

    [Fact]
    public void One_document_is_too_few() => Compare("zz-2016-ifa").IsRefused("write 'guidelines compare zz-2016-ifa HEAD'");

    [Theory]
    [InlineData("zz-2016-ifa", "zz-2020", "zz-2020 is a whole edition and zz-2016-ifa is one document. Compare like with like:\n  guidelines compare zz-2016-ifa zz-2020-ifa\n  guidelines compare zz-2016 zz-2020\n")]
    [InlineData("zz-2020", "zz-2016-imhs", "Compare like with like:\n  guidelines compare zz-2020 zz-2016\n")]
    [InlineData("zz-2016-ifa", "zz-2016", "Compare like with like:\n  guidelines compare zz-2016-ifa zz-2016-imhs\n")]
    [InlineData("zz-2016", "zz-2016", "zz-2016 is one edition, compared with itself. See which of its levels asks what:\n  guidelines levels zz-2016\nor compare two of its levels:\n  guidelines compare zz-2016-ifa zz-2016-imhs\n")]
    [InlineData("zz-2016", "zz-2021", "there is no edition 'zz-2021'; the nearest ids are zz-2020, zz-2016")]
    public void What_cannot_be_compared_is_answered_with_what_can(string @base, string head, string because) => Compare(@base, head).IsRefused(because);

    [Fact]
    public void Two_editions_are_compared_as_text_of_80_columns_and_in_every_format()
    {
        var library = Library.Of(ContentFolder.Read(_folder.At("out")));
        var comparison = library.Compare(library.Edition("zz-2016")!, library.Edition("zz-2020")!);

        var ran = Compare("zz-2016", "zz-2020");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Of the 2 behaviors of ZZ-AIG 2016 at these levels, ", ran.Output, StringComparison.Ordinal);
        Assert.All(ran.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(ran, Compare("zz-2016...zz-2020"));
        Assert.Equal(EditionComparisonJson.Write(comparison), Compare("zz-2016", "zz-2020", "--format", "json").Output);
        Assert.Equal(EditionCsv.Write(comparison, library), Compare("zz-2016", "zz-2020", "--format", "csv").Output);
        Assert.Equal(EditionMarkdown.Write(comparison, library), Compare("zz-2016", "zz-2020", "--format", "markdown").Output);
        Assert.Equal(EditionMarkdown.Write(comparison, library, listAll: true), Compare("zz-2016", "zz-2020", "--format", "markdown", "--all").Output);
    }

    [Fact]
    public void Fail_on_counts_the_levels_of_two_editions_together()
    {
        Assert.Equal((1, "guidelines: 1 change of behaviors and 0 of requirements of the grade substance (--fail-on)\n"), (Compare("zz-2016", "zz-2020", "--fail-on", "substance").Code, Compare("zz-2016", "zz-2020", "--fail-on", "substance").Error));
    }

    [Fact]
    public void An_empty_content_folder_has_no_documents()
    {
        using var folder = new TemporaryFolder();
        folder.AddVocabulary();

        Command.Run("compare", "zz-2016-ifa", "zz-2020-ifa", "--content", folder.At("out")).IsRefused("the content holds no documents");
    }

    [Fact]
    public void Of_a_document_with_requirements_only_the_requirements_are_compared()
    {
        var path = _folder.At("out/zz-2020/ifs.md");
        var text = File.ReadAllText(path);
        var (domain, requirements) = (text.IndexOf("\n## Gardening", StringComparison.Ordinal), text.IndexOf("\n## Endorsement requirements", StringComparison.Ordinal));
        File.WriteAllText(path, text.Remove(domain, requirements - domain).Replace("At least 7 clock hours", "At least 9 clock hours", StringComparison.Ordinal).Replace("value: 7", "value: 9", StringComparison.Ordinal));

        var ran = Compare("zz-2016-ifa", "zz-2020-ifs", "--fail-on", "editorial");

        Assert.Equal((1, "guidelines: 0 changes of behaviors and 1 of requirements of the grade editorial or more (--fail-on)\n"), (ran.Code, ran.Error));
        Assert.Contains("this library holds no behaviors, so nothing can be said of the 2 behaviors of Infant Family Associate (ZZ-AIG 2016).", ran.Output.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("at least 7 clock hours", ran.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("DIFFERENT IN SUBSTANCE", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_with_errors_is_compared_as_far_as_it_can_be_read_and_says_so()
    {
        _folder.Add("out/zz-2016/imhm.md", "no front matter\n");

        var ran = Compare("zz-2016-ifa", "zz-2020-ifa");

        Assert.Equal(0, ran.Code);
        Assert.Contains("something may be missing here", ran.Error, StringComparison.Ordinal);
    }

    private Ran Compare(params string[] args) => Command.Run(["compare", .. args, "--content", _folder.At("out")]);

    private void Edit(string file, string text, string otherwise)
    {
        var path = _folder.At("out/" + file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, otherwise, StringComparison.Ordinal));
    }
}

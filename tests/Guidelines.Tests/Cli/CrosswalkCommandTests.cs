using Guidelines.Tests.Generated;
using Guidelines.Writing;
using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Cli;

public sealed class CrosswalkCommandTests : IDisposable
{
    private const string Lexical = "semapv:LexicalSimilarityThresholdMatching";

    private readonly TemporaryFolder _folder = new();

    public CrosswalkCommandTests()
    {
        _folder.Add("vocabulary/test.yaml", TestVocabulary.Yaml);
        foreach (var file in Editions.SelectMany(ContentFiles.Of))
        {
            _folder.Add(file.Path, file.Text);
        }
    }

    private string Own => _folder.At("crosswalks/" + FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Suggestions_of_all_shared_levels_are_printed()
    {
        var ran = Run("tt-2020", "tt-2021");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("#sssom_version: \"1.1\"\n#curie_map:\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"\nbehavior:tt-2020-ifa-gdn-04\tPrunes\tskos:exactMatch\tbehavior:tt-2021-ifa-gdn-04\tPrunes\t{Lexical}\tguidelines\t1\t1\t", ran.Output, StringComparison.Ordinal);
        Assert.Contains("behavior:tt-2020-imhs-gdn-01\t", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ifs", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_checked_clean_and_written_again_byte_for_byte()
    {
        var first = Run("tt-2020", "tt-2021", "--out", Own);
        var text = File.ReadAllText(Own);
        var check = Command.Run("check", _folder.Path, "--verbose");

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Matches(@"sssom\.tsv: 0 reviewed rows, 0 of them to review again; \d+ suggestions\n$", first.Output);
        Assert.Equal(["GL311"], check.Output.Split('\n').Where(line => line.Contains(FileName, StringComparison.Ordinal)).Select(line => line.Split(": info ")[1][..5]));
        Run("tt-2020", "tt-2021", "--out", Own);
        Assert.Equal(text, File.ReadAllText(Own));
        Assert.Equal(text, Run("tt-2020", "tt-2021").Output);
    }

    [Fact]
    public void What_a_reviewer_confirms_in_a_spreadsheet_survives_and_comes_back_when_the_text_changes()
    {
        Run("tt-2020", "tt-2021", "--out", Own);
        var saved = Change("ifa-gdn-04\tPrunes\t", line => line.Replace(Lexical, "semapv:MappingReview", StringComparison.Ordinal));
        File.WriteAllText(Own, saved.Replace("#sssom_version: \"1.1\"", "\"#sssom_version: \"\"1.1\"\"\"\t\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Contains(": 1 reviewed row, 0 of them to review again; ", Run("tt-2020", "tt-2021", "--out", Own).Output, StringComparison.Ordinal);
        var confirmed = Line("semapv:MappingReview");
        var file = _folder.At("tt-2021/ifa.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Prunes", "Prunes roses", StringComparison.Ordinal));

        Assert.Contains("warning GL313: to review: the text of 'tt-2021-ifa-gdn-04' has changed since 'tt-2020-ifa-gdn-04' and 'tt-2021-ifa-gdn-04' were reviewed", Command.Run("check", _folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains(": 1 reviewed row, 1 of them to review again; ", Run("tt-2020", "tt-2021", "--out", Own).Output, StringComparison.Ordinal);
        Assert.Equal(confirmed + "\tthe object's text has changed", Line("semapv:MappingReview"));

        File.WriteAllText(Own, Change("semapv:MappingReview", line => string.Join('\t', line.Split('\t').Select((cell, i) => i == Array.FindIndex(line.Split('\t'), other => other.StartsWith("words-", StringComparison.Ordinal)) + 1 ? "" : cell))));
        Assert.Contains(": 1 reviewed row, 0 of them to review again; ", Run("tt-2020", "tt-2021", "--out", Own).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GL313", Command.Run("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crosswalk_of_the_other_direction_is_kept_in_its_own_and_that_is_told()
    {
        Run("tt-2020", "tt-2021", "--out", Own);

        var ran = Run("tt-2021", "tt-2020");

        Assert.Equal(File.ReadAllText(Own), ran.Output);
        Assert.Equal($"guidelines: crosswalks/{FileName} links the two from tt-2020 to tt-2021, and so do the rows here; comparisons use it in both directions\n", ran.Error);
    }

    [Fact]
    public void No_file_is_replaced_but_the_crosswalk_that_the_rows_come_from()
    {
        var other = _folder.Add("mine.sssom.tsv", "mine");

        Run("tt-2020", "tt-2021", "--out", other).IsRefused("mine.sssom.tsv' exists and is not the content's crosswalk of the two");
        Run("tt-2020", "tt-2021", "--out", _folder.At("crosswalks/links.sssom.tsv")).IsRefused($"the crosswalk of the two is named {FileName} in that folder, not 'links.sssom.tsv'");
        Assert.Equal("mine", File.ReadAllText(other));
        Assert.Equal(0, Run("tt-2020", "tt-2021", "--out", _folder.At("elsewhere/links.sssom.tsv")).Code);
    }

    [Theory]
    [InlineData("tt-2020", "tt-2099", "there is no edition 'tt-2099'; the editions here are tt-2020, tt-2021, tt-2022")]
    [InlineData("tt-2020-ifa", "tt-2021", "'tt-2020-ifa' is one level of tt-2020; a crosswalk links whole editions, so name tt-2020")]
    [InlineData("tt-2020", "tt-2020", "a crosswalk links two editions, and 'tt-2020' is one")]
    public void Wrong_names_are_refused(string @base, string head, string because) => Run(@base, head).IsRefused(because);

    [Fact]
    public void Editions_without_a_level_in_common_are_refused()
    {
        File.Delete(_folder.At("tt-2022/ifa.md"));

        Run("tt-2020", "tt-2022").IsRefused("have no level in common of which both hold behaviors here");
    }

    [Theory]
    [InlineData("behavior:tt-2020-ifa-gdn-09", "the content has 1 error")]
    [InlineData("subject_id\tcolour", "what is not read here would be lost")]
    public void Nothing_is_written_where_something_in_the_crosswalk_would_be_lost(string damage, string because)
    {
        Run("tt-2020", "tt-2021", "--out", Own);
        var damaged = damage.StartsWith("behavior", StringComparison.Ordinal)
            ? File.ReadAllText(Own).Replace("\nbehavior:tt-2020-ifa-gdn-04\t", $"\n{damage}\t", StringComparison.Ordinal)
            : File.ReadAllText(Own).Replace("subject_id\tsubject_label", damage, StringComparison.Ordinal);
        File.WriteAllText(Own, damaged);

        var ran = Run("tt-2020", "tt-2021", "--out", Own);

        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains(because, ran.Error, StringComparison.Ordinal);
        Assert.Equal(damaged, File.ReadAllText(Own));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told()
    {
        Directory.CreateDirectory(Own);

        Command.Run("crosswalk", "tt-2020", "tt-2021", "--content", _folder.Path, "--out", Own).IsRefused("cannot be written");
    }

    private Ran Run(string @base, string head, params string[] options) => Command.Run(["crosswalk", @base, head, "--content", _folder.Path, .. options]);

    private string Line(string holding) => Assert.Single(File.ReadAllLines(Own), line => line.Contains(holding, StringComparison.Ordinal));

    private string Change(string holding, Func<string, string> change) => string.Concat(File.ReadAllLines(Own).Select(line => (line.Contains(holding, StringComparison.Ordinal) ? change(line) : line) + "\n"));
}

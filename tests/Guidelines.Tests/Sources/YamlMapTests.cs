using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Tests.Sources;

public class YamlMapTests
{
    [Theory]
    [InlineData("a: &x [1]\nb: [*x, *x]", "f.yaml(1,4): error GL155: anchors (&) and aliases (*) are not read; write the value out")]
    [InlineData("a: 1\na: 2", "f.yaml(2,1): error GL151: YAML cannot be read: Duplicate key a")]
    [InlineData("# nothing", "f.yaml(1,1): error GL151: nothing stands here; keys and values are expected, such as 'id: ak-2016'")]
    [InlineData("just text", "f.yaml(1,1): error GL153: a mapping of keys to values is expected here, such as 'id: ak-2016'")]
    [InlineData("a: 1\n---\nb: 2", "f.yaml(3,1): error GL151: a second YAML document begins here; a file holds one")]
    [InlineData("[a]: 1", "f.yaml(1,1): error GL153: a key must be plain text")]
    public void What_is_no_plain_mapping_is_refused(string yaml, string fault)
    {
        var log = new DiagnosticLog();
        YamlMap.Parse("f.yaml", yaml, 0, log);

        Assert.Equal([fault], log.All.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_before_it_is_built()
    {
        var lines = Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        var log = new DiagnosticLog();

        Assert.Null(YamlMap.Parse("f.yaml", "a0: &a0 [x]\n" + string.Join('\n', lines), 0, log));
        Assert.Equal(["GL155"], log.All.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_refused(string piece)
    {
        var log = new DiagnosticLog();

        Assert.Null(YamlMap.Parse("f.yaml", "a:\n  " + string.Concat(Enumerable.Repeat(piece, 50_000)), 0, log));
        Assert.Equal(["GL151"], log.All.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("""a: "\UFFFFFFFF" """)]
    [InlineData("""a: "\uD800" """)]
    [InlineData("a: \"\\x")]
    [InlineData("%YAML 9.9\n---\na: 1")]
    [InlineData("a: !<bad tag> x")]
    [InlineData("a: |99\n x")]
    [InlineData("? ")]
    [InlineData("a: 1\n\tb: 2")]
    public void Broken_YAML_never_throws(string yaml)
    {
        var log = new DiagnosticLog();
        var map = YamlMap.Parse("f.yaml", yaml, 0, log);

        Assert.True(map is null ^ log.All.Count == 0, string.Join('\n', log.All));
    }

    [Fact]
    public void A_whole_number_too_large_or_not_whole_is_a_fault()
    {
        var log = new DiagnosticLog();
        var map = YamlMap.Parse("f.yaml", "a: 99999999999999\nb: 1.5\nc: 2013", 0, log)!;

        Assert.Equal([null, null, 2013], new[] { map.WholeNumber("a"), map.WholeNumber("b"), map.WholeNumber("c") });
        Assert.Equal(["GL153", "GL153"], log.All.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_choice_left_empty_is_missing_not_the_first_one()
    {
        var log = new DiagnosticLog();
        YamlMap.Parse("f.yaml", "wording:\n", 0, log)!.RequiredChoice<Wording>("wording");

        Assert.Equal(["f.yaml(1,9): error GL152: 'wording' is missing; it is one of restated, official"], log.All.Select(diagnostic => diagnostic.ToString()));
    }
}

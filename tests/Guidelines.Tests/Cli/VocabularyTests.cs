using System.Text.Json;

namespace Guidelines.Tests.Cli;

public sealed class VocabularyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Levels_are_listed_with_numeral_aliases_and_designations()
    {
        _folder.Add("vocabulary/levels.yaml", "levels:\n  - id: imhm\n    name: Infant Mental Health Mentor\n    aliases: [Made-up Mentor]\n");

        var ran = Command.Run("vocabulary", "--content", _folder.Path);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches(@"imhm\s+Infant Mental Health Mentor \(IV\); also IMH Mentor; Made-up Mentor\n\s+designations: C = Clinical; P = Policy; RF = Research/Faculty; A = all\n", ran.Output);
    }

    [Fact]
    public void Areas_are_listed_with_each_editions_names()
    {
        _folder.Add("vocabulary/domains.yaml", "domains:\n  - id: gar\n    name: Gardening\n    areas:\n      - id: gar-beans\n        name: beans\n        names:\n          zz-2016: [runner beans, climbing beans]\n");

        var ran = Command.Run("vocabulary", "--content", _folder.Path);

        Assert.Contains("gar   Gardening\n      beans · gar-beans\n          zz-2016: runner beans; climbing beans\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_are_listed_with_the_ids_that_facts_name() =>
        Assert.Matches(@"TOPICS [^\n]*\n(\s*\S[^\n]*\n)*psychotherapy  ", Command.Run("vocabulary", "--content", Directory.CreateDirectory(_folder.At("vocabulary")).Parent!.FullName).Output);

    [Fact]
    public void Json_has_a_member_for_each_kind_of_entry()
    {
        using var json = JsonDocument.Parse(Command.Run("vocabulary", "--content", Directory.CreateDirectory(_folder.At("vocabulary")).Parent!.FullName, "--format", "json").Output);

        Assert.Equal(["levels", "domains", "sections", "terms", "everyday", "topics", "manuals", "associations"], json.RootElement.EnumerateObject().Select(member => member.Name).ToArray());
        Assert.Equal("ifa", json.RootElement.GetProperty("levels")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_fault_in_a_vocabulary_file_is_told_with_its_place_and_exits_1()
    {
        _folder.Add("vocabulary/levels.yaml", "levels:\n  - id: Bad Id\n    name: Bad\n");

        var ran = Command.Run("vocabulary", "--content", _folder.Path);

        Assert.Equal(1, ran.Code);
        Assert.Matches(@"levels\.yaml\(2,\d+\): error GL201: ", ran.Error);
    }

    [Fact]
    public void A_named_content_folder_that_is_absent_is_wrong_use()
    {
        Command.Run("vocabulary", "--content", _folder.At("none")).IsRefused("there is no folder");
    }
}

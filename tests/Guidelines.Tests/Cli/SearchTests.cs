using System.Text.Json.Nodes;
using Guidelines.Tests.Content;

namespace Guidelines.Tests.Cli;

public sealed class SearchTests
{
    [Fact]
    public void What_was_found_is_printed_in_80_columns_with_its_place_and_whose_words_it_is()
    {
        var ran = Search("suprvision", "of", "toddler");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("Showing supervision for suprvision", ran.Output, StringComparison.Ordinal);
        Assert.Contains(" › ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Restated, not the official wording.", ran.Output, StringComparison.Ordinal);
        Assert.All(ran.Output.Split('\n').Where(line => !line.Contains("--cursor", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void The_cursor_of_a_page_gives_the_next_one()
    {
        var first = JsonNode.Parse(Search("family", "--limit", "2", "--format", "json").Output)!;
        var second = JsonNode.Parse(Search("family", "--limit", "2", "--format", "json", "--cursor", first["next"]!.GetValue<string>()).Output)!;

        Assert.Equal(first["total"]!.GetValue<int>(), second["total"]!.GetValue<int>());
        Assert.Empty(Ids(first).Intersect(Ids(second)));
    }

    [Fact]
    public void Options_narrow_and_may_be_repeated()
    {
        var answer = JsonNode.Parse(Search("attachment", "--level", "ifa", "--level", "ifs", "--kind", "behavior", "--format", "json").Output)!;

        Assert.All(answer["hits"]!.AsArray().SelectMany(hit => hit!["variants"]!.AsArray()), variant => Assert.Contains(variant!["level"]!.GetValue<string>(), new[] { "ifa", "ifs" }));
    }

    [Fact]
    public void Wrong_use_is_told_with_what_would_be_right()
    {
        Search("attachment", "--level", "ifx").IsRefused("There are ifa, ifs");
        Search("attachment", "--cursor", "x").IsRefused("cursor");
        Search("attachment", "--limit", "0").IsRefused("1 to 100");
        Search("attachment", "--index", "/no/such/folder/file").IsRefused("does not exist");
    }

    [Fact]
    public void A_kept_index_is_used_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("search.index");
        var first = Search("attachment", "--index", path);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        Assert.Equal(first, Search("attachment", "--index", path));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
        Assert.Equal(["search.index"], folder.Entries());
    }

    private static Ran Search(params string[] arguments) => Command.Run(["search", .. arguments, "--content", ShippedContent.Folder]);

    private static IEnumerable<string> Ids(JsonNode answer) => answer["hits"]!.AsArray().Select(hit => hit!["id"]!.GetValue<string>());
}

using Guidelines.Tests.Content;

namespace Guidelines.Tests.Cli;

/// <summary>The comparison that README.md shows is what the command prints.</summary>
public sealed class ReadmeTests
{
    private const string Cut = "…";

    [Fact]
    public void Every_passage_of_the_comparison_is_printed_in_its_order()
    {
        var lines = File.ReadAllLines(Path.Combine(ShippedContent.Folder, "..", "README.md")).ToList();
        var start = lines.FindIndex(line => line.StartsWith("$ guidelines compare ", StringComparison.Ordinal));
        var ids = lines[start].Split(' ')[3..];
        var passages = string.Join('\n', lines.Skip(start + 1).TakeWhile(line => line != "```")).Split(Cut, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        var output = Command.Run(["compare", .. ids, "--content", ShippedContent.Folder]).Output;

        Assert.NotEmpty(passages);
        var places = passages.Select(passage => output.IndexOf(passage, StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }
}

using Guidelines.Documents;
using Guidelines.Tests.Content;

namespace Guidelines.Tests.Cli;

/// <summary>What README.md says of the content is so: the table of documents, and the comparison that it shows.</summary>
public sealed class ReadmeTests
{
    private const string Cut = "…";

    [Fact]
    public void Every_passage_of_the_comparison_is_printed_in_its_order()
    {
        var lines = Readme();
        var start = lines.FindIndex(line => line.StartsWith("$ guidelines compare ", StringComparison.Ordinal));
        var ids = lines[start].Split(' ')[3..];
        var passages = string.Join('\n', lines.Skip(start + 1).TakeWhile(line => line != "```")).Split(Cut, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        var output = Command.Run(["compare", .. ids, "--content", ShippedContent.Folder]).Output;

        Assert.NotEmpty(passages);
        var places = passages.Select(passage => output.IndexOf(passage, StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }

    [Fact]
    public void Every_document_stands_in_the_table_with_its_counts()
    {
        var documents = ShippedContent.Reading.Editions.SelectMany(edition => edition.Documents);

        Assert.Equal(documents.Select(Row).Order(StringComparer.Ordinal), Readme().Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Count(c => c == '|') == 8 && char.IsDigit(line[^3])).Order(StringComparer.Ordinal));
    }

    private static string Row(GuidelineDocument document)
    {
        var behaviors = document.Domains.SelectMany(domain => domain.Behaviors).ToList();
        int[] counts =
        [
            document.Domains.Count, document.Domains.Sum(domain => domain.Areas.Count), behaviors.Count, behaviors.Sum(behavior => behavior.Elements.Count),
            document.Requirements.Count, document.Requirements.Sum(requirement => requirement.Facts.Count),
        ];
        return $"| {document.Id} | {string.Join(" | ", counts)} |";
    }

    private static List<string> Readme() => [.. File.ReadLines(Path.Combine(ShippedContent.Folder, "..", "README.md"))];
}

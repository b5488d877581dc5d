using Guidelines.Cli.Comparing;
using Guidelines.Reporting;
using Guidelines.Tests.Reporting;

namespace Guidelines.Tests.Cli;

public class ComparisonTextTests
{
    [Fact]
    public void Look()
    {
        var text = ComparisonText.Of(ComparisonWords.Of(GardenComparison.Value, GardenComparison.Library)).ToString();
        File.WriteAllText("/tmp/look.txt", text + "\n=======\n" + ComparisonMarkdown.Write(GardenComparison.Value, GardenComparison.Library, true) + "\n====\n" + ComparisonCsv.Write(GardenComparison.Value, GardenComparison.Library));
    }
}

using Guidelines.Diagnostics;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official;

/// <summary>The readers on text that they were not written for: look-alikes of several associations.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reading", "Official", "Samples");

    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Folder, "*.expected.txt").Select(path => Path.GetFileName(path)[..^".expected.txt".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_as_an_expert_reads_it(string name)
    {
        var log = new DiagnosticLog();
        var path = Directory.EnumerateFiles(Folder, name + ".*").Single(file => !file.EndsWith(".expected.txt", StringComparison.Ordinal));
        var source = SourceText.Load(path, log)!;

        var reading = GuidelineReader.Read([source], "or-2019", GuidelineVocabulary.Default);

        var expected = Joined(File.ReadAllLines(Path.Combine(Folder, name + ".expected.txt")).Where(line => line.Length > 0)).ToList();
        var actual = ReadingLines.Of(reading, "or-2019").ToList();
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
        Assert.DoesNotContain(log.All.Concat(reading.Diagnostics), diagnostic => diagnostic.Severity is Severity.Error);
    }

    private static IEnumerable<string> Joined(IEnumerable<string> lines)
    {
        string? text = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("text | ", StringComparison.Ordinal))
            {
                text = text is null ? line : text + " " + line["text | ".Length..];
                continue;
            }

            if (text is not null)
            {
                yield return text;
                text = null;
            }

            yield return line;
        }

        if (text is not null)
        {
            yield return text;
        }
    }
}

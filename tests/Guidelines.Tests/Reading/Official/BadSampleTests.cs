using Guidelines.Diagnostics;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official;

/// <summary>
/// Broken files: exactly what a user sees of each, then what is read of it. Beside a sample stand NAME.expected.txt, what a
/// good reader reports, in one sentence, and NAME.seen.txt, the lines themselves.
/// </summary>
public sealed class BadSampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reading", "Official", "Samples", "bad");

    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Folder, "*.expected.txt").Select(path => Path.GetFileName(path)[..^".expected.txt".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_broken_file_is_reported_line_for_line_and_what_is_whole_is_read(string name)
    {
        var log = new DiagnosticLog();
        var source = SourceText.Load(Path.Combine(Folder, name + ".txt"), log, name + ".txt");

        var reading = source is null ? null : GuidelineReader.Read([source], "or-2019", GuidelineVocabulary.Default);

        var seen = log.All.Concat(reading?.Diagnostics ?? []).Select(diagnostic => diagnostic.ToString()).Concat(reading is null ? [] : ReadingLines.Of(reading, "or-2019"));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".seen.txt")).TrimEnd('\n'), string.Join('\n', seen));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_broken_file_is_called_broken(string name)
    {
        var log = new DiagnosticLog();
        var source = SourceText.Load(Path.Combine(Folder, name + ".txt"), log, name + ".txt");

        var found = log.All.Concat(source is null ? [] : GuidelineReader.Read([source], "or-2019", GuidelineVocabulary.Default).Diagnostics);

        Assert.Contains(found, diagnostic => diagnostic.Severity is not Severity.Info);
    }
}

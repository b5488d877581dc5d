using System.Diagnostics;
using System.Text.Json;
using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <summary>Python's difflib as scripts use it: the ratio of every pair of texts, the best pairs first, none below 0.6.</summary>
internal static class Difflib
{
    // The cutoff is the default of difflib.get_close_matches. The time that is printed is that of the matching alone.
    private const string Script = """
        import difflib, json, sys, time
        base, head = json.load(sys.stdin)
        start = time.perf_counter()
        found = []
        for j, text in enumerate(head):
            matcher = difflib.SequenceMatcher(None, '', text, autojunk=False)
            for i, other in enumerate(base):
                matcher.set_seq1(other)
                if matcher.real_quick_ratio() >= .6 and matcher.quick_ratio() >= .6 and matcher.ratio() >= .6:
                    found.append((-matcher.ratio(), i, j))
        found.sort()
        print(json.dumps({'pairs': [[i, j] for _, i, j in found], 'seconds': time.perf_counter() - start}))
        """;

    public static double Seconds { get; private set; }

    public static Method Method { get; } = new("difflib ratio", Find);

    private static IReadOnlyList<Link> Find(GuidelineDocument @base, GuidelineDocument head)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(JsonSerializer.Serialize<List<string>[]>([Methods.Behaviors(@base).Texts, Methods.Behaviors(head).Texts]));
        process.StandardInput.Close();
        using var answer = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        Seconds = answer.RootElement.GetProperty("seconds").GetDouble();
        return Methods.Links(@base, head, [.. answer.RootElement.GetProperty("pairs").EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetInt32()))]);
    }
}

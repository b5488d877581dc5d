using System.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Benchmarks.Quality;

/// <summary>
/// What a reader of <c>git diff --no-index --word-diff</c> can conclude: the documents as files of one behavior a line; two lines correspond
/// where git shows at least half of the words of both as common, the pairs with most common words first.
/// </summary>
internal static class GitWordDiff
{
    // The first word of each line, from which one sees in which line of either side a word stands.
    private const string LineStart = "¶";

    public static Method Method { get; } = new("git --word-diff", Find);

    private static IReadOnlyList<Link> Find(GuidelineDocument @base, GuidelineDocument head)
    {
        var (left, right) = (Methods.Behaviors(@base).Texts, Methods.Behaviors(head).Texts);
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var common = new Dictionary<(int Base, int Head), int>();
            var (row, column) = (-1, -1);
            foreach (var (kind, word) in Tokens(Diff(folder.FullName, left, right)))
            {
                if (word == LineStart)
                {
                    row += kind is ' ' or '-' ? 1 : 0;
                    column += kind is ' ' or '+' ? 1 : 0;
                }
                else if (kind is ' ')
                {
                    common[(row, column)] = common.GetValueOrDefault((row, column)) + 1;
                }
            }

            var pairs = common
                .Where(pair => 2 * pair.Value >= Math.Max(Methods.Words(left[pair.Key.Base]).Count(), Methods.Words(right[pair.Key.Head]).Count()))
                .OrderByDescending(pair => pair.Value);
            return Methods.Links(@base, head, [.. pairs.Select(pair => pair.Key)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Diff(string folder, List<string> left, List<string> right)
    {
        File.WriteAllText(Path.Combine(folder, "a"), string.Join('\n', left.Select(Line)) + "\n");
        File.WriteAllText(Path.Combine(folder, "b"), string.Join('\n', right.Select(Line)) + "\n");
        var start = new ProcessStartInfo("git", ["-c", "core.autocrlf=false", "diff", "--no-index", "--word-diff=porcelain", "-U1000000", "a", "b"]) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();

        static string Line(string text) => string.Join(' ', Methods.Words(text).Prepend(LineStart));
    }

    // Of the porcelain format: ' ', '-' or '+' before words; '~' stands for a line end, whosever it is, and so tells nothing.
    private static IEnumerable<(char Kind, string Word)> Tokens(string diff) =>
        from line in diff.Split('\n').SkipWhile(line => !line.StartsWith("@@", StringComparison.Ordinal)).Skip(1)
        where line is [' ' or '-' or '+', ..]
        from word in line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (line[0], word);
}

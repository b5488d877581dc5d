using System.Diagnostics;
using System.Globalization;
using Guidelines.Libraries;
using Guidelines.Search;
using Guidelines.Search.Engines;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;

namespace Guidelines.Benchmarks.Search;

/// <summary>How fast search is, on the shipped content and on 100,000 behaviors made of its words, as a Markdown table on standard output.</summary>
internal static class SearchSpeed
{
    private const int Made = 100_000;

    // Of each made behavior, words that are replaced by words of others.
    private const int OtherWords = 4;

    public static void Print()
    {
        var library = SearchTables.Shipped().Published();
        var rows = SearchRows.Of(library);
        Console.WriteLine("| corpus | rows | built | rows/s | bytes a row | query p50 / p99 | first time p50 / p99 | queries/s, one thread / two | suggest p50 / p99 | memory |\n|---|---|---|---|---|---|---|---|---|---|");
        Measure("shipped", library, rows, rounds: 40);
        Measure("made", library, MadeRows(rows), rounds: 2);
    }

    private static void Measure(string name, Library library, IReadOnlyList<SearchRow> rows, int rounds)
    {
        var queries = JudgedQuery.Sets.SelectMany(set => set.Queries).Select(query => query.Text).ToList();
        var beginnings = queries.SelectMany(query => Enumerable.Range(2, 6).Select(length => query[..Math.Min(length, query.Length)])).ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var file = Path.Combine(Path.GetTempPath(), $"guidelines-{Guid.NewGuid():N}.index");
        var since = Stopwatch.GetTimestamp();
        using var search = CompetencySearch.Of(library, rows, FtsEngine.At(file));
        search.Suggest("a");
        var built = Stopwatch.GetElapsedTime(since);
        var first = Times(queries, 1, query => search.Search(new SearchRequest { Text = query }));
        var warm = Times(queries, rounds, query => search.Search(new SearchRequest { Text = query }));
        var suggested = Times(beginnings, rounds, query => search.Suggest(query));
        var two = Stopwatch.GetTimestamp();
        Parallel.For(0, 2 * rounds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => queries.ForEach(query => search.Search(new SearchRequest { Text = query })));
        var throughput = 2 * rounds * queries.Count / Stopwatch.GetElapsedTime(two).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {rows.Count} | {built.TotalSeconds:0.00} s | {rows.Count / built.TotalSeconds:0} | {new FileInfo(file).Length / rows.Count} | {Quantiles(warm)} | {Quantiles(first)} | {1000 / warm.Average():0} / {throughput:0} | {Quantiles(suggested)} | {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB |"));
        File.Delete(file);
    }

    private static List<double> Times(List<string> queries, int rounds, Action<string> ask)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var query in queries)
            {
                var since = Stopwatch.GetTimestamp();
                ask(query);
                times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }
        }

        times.Sort();
        return times;
    }

    private static string Quantiles(List<double> sorted) =>
        string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Count / 2]:0.00} / {sorted[(int)(sorted.Count * 0.99)]:0.00} ms");

    private static List<SearchRow> MadeRows(IReadOnlyList<SearchRow> rows)
    {
        var random = new Random(1);
        var behaviors = rows.Where(row => row.Kind is SearchKind.Behavior).ToList();
        var words = behaviors.SelectMany(row => row.Text.Split(' ', '\n')).ToList();
        return [.. Enumerable.Range(0, Made).Select(number =>
        {
            var row = behaviors[number % behaviors.Count];
            var text = row.Text.Split(' ');
            for (var i = 0; i < OtherWords; i++)
            {
                text[random.Next(text.Length)] = words[random.Next(words.Count)];
            }

            var copy = number / behaviors.Count;
            return row with { Id = $"{row.Id}-{copy}", Group = $"{row.Group}-{copy}", Text = string.Join(' ', text) };
        })];
    }
}

using System.Globalization;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Search;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;

namespace Guidelines.Benchmarks.Search;

/// <summary>How good search is, as Markdown tables on standard output.</summary>
internal static class SearchTables
{
    /// <summary>Ours beside plain FTS5, on the judged queries; official sentences; and, where asked, query by query.</summary>
    public static void Quality()
    {
        var library = Shipped();
        var rows = SearchRows.Of(library.Published());
        using var search = CompetencySearch.Of(library);
        using var plain = new PlainFts(rows, "unicode61");
        using var stemmed = new PlainFts(rows, "porter unicode61");
        (string Name, Func<string, IEnumerable<IReadOnlyCollection<string>>> Find)[] methods =
            [("plain FTS5", plain.Find), ("plain FTS5, porter", stemmed.Find), ("ours", query => Ours(search, query))];
#if LUCENE
        using var lucene = new Lucene.LuceneMethods(library, rows);
        methods = [.. methods, ("plain Lucene.Net", lucene.Plain), ("plain Lucene.Net, English, BM25", lucene.English), ("ours on Lucene.Net", query => Ours(lucene.Ours, query))];
#endif
        Console.WriteLine("| set | queries | method | nDCG@10 | recall@10 |\n|---|---|---|---|---|");
        foreach (var (set, queries) in JudgedQuery.Sets)
        {
            foreach (var kind in queries.Select(query => query.Kind).Distinct(StringComparer.Ordinal).Prepend("all"))
            {
                var of = queries.Where(query => kind == "all" || query.Kind == kind).ToList();
                foreach (var (name, find) in methods)
                {
                    var mean = Measures.Mean(of.Select(query => Measures.Of(query, find(query.Text))));
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {set}, {kind} | {of.Count} | {name} | {mean.Ndcg:0.000} | {mean.Recall:0.000} |"));
                }
            }
        }

        Console.WriteLine("\n| document | behaviors | first | among the first three | among the first ten |\n|---|---|---|---|---|");
        foreach (var document in OfficialLibrary.Load().Documents.Where(document => document.Domains.Count > 0))
        {
            var ranks = KnownItems.Ranks(search, document).Select(pair => pair.Rank).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {document.Id} | {ranks.Count} | {Share(1)} | {Share(3)} | {Share(10)} |"));

            string Share(int rank) => (100.0 * ranks.Count(found => found <= rank) / ranks.Count).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        }

        if (Environment.GetEnvironmentVariable("GUIDELINES_QUERIES") is { Length: > 0 } wanted)
        {
            foreach (var query in JudgedQuery.Sets.First(set => set.Name == wanted).Queries)
            {
                Detail(query, search);
            }
        }
    }

    private static void Detail(JudgedQuery query, CompetencySearch search)
    {
        var found = Ours(search, query.Text).Take(10).ToList();
        var measures = Measures.Of(query, found);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{query.Id} {query.Kind} {measures.Ndcg:0.00} {measures.Recall:0.00}: {query.Text}"));
        Console.WriteLine("  " + string.Join(' ', found.Select(ids => $"{ids.First()}={ids.Select(id => query.Wanted.GetValueOrDefault(id)).Max()}")));
        Console.WriteLine("  missed " + string.Join(' ', query.Wanted.Where(wanted => wanted.Value > 1 && !found.Any(ids => ids.Contains(wanted.Key))).Select(wanted => $"{wanted.Key}={wanted.Value}")));
    }

    private static IEnumerable<IReadOnlyCollection<string>> Ours(CompetencySearch search, string query) =>
        search.Search(new SearchRequest { Text = query }).Answer?.Hits.Select(hit => hit.Variants.Select(variant => variant.Id).Prepend(hit.Competency ?? hit.Id).Prepend(hit.Id).ToList()) ?? [];

    internal static Library Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Guidelines.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository is not above the program");
        }

        return Library.Of(ContentFolder.Read(Path.Combine(folder.FullName, "content")));
    }
}

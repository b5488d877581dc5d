using System.Globalization;
using Guidelines.Search;
namespace Guidelines.Benchmarks.Search;
internal static class Tuner
{
    public static void Run(string[] args)
    {
        foreach (var a in args.Where(a => a.Contains('=')))
        {
            var kv = a.Split('=');
            Tune.V[kv[0]] = float.Parse(kv[1], CultureInfo.InvariantCulture);
        }
        using var search = CompetencySearch.Of(SearchTables.Shipped());
        Report(search);
        if (args.Contains("detail"))
        {
            foreach (var q in JudgedQuery.Sets[0].Queries) SearchTables.Detail(q, search);
        }
        if (!args.Contains("climb")) return;
        var best = Value(search);
        for (var round = 0; round < 3; round++)
        {
            var before = best;
            foreach (var name in Tune.V.Keys.ToList())
            {
                var was = Tune.V[name];
                var bestV = was;
                foreach (var f in name is "abs" ? [0f, 1f] : name is "K" or "fterms" ? new[] { was * 0.5f, was * 0.75f, was * 1.5f, was * 2f } : [0f, was * 0.5f, was * 0.75f, was * 0.9f, was * 1.1f, was * 1.33f, was * 2f, was == 0 ? 0.1f : was])
                {
                    Tune.V[name] = f;
                    var v = Value(search);
                    if (v > best + 0.0005) { best = v; bestV = f; }
                }
                Tune.V[name] = bestV;
                if (bestV != was) Console.WriteLine($"{name}: {was} -> {bestV}: {best:0.0000}");
            }
            if (best - before < 0.002) break;
        }
        Console.WriteLine(string.Join(' ', Tune.V.Select(kv => $"{kv.Key}={kv.Value.ToString(CultureInfo.InvariantCulture)}")));
        Report(search);
    }
    static double Value(CompetencySearch s) { var m = Measures.Mean(JudgedQuery.Sets[0].Queries.Select(q => Measures.Of(q, SearchTables.Ours(s, q.Text)))); return m.Ndcg + 0.2 * m.Recall; }
    static void Report(CompetencySearch s)
    {
        foreach (var (set, queries) in JudgedQuery.Sets)
        {
            Console.WriteLine(set + string.Concat(queries.Select(q => q.Kind).Distinct().Prepend("all").Select(kind => { var m = Measures.Mean(queries.Where(q => kind == "all" || q.Kind == kind).Select(q => Measures.Of(q, SearchTables.Ours(s, q.Text)))); return string.Create(CultureInfo.InvariantCulture, $" {kind[..3]} {m.Ndcg:0.000}/{m.Recall:0.000}"); })));
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Comparison.Alignment;
using Guidelines.Documents;
using Guidelines.Layers;
using Guidelines.Libraries;
using Guidelines.Tests.Content;
using Guidelines.Vocabulary;

namespace Guidelines.Benchmarks.Quality;

/// <summary>How right the comparison is, as Markdown tables on standard output.</summary>
internal static class Tables
{
    private static readonly int[] Seeds = [.. Enumerable.Range(1, 20)];

    // Rounds before it counts: the JIT compiles what runs often a second time.
    private const int Warming = 40;

    private static readonly ComparisonContext Default = new() { Vocabulary = GuidelineVocabulary.Default };

    /// <summary>Ours beside what is used today, on the labelled pairs, in one run.</summary>
    public static void Peers()
    {
        Print($"| pair | method | precision | recall | F1 | kinds | time |", $"|---|---|---|---|---|---|---|");
        foreach (var pair in LabelledPair.Load(OfficialLibrary.Load()))
        {
            foreach (var method in (Method[])[Methods.Ours(Default), TfIdf.Method, Difflib.Method, GitWordDiff.Method])
            {
                var agreement = Agreement.Of(pair.Links, method.Find(pair.Base, pair.Head), pair.Doubtful);
                var milliseconds = Time(() => method.Find(pair.Base, pair.Head));
                Print($"| {pair.Name} | {method.Name} | {agreement.Precision:0.000} | {agreement.Recall:0.000} | {agreement.F1:0.000} | {agreement.Kinds:0.000} | {(method == Difflib.Method ? Difflib.Seconds * 1000 : milliseconds):0.0} ms |");
            }
        }
    }

    /// <summary>F1 over all labelled pairs while one threshold is varied and the others stay.</summary>
    public static void Sensitivity()
    {
        var pairs = LabelledPair.Load(OfficialLibrary.Load());
        var it = Thresholds.Default;
        (string Name, double Value, Func<double, Thresholds> With)[] all =
        [
            ("Counterpart", it.Counterpart, value => it with { Counterpart = value }),
            ("OtherDomain", it.OtherDomain, value => it with { OtherDomain = value }),
            ("KeptWords", it.KeptWords, value => it with { KeptWords = value }),
            ("Repeated", it.Repeated, value => it with { Repeated = value }),
            ("Divided", it.Divided, value => it with { Divided = value }),
        ];
        double[] factors = [0.4, 0.6, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6];
        Print($"| threshold | {string.Join(" | ", factors.Select(factor => Invariant($"×{factor}")))} |", $"|---|{string.Concat(factors.Select(_ => "---|"))}");
        foreach (var (name, value, with) in all)
        {
            var f1 = factors.Select(factor => F1(pairs, Default with { Thresholds = with(value * factor) }));
            Print($"| {name} {value:0.00} | {string.Join(" | ", f1.Select(one => Invariant($"{one:0.000}")))} |");
        }

        var made = MadeEditions.Of(Shipped(), Seeds, 0.6).ToList();
        var tallies = factors.Select(factor => RewordingTally.Of(made, Default with { Thresholds = it with { KeptWords = it.KeptWords * factor } })).ToList();
        Print($"| KeptWords, made editions at 60 %: moves R | {string.Join(" | ", tallies.Select(tally => Invariant($"{tally.Moves:0.000}")))} |");
        Print($"| KeptWords, made editions at 60 %: links P | {string.Join(" | ", tallies.Select(tally => Invariant($"{tally.LinksPrecision:0.000}")))} |");
    }

    /// <summary>Precision and recall per kind on made editions, over the share of words that were reworded.</summary>
    public static void Rewording()
    {
        string[] kinds = ["unchanged", "reworded", "split", "merged", "removed", "added"];
        foreach (var (name, make) in ((string, Func<double, IEnumerable<MadePair>>)[])[("Invented words", rate => MadeEditions.Invented(Seeds, rate)), ("Shipped statements", rate => MadeEditions.Of(Shipped(), Seeds, rate))])
        {
            Print($"{name}:", $"", $"| words reworded | links P / R | {string.Join(" | ", kinds.Select(kind => kind + " P / R"))} | moves R | identical removed + added |", $"|---|---|{string.Concat(kinds.Select(_ => "---|"))}---|---|");
            foreach (var rate in (double[])[0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
            {
                var tally = RewordingTally.Of(make(rate), Default);
                Print($"| {rate:0 %} | {tally.Links} | {string.Join(" | ", kinds.Select(tally.Kind))} | {tally.Moves:0.000} | {tally.IdenticalRemovedAndAdded} |");
            }

            Print($"");
        }
    }

    /// <summary>Areas inferred for documents whose own ties were hidden, against these ties; then what the order of behaviors tells of areas.</summary>
    public static void Areas()
    {
        var library = OfficialLibrary.Load();
        Print($"| ties hidden of | behaviors | inferred | coverage | right | share | wrong |", $"|---|---|---|---|---|---|---|");
        foreach (var document in library.Documents.Where(document => document.Domains.Any(domain => domain.Behaviors.Any(behavior => behavior.AreaId is not null))))
        {
            var hidden = document with { Domains = document.Domains.Select(domain => domain with { Behaviors = domain.Behaviors.Select(behavior => behavior with { AreaId = null }).ToValueList() }).ToValueList() };
            var documents = library.Documents.Select(one => one.Id == document.Id ? hidden : one);
            var inferred = InferredAreas.Of(DocumentAlignment.Of(documents, Default)).ByBehavior;
            var behaviors = document.Domains.SelectMany(domain => domain.Behaviors).ToList();
            var said = behaviors.Where(behavior => inferred.ContainsKey(behavior.Id)).ToList();
            var wrong = said.Where(behavior => inferred[behavior.Id].AreaId != behavior.AreaId).Select(behavior => behavior.Id).ToList();
            Print($"| {document.Id} | {behaviors.Count} | {said.Count} | {Agreement.Share(said.Count, behaviors.Count):0.000} | {said.Count - wrong.Count} | {Agreement.Share(said.Count - wrong.Count, said.Count):0.000} | {string.Join(' ', wrong)} |");
        }

        OrderOfAreas(library);
    }

    /// <summary>How often the area goes back in the document's list from one behavior to the next, and whether one between two of an area belongs there too.</summary>
    private static void OrderOfAreas(Library library)
    {
        Print($"", $"| areas of | known | coverage | steps on or within | steps back | between two of one area | of that area |", $"|---|---|---|---|---|---|---|");
        foreach (var document in library.Documents)
        {
            var (known, on, back, between, same) = (0, 0, 0, 0, 0);
            foreach (var domain in document.Domains)
            {
                var listed = domain.Areas.Select(area => area.Id).ToList();
                var places = domain.Behaviors.Select(behavior => behavior.AreaId ?? library.InferredAreas.OfBehavior(behavior.Id)?.AreaId).OfType<string>().Select(area => listed.IndexOf(area)).ToList();
                var inside = Enumerable.Range(1, Math.Max(0, places.Count - 2)).Where(i => places[i - 1] == places[i + 1]).ToList();
                known += places.Count;
                on += places.Zip(places.Skip(1)).Count(pair => pair.Second >= pair.First);
                back += places.Zip(places.Skip(1)).Count(pair => pair.Second < pair.First);
                between += inside.Count;
                same += inside.Count(i => places[i] == places[i - 1]);
            }

            Print($"| {document.Id} | {known} | {Agreement.Share(known, document.Domains.Sum(domain => domain.Behaviors.Count)):0.000} | {on} | {back} | {between} | {same} |");
        }
    }

    /// <summary>Time and memory over size, warm: made editions, and statements that all begin with the same ten words.</summary>
    public static void Growth()
    {
        Print($"| behaviors | made as | median | p99 | allocated |", $"|---|---|---|---|---|");
        foreach (var (size, rounds) in ((int, int)[])[(80, 200), (200, 60), (400, 100), (1000, 10), (2000, 5)])
        {
            foreach (var (name, made) in (new[] { ("edition", MadeEditions.Invented(1, 0.2, 8, size / 8)), ("same ten words first", MadeEditions.Adversarial(1, size)) }))
            {
                var times = new List<double>();
                long bytes = 0;
                for (var round = -Warming; round < rounds; round++)
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var watch = Stopwatch.StartNew();
                    GuidelineComparer.Compare(made.Base, made.Head, Default);
                    if (round >= 0)
                    {
                        times.Add(watch.Elapsed.TotalMilliseconds);
                        bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                    }
                }

                times.Sort();
                Print($"| {size} × {made.Head.Domains.Sum(domain => domain.Behaviors.Count)} | {name} | {times[times.Count / 2]:0.0} ms | {times[(int)(times.Count * 0.99)]:0.0} ms | {bytes / 1e6:0} MB |");
            }
        }
    }

    private static IReadOnlyList<GuidelineDocument> Shipped() =>
        [.. ShippedContent.Reading.Editions.SelectMany(edition => edition.Documents).Where(document => !document.Domains.IsEmpty)];

    private static double F1(IReadOnlyList<LabelledPair> pairs, ComparisonContext context) =>
        pairs.Average(pair => Agreement.Of(pair.Links, Methods.Ours(GuidelineComparer.Compare(pair.Base, pair.Head, context)), pair.Doubtful).F1);

    private static double Time(Action action)
    {
        var times = new double[9];
        for (var i = 0; i < times.Length; i++)
        {
            var watch = Stopwatch.StartNew();
            action();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(params FormattableString[] lines) => Array.ForEach(lines, line => Console.WriteLine(Invariant(line)));
}

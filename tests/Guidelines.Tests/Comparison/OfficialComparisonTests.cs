using System.Text.Json;
using Guidelines.Comparison;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Comparison;

/// <summary>Comparisons of the official documents. Failures name ids and figures only, never the wording.</summary>
public sealed class OfficialComparisonTests
{
    private static readonly ComparisonContext Context = new() { Vocabulary = GuidelineVocabulary.Default };

    private static readonly string[] Documents = ["ak-2016-ifa", "ak-2016-ifs", "ak-2016-imhs", "ak-2016-imhm", "mi-2025-ifa", "mi-2025-imhs"];

    private static readonly string[] Labelled = ["ak-2016-ifa...mi-2025-ifa", "ak-2016-ifa...ak-2016-ifs"];

    public static IEnumerable<object[]> Pairs => Documents.SelectMany((first, index) => Documents.Skip(index + 1).Select(second => new object[] { first, second }));

    [OfficialTheory]
    [MemberData(nameof(Pairs))]
    public void The_invariants_hold_of_every_official_pair(string @base, string head)
    {
        var (left, right) = (OfficialEditions.Document(@base), OfficialEditions.Document(head));

        ComparisonInvariants.AssertHold(left, right, Context);

        var english = ComparisonInvariants.BytesOf(left, right, Context);
        Properties.InCulture("tr-TR", () => Assert.True(english == ComparisonInvariants.BytesOf(left, right, Context), "other bytes in tr-TR"));
    }

    /// <summary>Against the labels of an expert: links as pairs of ids (those that the expert calls doubtful aside), kinds as whole changes.</summary>
    [OfficialTheory]
    [InlineData("ak-2016-ifa...mi-2025-ifa", 1.0, 1.0)]
    [InlineData("ak-2016-ifa...ak-2016-ifs", 1.0, 0.968)]
    public void Links_and_kinds_agree_with_the_labels(string pair, double links, double kinds)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(OfficialDocuments.GoldPathOf(pair)));
        var comparison = GuidelineComparer.Compare(OfficialEditions.Document(pair.Split("...")[0]), OfficialEditions.Document(pair.Split("...")[1]), Context);

        var doubtful = Pairs(gold, "doubtful").ToHashSet();
        var expected = Pairs(gold, "links").Except(doubtful).ToHashSet();
        var found = comparison.Changes.SelectMany(change => change.Base.SelectMany(left => change.Head.Select(right => (left.Id, right.Id)))).Except(doubtful).ToHashSet();
        var labels = gold.RootElement.GetProperty("links").EnumerateArray().Select(Label).ToHashSet(StringComparer.Ordinal);
        var judged = comparison.Changes.Select(change => Label(change.Kind.ToString(), change.Base.Select(one => one.Id), change.Head.Select(one => one.Id))).ToHashSet(StringComparer.Ordinal);

        var f1 = 2.0 * expected.Intersect(found).Count() / (expected.Count + found.Count);
        var agreement = (double)labels.Intersect(judged, StringComparer.Ordinal).Count() / labels.Count;
        Assert.True(f1 >= links, $"F1 {f1:0.000}; missing {string.Join(' ', expected.Except(found))}; too many {string.Join(' ', found.Except(expected))}");
        Assert.True(agreement >= kinds - 0.001, $"kinds {agreement:0.000}; missing {string.Join("; ", labels.Except(judged, StringComparer.Ordinal))}");

        static IEnumerable<(string Base, string Head)> Pairs(JsonDocument gold, string list) =>
            gold.RootElement.GetProperty(list).EnumerateArray().SelectMany(link => Ids(link, "base").SelectMany(left => Ids(link, "head").Select(right => (left, right))));
    }

    /// <summary>Broader and narrower against the labels, over the changes of both labelled pairs; what the labels do not link so is not counted.</summary>
    [OfficialFact]
    public void Scopes_agree_with_the_labels()
    {
        const double precision = 0.85;
        const double recall = 0.6;
        var judged = Labelled.SelectMany(ScopesOf).ToList();

        var found = judged.Where(one => one.Found is Scope.Broader or Scope.Narrower).ToList();
        var expected = judged.Where(one => one.Expected is Scope.Broader or Scope.Narrower).ToList();
        var right = found.Count(one => one.Found == one.Expected);

        var wrong = string.Join("; ", judged.Where(one => one.Found != one.Expected).Select(one => one.Id));
        Assert.NotEmpty(expected);
        Assert.True(right >= precision * found.Count, $"{right} of {found.Count} found are right: {wrong}");
        Assert.True(right >= recall * expected.Count, $"{right} of {expected.Count} expected are found: {wrong}");
    }

    private static IEnumerable<(string Id, Scope? Found, Scope? Expected)> ScopesOf(string pair)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(OfficialDocuments.GoldPathOf(pair)));
        var labels = gold.RootElement.GetProperty("links").EnumerateArray().ToDictionary(Ends, link => link.GetProperty("scope").GetString(), StringComparer.Ordinal);
        var comparison = GuidelineComparer.Compare(OfficialEditions.Document(pair.Split("...")[0]), OfficialEditions.Document(pair.Split("...")[1]), Context);
        return [.. comparison.Changes.Where(change => change is { Base.IsEmpty: false, Head.IsEmpty: false })
            .Select(change => (change, ends: Ends(change.Base.Select(one => one.Id), change.Head.Select(one => one.Id))))
            .Where(one => labels.ContainsKey(one.ends))
            .Select(one => (one.change.Id, one.change.Scope, labels[one.ends] is { } scope ? Enum.Parse<Scope>(scope, ignoreCase: true) : (Scope?)null))];
    }

    private static string Label(JsonElement link) => Label(link.GetProperty("kind").GetString()!, Ids(link, "base"), Ids(link, "head"));

    private static string Label(string kind, IEnumerable<string> @base, IEnumerable<string> head) => $"{kind.ToLowerInvariant()}: {Ends(@base, head)}";

    private static string Ends(JsonElement link) => Ends(Ids(link, "base"), Ids(link, "head"));

    private static string Ends(IEnumerable<string> @base, IEnumerable<string> head) => $"{string.Join(' ', @base)} > {string.Join(' ', head)}";

    private static IEnumerable<string> Ids(JsonElement link, string side) => link.GetProperty(side).EnumerateArray().Select(id => id.GetString()!);
}

using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>One pair of documents compared twice, by the official texts and by the restatements, neither with a crosswalk.</summary>
internal sealed class FidelityComparison
{
    private static readonly ComparisonContext Context = new() { Vocabulary = GuidelineVocabulary.Default };

    private static readonly Dictionary<string, Lazy<FidelityComparison>> Made = PairsOf(Fidelity.WithBehaviors).ToDictionary(pair => pair, pair => new Lazy<FidelityComparison>(() => new FidelityComparison(pair)), StringComparer.Ordinal);

    private readonly List<(Change Official, Change Restated)> _shared;

    private FidelityComparison(string pair)
    {
        var ids = pair.Split("...");
        Pair = pair;
        Official = GuidelineComparer.Compare(Fidelity.Official(ids[0]), Fidelity.Official(ids[1]), Context).Changes;
        Restated = GuidelineComparer.Compare(ShippedContent.Document(ids[0]), ShippedContent.Document(ids[1]), Context).Changes;
        IsOfEditions = Fidelity.Official(ids[0]).Level == Fidelity.Official(ids[1]).Level;
        _shared = [.. Official.Join(Restated, LinkOf, LinkOf, (official, restated) => (official, restated))];
    }

    /// <summary>Every pair of the documents with behaviors, <c>base...head</c>.</summary>
    public static IEnumerable<string> Pairs => Made.Keys;

    public string Pair { get; }

    /// <summary>Two editions of one level; otherwise two levels.</summary>
    public bool IsOfEditions { get; }

    public ValueList<Change> Official { get; }

    public ValueList<Change> Restated { get; }

    /// <summary>
    /// Of the changes between the official texts, removals and additions included, those that the restatements have between the same
    /// behaviors. As every behavior stands in one change, a link too many is a change of the originals too few.
    /// </summary>
    public Share Links => new(_shared.Count, Official.Count);

    /// <summary>Of the changes between the same behaviors those of the same kind; likewise the following.</summary>
    public Share Kinds => Agreeing(change => change.Kind);

    public Share Scopes => Agreeing(change => change.Scope);

    public Share Grades => Agreeing(change => change.Grade);

    public Share Moves => Agreeing(change => change.Moved);

    /// <summary>Behaviors that correspond one to one by the official texts, and whether these, and the restatements, are unchanged.</summary>
    public IEnumerable<(string Id, bool Official, bool Restated)> MinimalPairs
    {
        get
        {
            var texts = Restated.SelectMany(change => change.Base.Concat(change.Head)).ToDictionary(behavior => behavior.Id, KeyOf, StringComparer.Ordinal);
            return Official.Where(change => change is { Base.Count: 1, Head.Count: 1 })
                .Select(change => (change.Id, change.Kind is ChangeKind.Unchanged, texts[change.Base[0].Id] == texts[change.Head[0].Id]));
        }
    }

    public IEnumerable<Deviation> Deviations =>
    [
        .. Official.ExceptBy(_shared.Select(both => LinkOf(both.Official)), LinkOf, StringComparer.Ordinal)
            .Select(change => new Deviation(Pair, change.Id, FidelityExceptions.Link, LinkOf(change), string.Join("; ", Restated.Where(other => Ids(other).Overlaps(Ids(change))).Select(LinkOf)))),
        .. _shared.Where(both => both.Official.Kind != both.Restated.Kind)
            .Select(both => new Deviation(Pair, both.Official.Id, FidelityExceptions.Kind, YamlMap.Kebab(both.Official.Kind), YamlMap.Kebab(both.Restated.Kind))),
    ];

    public static FidelityComparison Of(string pair) => Made[pair].Value;

    /// <summary>Each two of the documents once.</summary>
    public static IEnumerable<string> PairsOf(IReadOnlyList<string> documents) => documents.SelectMany((first, i) => documents.Skip(i + 1).Select(second => $"{first}...{second}"));

    private static string LinkOf(Change change) => $"{Side(change.Base)} > {Side(change.Head)}";

    private static string Side(ValueList<ComparedBehavior> behaviors) => behaviors.IsEmpty ? "-" : string.Join('+', behaviors.Select(behavior => behavior.Id));

    private static HashSet<string> Ids(Change change) => change.Base.Concat(change.Head).Select(behavior => behavior.Id).ToHashSet(StringComparer.Ordinal);

    private static string KeyOf(ComparedBehavior behavior) => Words.SameKey(Words.Of(string.Join('\n', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text))));

    private Share Agreeing<T>(Func<Change, T> member) => new(_shared.Count(both => Equals(member(both.Official), member(both.Restated))), _shared.Count);
}

/// <summary>So many of so many.</summary>
internal sealed record Share(int Count, int Of)
{
    public static Share operator +(Share left, Share right) => new(left.Count + right.Count, left.Of + right.Of);

    public bool IsAtLeast(decimal share) => Count >= share * Of;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}/{Of} {(Of == 0 ? 1 : (decimal)Count / Of):0.0%}");
}

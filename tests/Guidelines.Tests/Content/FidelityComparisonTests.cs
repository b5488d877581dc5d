using Guidelines.Comparison;
using Guidelines.Comparison.Requirements;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>Whoever compares two restatements learns what a comparison of the official texts would say.</summary>
public sealed class FidelityComparisonTests
{
    private const decimal LinksOfEditions = 0.99m;
    private const decimal LinksOfLevels = 0.97m;
    private const decimal Kinds = 0.95m;

    public static TheoryData<string> Pairs() => [.. FidelityComparison.Pairs];

    public static TheoryData<string> PairsOfRequirements() => [.. FidelityComparison.PairsOf(Fidelity.Documents)];

    [OfficialTheory]
    [MemberData(nameof(Pairs))]
    public void The_same_behaviors_correspond(string pair)
    {
        var comparison = FidelityComparison.Of(pair);

        Assert.True(comparison.Links.IsAtLeast(comparison.IsOfEditions ? LinksOfEditions : LinksOfLevels), $"links {comparison.Links}");
    }

    [OfficialTheory]
    [MemberData(nameof(Pairs))]
    public void Changes_are_of_the_same_kind(string pair)
    {
        var kinds = FidelityComparison.Of(pair).Kinds;

        Assert.True(kinds.IsAtLeast(Kinds), $"kinds {kinds}");
    }

    [OfficialTheory]
    [MemberData(nameof(Pairs))]
    public void Every_link_and_kind_that_deviates_is_listed_with_its_reason(string pair) =>
        FidelityExceptions.AssertListed(FidelityComparison.Of(pair).Deviations, pair, FidelityExceptions.Link, FidelityExceptions.Kind);

    /// <summary>Minimal pairs: what the originals say in the same way is said in the same way, and what they do not is not.</summary>
    [OfficialTheory]
    [MemberData(nameof(Pairs))]
    public void Corresponding_behaviors_are_unchanged_where_the_originals_are_and_only_there(string pair)
    {
        var listed = FidelityExceptions.All.Select(row => row.Deviation).Where(row => row.Pair == pair).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

        var minimal = FidelityComparison.Of(pair).MinimalPairs.Where(one => !listed.Contains(one.Id)).ToList();

        Fidelity.AssertNone(minimal.Where(one => one.Official != one.Restated).Select(one => $"{one.Id} must{(one.Official ? " not" : "")} differ"));
    }

    /// <summary>Facts of a section may be told in another order, since they are paired by their sentences, too.</summary>
    [OfficialTheory]
    [MemberData(nameof(PairsOfRequirements))]
    public void Requirements_differ_in_the_same_facts(string pair) =>
        Fidelity.AssertSame(FactsOf(pair, Fidelity.Official), FactsOf(pair, ShippedContent.Document));

    [OfficialTheory]
    [MemberData(nameof(PairsOfRequirements))]
    public void Changes_of_requirements_are_of_the_same_kind_and_grade(string pair)
    {
        var (official, restated) = (Requirements(pair, Fidelity.Official), Requirements(pair, ShippedContent.Document));

        Fidelity.AssertSame(official.Select(PlaceOf), restated.Select(PlaceOf));
        FidelityExceptions.AssertListed(
            official.Zip(restated).Where(both => KindOf(both.First) != KindOf(both.Second)).Select(both => new Deviation(pair, IdOf(both.First), FidelityExceptions.Requirement, KindOf(both.First), KindOf(both.Second))),
            pair,
            FidelityExceptions.Requirement);
    }

    [Fact]
    public void Every_exception_is_of_a_pair_that_is_looked_at_and_has_a_reason()
    {
        Fidelity.AssertNone(FidelityExceptions.All.Where(row => row.Reason.Length == 0 || !PairsOf(row.Deviation.What).Contains(row.Deviation.Pair, StringComparer.Ordinal)).Select(row => row.Deviation.ToString()));

        static IEnumerable<string> PairsOf(string what) => what switch
        {
            FidelityExceptions.Link or FidelityExceptions.Kind => FidelityComparison.Pairs,
            FidelityExceptions.Requirement => FidelityComparison.PairsOf(Fidelity.Documents),
            FidelityExceptions.Term => Fidelity.Documents,
            FidelityExceptions.Family => Fidelity.WithBehaviors,
            FidelityExceptions.Parted or FidelityExceptions.Joined => [FidelityExceptions.WholeLibrary],
            _ => [],
        };
    }

    private static ValueList<RequirementChange> Requirements(string pair, Func<string, GuidelineDocument> document)
    {
        var ids = pair.Split("...");
        return RequirementComparer.Compare(document(ids[0]), document(ids[1]), GuidelineVocabulary.Default);
    }

    private static string PlaceOf(RequirementChange change) => $"{change.Section} {YamlMap.Kebab(change.Phase)} {change.Designations}: {change.BaseIds} {change.HeadIds}";

    private static string IdOf(RequirementChange change) => string.Join(' ', change.Designations.Prepend(change.BaseIds.Concat(change.HeadIds).First()));

    private static string KindOf(RequirementChange change) => $"{YamlMap.Kebab(change.Kind)} {(change.Grade is { } grade ? YamlMap.Kebab(grade) : "-")}";

    // On which line of its text a fact stands is the restatement's own affair.
    private static IEnumerable<string> FactsOf(string pair, Func<string, GuidelineDocument> document) =>
        Requirements(pair, document).SelectMany(change => change.Facts.Select(fact => $"{PlaceOf(change)} {fact with { BaseLine = null, HeadLine = null, BaseCondition = Mark(fact.BaseCondition), HeadCondition = Mark(fact.HeadCondition) }}")).Order(StringComparer.Ordinal);

    // That there is a condition is a fact, its words are not.
    private static string? Mark(string? condition) => condition is null ? null : "";
}

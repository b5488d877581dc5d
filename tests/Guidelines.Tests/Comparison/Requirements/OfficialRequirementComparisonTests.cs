using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Comparison.Requirements;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Comparison.Requirements;

/// <summary>The official requirements compared, by ids and figures; the table was checked by eye against the documents.</summary>
public sealed class OfficialRequirementComparisonTests
{
    private const string Table = "Comparison/Requirements/official-fact-changes.tsv";

    [OfficialFact]
    public void The_facts_of_two_pairs_are_compared_as_by_hand()
    {
        var expected = TableData.Lines(Table);

        var actual = TableData.Read(Table).Select(row => row[0]).Distinct(StringComparer.Ordinal).SelectMany(Lines);

        Assert.Equal(expected, actual);
    }

    [OfficialFact]
    public void Every_pair_of_official_documents_is_the_mirror_of_the_other_way_round()
    {
        var documents = OfficialEditions.Documents().ToList();

        foreach (var (left, right) in from left in documents from right in documents select (left, right))
        {
            var there = Compare(left, right).Select(change => (change.Section, change.Phase, change.Designations, change.Grade, change.BaseIds, change.HeadIds, change.Facts.Count));
            var back = Compare(right, left).Select(change => (change.Section, change.Phase, change.Designations, change.Grade, change.HeadIds, change.BaseIds, change.Facts.Count));
            Assert.True(there.SequenceEqual(back), $"{left.Id}...{right.Id}");
        }
    }

    [OfficialFact]
    public void No_official_requirement_is_lost_in_any_pair()
    {
        var documents = OfficialEditions.Documents().ToList();

        foreach (var (left, right) in from left in documents from right in documents select (left, right))
        {
            Assert.Equal(left.Requirements.Select(requirement => requirement.Id).Order(StringComparer.Ordinal), Compare(left, right).SelectMany(change => change.BaseIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    private static ValueList<RequirementChange> Compare(GuidelineDocument left, GuidelineDocument right) => RequirementComparer.Compare(left, right, GuidelineVocabulary.Default);

    private static IEnumerable<string> Lines(string pair)
    {
        var ids = pair.Split("...");
        foreach (var change in Compare(OfficialEditions.Document(ids[0]), OfficialEditions.Document(ids[1])))
        {
            string[] place = [pair, change.Section, YamlMap.Kebab(change.Phase)];
            yield return string.Join('\t', [.. place, "-", YamlMap.Kebab(change.Kind), change.Grade is { } grade ? YamlMap.Kebab(grade) : "-", YamlMap.Kebab(change.BaseState), YamlMap.Kebab(change.HeadState)]);
            foreach (var fact in change.Facts)
            {
                yield return string.Join('\t', [.. place, fact.Fact, YamlMap.Kebab(fact.Kind), fact.Topic ?? "-", .. Side(fact, isBase: true), .. Side(fact, isBase: false)]);
            }
        }
    }

    private static string[] Side(FactChange fact, bool isBase) => isBase
        ? [Range(fact.Base, fact.BaseMax), Text(fact.BaseOf), fact.BasePer ?? "-", fact.BaseQualifier ?? "-", Join(fact.BaseLevels), YamlMap.Kebab(fact.BaseState)]
        : [Range(fact.Head, fact.HeadMax), Text(fact.HeadOf), fact.HeadPer ?? "-", fact.HeadQualifier ?? "-", Join(fact.HeadLevels), YamlMap.Kebab(fact.HeadState)];

    private static string Range(decimal? value, decimal? max) => Text(value) + (max is null ? "" : $" to {Text(max)}");

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Join(ValueList<string> levels) => levels.IsEmpty ? "-" : string.Join('+', levels);
}

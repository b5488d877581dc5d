using FsCheck;
using FsCheck.Fluent;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Tests.Generated;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Comparison.Requirements;

/// <summary>What holds of any two documents' requirements: of made ones, and of those that are one another's edited copy.</summary>
public sealed class RequirementComparisonPropertyTests
{
    private static readonly Gen<(GuidelineDocument Base, GuidelineDocument Head)> Pairs = Gen.OneOf(
        from left in GeneratedDocuments.Document("tt-2020", "imhm")
        from right in Gen.OneOf(GeneratedDocuments.Document("tt-2021", "imhm"), GeneratedDocuments.Document("tt-2020", "ifa"))
        select (left, right),
        from left in GeneratedDocuments.Document("tt-2020", "imhm")
        from right in Edited(left)
        select (left, right));

    // Facts of one sentence that differ in little: there are many best pairings.
    private static readonly Gen<RequirementFact[]> Tied =
        from count in Gen.Choose(0, 4)
        from facts in (from value in Gen.Choose(1, 4) from qualifier in Gen.Elements("minimum", null) from max in Gen.Elements(9m, (decimal?)null) select Hours(value) with { Qualifier = qualifier, Max = max }).ArrayOf(count)
        select facts;

    [Fact]
    public void No_requirement_sentence_or_fact_is_lost() => Properties.Hold(Pairs, pair =>
    {
        var changes = Compare(pair.Base, pair.Head);

        AssertKept(pair.Base, changes);
        AssertKept(pair.Head, changes.Select(Mirrored).ToValueList());
    });

    [Fact]
    public void The_other_way_round_is_the_mirror_image() => Properties.Hold(Pairs, pair =>
        Assert.Equal(Compare(pair.Base, pair.Head).Select(Mirrored), Compare(pair.Head, pair.Base)));

    [Fact]
    public void A_tie_between_facts_falls_the_same_way_in_both_directions() => Properties.Hold(
        Tied.Two(),
        pair => Assert.Equal(
            Compare(By("tt-2020", In("training", "Rakes.", pair.Item1)), By("tt-2021", In("training", "Rakes.", pair.Item2))).Select(Mirrored),
            Compare(By("tt-2021", In("training", "Rakes.", pair.Item2)), By("tt-2020", In("training", "Rakes.", pair.Item1)))));

    [Fact]
    public void A_document_compared_with_itself_is_unchanged() => Properties.Hold(GeneratedDocuments.Any, document =>
        Assert.All(Compare(document, document), change =>
        {
            Assert.Equal((DifferenceKind.Unchanged, null), (change.Kind, change.Grade));
            Assert.All(change.Facts, fact => Assert.Equal(DifferenceKind.Unchanged, fact.Kind));
            Assert.All(change.Parts, part => Assert.Equal(DifferenceKind.Unchanged, part.Kind));
        }));

    [Fact]
    public void No_section_phase_and_designation_is_told_twice() => Properties.Hold(Pairs, pair =>
        Assert.All(
            Compare(pair.Base, pair.Head)
                .SelectMany(change => change.BaseSections.Concat(change.HeadSections).Distinct(StringComparer.Ordinal).SelectMany(section => change.Designations.DefaultIfEmpty("").Select(code => (section, change.Phase, code))))
                .GroupBy(key => key),
            told => Assert.Single(told)));

    [Fact]
    public void Kind_grade_texts_and_states_agree() => Properties.Hold(Pairs, pair =>
        Assert.All(Compare(pair.Base, pair.Head), change =>
        {
            Assert.Equal(change.Kind is DifferenceKind.Added, change.Base is null);
            Assert.Equal(change.Kind is DifferenceKind.Removed, change.Head is null);
            Assert.Equal(change.Kind is DifferenceKind.Unchanged, change.Grade is null);
            Assert.Equal(change.Base is null, change.BaseSections.IsEmpty);
            Assert.Equal(change.Grade is RequirementGrade.Requirement, change.Base is null || change.Head is null || change.Facts.Any(fact => fact.Kind is not DifferenceKind.Unchanged));
        }));

    [Fact]
    public void The_culture_does_not_matter() => Properties.Hold(Pairs, pair =>
    {
        var expected = Compare(pair.Base, pair.Head);

        Properties.InCulture("tr-TR", () => Assert.Equal(expected, Compare(pair.Base, pair.Head)));
    });

    private static void AssertKept(GuidelineDocument document, ValueList<RequirementChange> changes)
    {
        foreach (var requirement in document.Requirements)
        {
            var told = changes.Where(change => change.BaseIds.Contains(requirement.Id) && change.Phase == requirement.Phase).ToList();
            Assert.All(requirement.Sections, section => Assert.Contains(told, change => change.BaseSections.Contains(section)));
            Assert.All(RequirementSentences.Of(requirement), sentence => Assert.Contains(told, change => change.Base!.Contains(sentence, StringComparison.Ordinal)));
            Assert.All(requirement.Facts, fact => Assert.Contains(told.SelectMany(change => change.Facts), change => IsBaseOf(change, fact)));
        }
    }

    private static bool IsBaseOf(FactChange change, RequirementFact fact) =>
        change.Fact == fact.Fact && change.Base == fact.Value && change.BaseMax == fact.Max && change.BaseUnit == fact.Unit && change.BasePer == fact.Per && change.BaseOf == fact.Of
        && change.BaseQualifier == fact.Qualifier && change.BaseState == fact.State && change.BaseLevels == fact.Levels && change.Topic == fact.Topic;

    /// <summary>A later edition of the same document: requirements shuffled, one dropped, facts turned round, a figure and a heading changed.</summary>
    private static Gen<GuidelineDocument> Edited(GuidelineDocument document) =>
        from order in Gen.Shuffle(document.Requirements.ToArray())
        from kept in Gen.Choose(0, order.Length)
        from turned in Gen.Elements(true, false).ArrayOf(order.Length)
        from added in Gen.Choose(0, 2).ArrayOf(order.Length)
        select document with
        {
            Id = "tt-2021-imhm",
            Edition = "tt-2021",
            Requirements = order.Take(kept).Select((requirement, i) => requirement with
            {
                Id = requirement.Id.Replace("2020", "2021", StringComparison.Ordinal),
                Sections = turned[i] ? requirement.Sections : [requirement.Section],
                Facts = (turned[i] ? requirement.Facts.Reverse() : requirement.Facts).Select((fact, j) => j == 0 ? fact with { Value = fact.Value + added[i] } : fact).ToValueList(),
            }).ToValueList(),
        };

    private static RequirementChange Mirrored(RequirementChange change) => change with
    {
        Kind = Mirrored(change.Kind),
        Base = change.Head,
        Head = change.Base,
        BaseState = change.HeadState,
        HeadState = change.BaseState,
        BaseSections = change.HeadSections,
        HeadSections = change.BaseSections,
        BaseIds = change.HeadIds,
        HeadIds = change.BaseIds,
        Facts = change.Facts.Select(fact => fact with
        {
            Kind = Mirrored(fact.Kind),
            Base = fact.Head,
            Head = fact.Base,
            BaseState = fact.HeadState,
            HeadState = fact.BaseState,
            BaseMax = fact.HeadMax,
            HeadMax = fact.BaseMax,
            BaseUnit = fact.HeadUnit,
            HeadUnit = fact.BaseUnit,
            BasePer = fact.HeadPer,
            HeadPer = fact.BasePer,
            BaseYearly = fact.HeadYearly,
            HeadYearly = fact.BaseYearly,
            BaseOf = fact.HeadOf,
            HeadOf = fact.BaseOf,
            BaseQualifier = fact.HeadQualifier,
            HeadQualifier = fact.BaseQualifier,
            BaseLevels = fact.HeadLevels,
            HeadLevels = fact.BaseLevels,
            BaseCondition = fact.HeadCondition,
            HeadCondition = fact.BaseCondition,
            BaseLine = fact.HeadLine,
            HeadLine = fact.BaseLine,
        }).ToValueList(),
        Parts = change.Parts.Select(part => part with { Kind = Mirrored(part.Kind), BaseLine = part.HeadLine, HeadLine = part.BaseLine }).ToValueList(),
    };

    private static DifferenceKind Mirrored(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => DifferenceKind.Removed,
        DifferenceKind.Removed => DifferenceKind.Added,
        _ => kind,
    };
}

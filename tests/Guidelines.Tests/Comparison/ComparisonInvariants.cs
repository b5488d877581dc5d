using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Tests.Comparison;

/// <summary>The invariants of CONTRACT.md, by their numbers there. Failures name ids only: the texts may be official ones.</summary>
internal static class ComparisonInvariants
{
    /// <summary>All that must hold of the comparison of two documents in both directions.</summary>
    public static void AssertHold(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context)
    {
        var there = GuidelineComparer.Compare(@base, head, context);
        var back = GuidelineComparer.Compare(head, @base, context);

        EveryBehaviorStandsInOneChange(there, @base, head);
        TheOtherDirectionMirrors(there, back);
        EditsGiveBothTexts(there);
        NothingThatStillStandsIsRemoved(there);
        ChangesStandInOrder(there);
        GradesFollowTheTable(there);
        NothingDiffersFromItself(@base, context);
    }

    // 1
    private static void EveryBehaviorStandsInOneChange(DocumentComparison comparison, GuidelineDocument @base, GuidelineDocument head)
    {
        Assert.Equal(IdsOf(@base).Order(StringComparer.Ordinal), comparison.Changes.SelectMany(change => change.Base).Select(behavior => behavior.Id).Order(StringComparer.Ordinal));
        Assert.Equal(IdsOf(head).Order(StringComparer.Ordinal), comparison.Changes.SelectMany(change => change.Head).Select(behavior => behavior.Id).Order(StringComparer.Ordinal));
        var summary = comparison.Summary;
        Assert.Equal(comparison.Changes.Count, summary.Unchanged + summary.Terminology + summary.Reworded + summary.Split + summary.Merged + summary.Removed + summary.Added);
        Assert.All(comparison.Changes, change => Assert.True(HasShapeOfItsKind(change), $"{change.Id} {change.Kind}"));
        Assert.Equal(comparison.Unmapped.Base.Count, summary.Removed);
        Assert.Equal(comparison.Unmapped.Head.Count, summary.Added);
    }

    private static bool HasShapeOfItsKind(Change change) => change.Kind switch
    {
        ChangeKind.Added => change is { Base.Count: 0, Head.Count: 1, Scope: null },
        ChangeKind.Removed => change is { Base.Count: 1, Head.Count: 0, Scope: null },
        ChangeKind.Split => change is { Base.Count: 1, Head.Count: > 1 },
        ChangeKind.Merged => change is { Base.Count: > 1, Head.Count: 1 },
        _ => change is { Base.Count: 1, Head.Count: 1 },
    };

    // 2
    private static void NothingDiffersFromItself(GuidelineDocument document, ComparisonContext context)
    {
        var comparison = GuidelineComparer.Compare(document, document, context);

        Assert.All(comparison.Changes, change => Assert.True(change is { Kind: ChangeKind.Unchanged, Moved: Move.None, Grade: null, AffectsTraining: false } && change.Base[0].Id == change.Head[0].Id, change.Id));
        Assert.Empty(comparison.Terminology);
        Assert.Empty(comparison.Context);
        Assert.All(comparison.Areas, area => Assert.True(area.Kind is AreaChangeKind.Unchanged, area.AreaId));
        Assert.All(comparison.Requirements, change => Assert.True(change is { Kind: DifferenceKind.Unchanged, Grade: null }, change.Section));
    }

    // 3
    private static void TheOtherDirectionMirrors(DocumentComparison there, DocumentComparison back)
    {
        var others = back.Changes.ToDictionary(PairOf, StringComparer.Ordinal);
        foreach (var change in there.Changes)
        {
            Assert.True(others.TryGetValue(MirroredPairOf(change), out var other), change.Id);
            Assert.True(
                other!.Kind == Mirrored(change.Kind) && other.Scope == Mirrored(change.Scope) && other.Moved == change.Moved && other.Grade == change.Grade
                && other.Similarity == change.Similarity && other.Confidence == change.Confidence && other.Reviewed == change.Reviewed && other.ToReview == change.ToReview && other.AffectsTraining == change.AffectsTraining,
                change.Id);
            Assert.True(other.Terms == change.Terms.Select(term => new ChangedTerm(term.To, term.From)).ToValueList(), change.Id);
            Assert.True(Joined(other, EditOp.Insert) == Joined(change, EditOp.Delete) && Joined(other, EditOp.Delete) == Joined(change, EditOp.Insert) && Joined(other, EditOp.Equal) == Joined(change, EditOp.Equal), change.Id);
        }

        Assert.Equal(there.Changes.Count, back.Changes.Count);
        Assert.True(there.Terminology.Select(term => new TermReplacement(term.To, term.From, term.Count)).ToHashSet().SetEquals(back.Terminology), "terminology");
        Assert.True(there.Areas.Select(Mirrored).ToHashSet().SetEquals(back.Areas), "areas");
        Assert.True(there.Requirements.Select(One).SequenceEqual(back.Requirements.Select(change => One(Mirrored(change))), StringComparer.Ordinal), "requirements");

        static string One(RequirementChange change) =>
            $"{change.Section} {change.Phase} {change.Designations} {change.Kind} {change.Grade} {change.BaseState} {change.HeadState} {change.BaseIds} {change.HeadIds} {change.Base} > {change.Head}";
    }

    // 4
    private static void EditsGiveBothTexts(DocumentComparison comparison)
    {
        foreach (var change in comparison.Changes)
        {
            Assert.True(TextOf(change.Base) == string.Concat(change.Edits.Where(edit => edit.Op is not EditOp.Insert).Select(edit => edit.Text)), change.Id);
            Assert.True(TextOf(change.Head) == string.Concat(change.Edits.Where(edit => edit.Op is not EditOp.Delete).Select(edit => edit.Text)), change.Id);
            Assert.True(change.Edits.All(edit => edit.Text.Length > 0) && change.Edits.Zip(change.Edits.Skip(1)).All(pair => pair.First.Op != pair.Second.Op), change.Id);
        }
    }

    // 5
    private static void NothingThatStillStandsIsRemoved(DocumentComparison comparison)
    {
        var removed = comparison.Changes.Where(change => change.Kind is ChangeKind.Removed).Select(change => TextOf(change.Base)).ToHashSet(StringComparer.Ordinal);
        var added = comparison.Changes.Where(change => change.Kind is ChangeKind.Added).ToList();

        Assert.DoesNotContain(added, change => removed.Contains(TextOf(change.Head)));
    }

    private static void ChangesStandInOrder(DocumentComparison comparison)
    {
        var firsts = comparison.Changes.Where(change => !change.Base.IsEmpty).Select(change => change.Base[0].Id).ToList();
        var bases = comparison.Changes.SelectMany(change => change.Base).Select(behavior => behavior.Id).ToList();
        Assert.Equal(bases.Where(firsts.Contains), firsts);
        var headAt = comparison.Changes.SelectMany((change, index) => change.Head.Select(behavior => (behavior.Id, index))).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        Assert.All(comparison.Changes.Index().Where(pair => pair.Item.Kind is ChangeKind.Added), pair => Assert.Equal(pair.Index, headAt[pair.Item.Id]));
    }

    private static void GradesFollowTheTable(DocumentComparison comparison) =>
        Assert.All(comparison.Changes, change => Assert.True(change.Grade == ExpectedGrade(change), $"{change.Id} {change.Kind} {change.Grade}"));

    private static Grade? ExpectedGrade(Change change) => change switch
    {
        { Moved: Move.Domain } => Grade.Substance,
        { Kind: ChangeKind.Unchanged } => TextOf(change.Base) == TextOf(change.Head) && change.Base[0].Elements.Count == change.Head[0].Elements.Count ? null : Grade.Editorial,
        { Kind: ChangeKind.Terminology } => Grade.Terminology,
        { Kind: ChangeKind.Reworded, Scope: Scope.Same } => Grade.Wording,
        _ => Grade.Substance,
    };

    /// <summary>6: the bytes, for a comparison across cultures and machines.</summary>
    public static string BytesOf(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context) => ComparisonJson.Write(GuidelineComparer.Compare(@base, head, context));

    public static string TextOf(ValueList<ComparedBehavior> behaviors) =>
        string.Join('\n', behaviors.SelectMany(behavior => behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)));

    private static IEnumerable<string> IdsOf(GuidelineDocument document) => document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id);

    private static string PairOf(Change change) => $"{string.Join(' ', change.Base.Select(behavior => behavior.Id))} > {string.Join(' ', change.Head.Select(behavior => behavior.Id))}";

    private static string MirroredPairOf(Change change) => PairOf(change with { Base = change.Head, Head = change.Base });

    private static string Joined(Change change, EditOp op) => string.Concat(change.Edits.Where(edit => edit.Op == op).Select(edit => edit.Text));

    private static ChangeKind Mirrored(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed => ChangeKind.Added,
        ChangeKind.Split => ChangeKind.Merged,
        ChangeKind.Merged => ChangeKind.Split,
        _ => kind,
    };

    private static Scope? Mirrored(Scope? scope) => scope switch
    {
        Scope.Broader => Scope.Narrower,
        Scope.Narrower => Scope.Broader,
        _ => scope,
    };

    private static AreaChange Mirrored(AreaChange area) => area with
    {
        Base = area.Head,
        Head = area.Base,
        Kind = area.Kind switch { AreaChangeKind.Added => AreaChangeKind.Removed, AreaChangeKind.Removed => AreaChangeKind.Added, _ => area.Kind },
    };

    private static RequirementChange Mirrored(RequirementChange change) => change with
    {
        Kind = change.Kind switch { DifferenceKind.Added => DifferenceKind.Removed, DifferenceKind.Removed => DifferenceKind.Added, _ => change.Kind },
        Base = change.Head,
        Head = change.Base,
        BaseState = change.HeadState,
        HeadState = change.BaseState,
        BaseIds = change.HeadIds,
        HeadIds = change.BaseIds,
    };
}

namespace Guidelines.Comparison.Judgement;

/// <summary>A rule of the table: when it applies, what grade it gives, and what it says.</summary>
/// <param name="Id">Permanent, for filters and links.</param>
/// <param name="Grade">Null for a change that changes nothing.</param>
/// <param name="Explanation">One plain sentence about the head against the base; it never quotes either text.</param>
/// <param name="Applies">The first rule that applies counts.</param>
internal sealed record GradeRule(string Id, Grade? Grade, string Explanation, Func<Verdict, bool> Applies);

/// <summary>How much a change matters: the table of CONTRACT.md, in the order in which the rules are tried.</summary>
internal static class GradeRules
{
    public static IReadOnlyList<GradeRule> All { get; } =
    [
        new("added", Grade.Substance, "Only the head has this; no behavior of the base says it.", verdict => verdict.Kind is ChangeKind.Added),
        new("removed", Grade.Substance, "Only the base has this; no behavior of the head says it.", verdict => verdict.Kind is ChangeKind.Removed),
        new("split", Grade.Substance, "What one behavior of the base says stands in several of the head.", verdict => verdict.Kind is ChangeKind.Split),
        new("merged", Grade.Substance, "What several behaviors of the base say stands in one of the head.", verdict => verdict.Kind is ChangeKind.Merged),
        new("moved-domain", Grade.Substance, "Corresponds, but stands in another domain.", verdict => verdict.Moved is Move.Domain),
        new("identical", null, "Identical, character for character.", IsIdentical),
        new("editorial", Grade.Editorial, "The same words; only case, punctuation or abbreviations are written otherwise.", verdict => verdict.Kind is ChangeKind.Unchanged),
        new("terminology", Grade.Terminology, "The same once replaced terms are set aside.", verdict => verdict.Kind is ChangeKind.Terminology),
        new("reworded", Grade.Wording, "Worded otherwise; asks for the same.", verdict => verdict.Scope is Scope.Same),
        new("reworded-broader-items", Grade.Substance, "Worded otherwise; the head names more.", verdict => verdict is { Scope: Scope.Broader, ScopeReason: Part.Item }),
        new("reworded-broader-qualifier", Grade.Substance, "Worded otherwise; the head drops what qualifies it in the base.", verdict => verdict is { Scope: Scope.Broader, ScopeReason: Part.Qualifier }),
        new("reworded-broader", Grade.Substance, "Worded otherwise; the head takes in more.", verdict => verdict.Scope is Scope.Broader),
        new("reworded-narrower-items", Grade.Substance, "Worded otherwise; the head names less.", verdict => verdict is { Scope: Scope.Narrower, ScopeReason: Part.Item }),
        new("reworded-narrower-qualifier", Grade.Substance, "Worded otherwise; the head adds what qualifies it.", verdict => verdict is { Scope: Scope.Narrower, ScopeReason: Part.Qualifier }),
        new("reworded-narrower", Grade.Substance, "Worded otherwise; the head takes in less.", verdict => verdict.Scope is Scope.Narrower),
        new("reworded-mixed", Grade.Substance, "Worded otherwise; what it takes in differs, neither plainly wider nor plainly narrower.", verdict => verdict.Kind is ChangeKind.Reworded),
    ];

    public static GradeRule Of(Verdict verdict) => All.First(rule => rule.Applies(verdict));

    // The same lines: a lead-in and elements are not the same as one text of the same words.
    private static bool IsIdentical(Verdict verdict) =>
        verdict.Link is { Base: [var left], Head: [var right] } && left.Behavior.Text == right.Behavior.Text
        && left.Behavior.Elements.Select(element => element.Text).SequenceEqual(right.Behavior.Elements.Select(element => element.Text), StringComparer.Ordinal);
}

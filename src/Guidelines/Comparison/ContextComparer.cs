using Guidelines.Comparison.Judgement;
using Guidelines.Comparison.Text;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison;

/// <summary>Compares what stands around behaviors and does not decide the kind of their change: preambles, notes, designations.</summary>
internal static class ContextComparer
{
    public static ValueList<ContextChange> Compare(IReadOnlyList<Verdict> verdicts) =>
        verdicts.SelectMany(Of).Distinct().ToValueList();

    private static IEnumerable<ContextChange> Of(Verdict verdict)
    {
        var (left, right) = (verdict.Link.Base, verdict.Link.Head);
        var domain = (left is [] ? right : left)[0].Domain;
        var behavior = (left is [] ? right : left)[0].Behavior.Id;
        if (Difference(ContextPart.Preamble, Joined(left, one => one.Preamble), Joined(right, one => one.Preamble)) is { } preamble)
        {
            // It governs a group, and is told once for all of the group.
            yield return preamble;
        }

        if (Difference(ContextPart.Note, Joined(left, one => one.Note), Joined(right, one => one.Note)) is { } note)
        {
            yield return note with { Behavior = behavior };
        }

        // Of a behavior without counterpart they say no more than the behavior itself.
        if (left is not [] && right is not [] && Difference(ContextPart.Designations, Codes(left), Codes(right)) is { } designations)
        {
            yield return designations with { Behavior = behavior };
        }

        ContextChange? Difference(ContextPart what, string? before, string? after) => KeyOf(before) == KeyOf(after) ? null : new ContextChange
        {
            Domain = domain,
            What = what,
            Kind = before is null ? DifferenceKind.Added : after is null ? DifferenceKind.Removed : DifferenceKind.Changed,
            Base = before,
            Head = after,
        };
    }

    // Those of several behaviors, each once, a line each.
    private static string? Joined(Statement[] statements, Func<Behavior, string?> part)
    {
        var parts = statements.Select(statement => part(statement.Behavior)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return parts.Count == 0 ? null : string.Join('\n', parts);
    }

    private static string? Codes(Statement[] statements)
    {
        var codes = statements.SelectMany(statement => statement.Behavior.Designations).Distinct(StringComparer.Ordinal).ToList();
        return codes.Count == 0 ? null : string.Join(' ', codes);
    }

    private static string? KeyOf(string? text) => text is null ? null : Words.SameKey(Words.Of(text)) is { Length: > 0 } key ? key : text;
}

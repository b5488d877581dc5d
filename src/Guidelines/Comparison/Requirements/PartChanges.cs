using Guidelines.Comparison.Alignment;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Requirements;

/// <summary>Two sides' parts, compared: the alternatives of which one is enough, or all that is asked.</summary>
internal static class PartChanges
{
    // Half of the words of the shorter one.
    private const int SamePart = 500;

    /// <summary>
    /// In the order of the texts, whichever side is the base; nothing where a side lists no parts, or where one lists alternatives and the other
    /// what is asked in full, which do not correspond.
    /// </summary>
    public static ValueList<PartChange> Of(Side @base, Side head)
    {
        if (@base.Parts.Count == 0 || head.Parts.Count == 0 || @base.Parts.Concat(head.Parts).Select(part => part.Of).Distinct().Count() > 1)
        {
            return [];
        }

        // Solved in one order, whichever side is the base, so that a tie falls the same way in both directions.
        var pairs = string.CompareOrdinal(@base.Text, head.Text) <= 0
            ? Solve(@base.Parts, head.Parts)
            : Solve(head.Parts, @base.Parts).Select(pair => (Base: pair.Head, Head: pair.Base));
        return pairs
            .OrderBy(pair => Math.Min(pair.Base?.Line ?? int.MaxValue, pair.Head?.Line ?? int.MaxValue))
            .ThenBy(pair => Math.Max(pair.Base?.Line ?? 0, pair.Head?.Line ?? 0))
            .ThenBy(pair => new[] { pair.Base?.Sentence.Text, pair.Head?.Sentence.Text }.Max(StringComparer.Ordinal), StringComparer.Ordinal)
            .Select(pair => new PartChange { Kind = KindOf(pair.Base, pair.Head), BaseLine = pair.Base?.Line, HeadLine = pair.Head?.Line })
            .ToValueList();
    }

    private static IEnumerable<(ListedPart? Base, ListedPart? Head)> Solve(IReadOnlyList<ListedPart> @base, IReadOnlyList<ListedPart> head)
    {
        var assigned = Assignment.Solve([.. @base.Select(left => head.Select(right => Gain(left, right)).ToArray())], head.Count);
        return
        [
            .. @base.Select((part, i) => (part, assigned[i] < 0 ? null : head[assigned[i]])),
            .. head.Where((_, i) => !assigned.Contains(i)).Select(part => ((ListedPart?)null, part)),
        ];
    }

    private static long Gain(ListedPart @base, ListedPart head) => @base.Sentence.Likeness(head.Sentence) is >= SamePart and var likeness ? likeness : 0;

    private static DifferenceKind KindOf(ListedPart? @base, ListedPart? head) =>
        @base is null ? DifferenceKind.Added
        : head is null ? DifferenceKind.Removed
        : Words.SameKey(Words.Of(@base.Sentence.Text)) == Words.SameKey(Words.Of(head.Sentence.Text)) ? DifferenceKind.Unchanged
        : DifferenceKind.Changed;
}

/// <summary>A part and the line of its side's text that it is, counted from 1.</summary>
internal sealed record ListedPart(Sentence Sentence, PartsOf Of, int Line);

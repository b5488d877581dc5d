using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Judgement;

/// <summary>How two corresponding statements differ once the terms of a family count as one.</summary>
internal sealed class PairDifference
{
    public PairDifference(Statement @base, Statement head)
    {
        Base = @base;
        Head = head;
        Hunks = @base.SameKey == head.SameKey ? [] : HunkPlacement.AtBoundaries(@base, head, WordDiff.Of(Array.ConvertAll(@base.Units, unit => unit.Key), Array.ConvertAll(head.Units, unit => unit.Key)));
        FamilyTerms = [.. Families()];
    }

    public Statement Base { get; }

    public Statement Head { get; }

    /// <summary>In units; families of terms count as equal.</summary>
    public Hunk[] Hunks { get; }

    /// <summary>Where both sides have a term of one family, but not in the same words.</summary>
    public ChangedTerm[] FamilyTerms { get; }

    public ReadOnlySpan<Unit> BaseUnits(Hunk hunk) => Base.Units.AsSpan(hunk.BaseStart, hunk.BaseCount);

    public ReadOnlySpan<Unit> HeadUnits(Hunk hunk) => Head.Units.AsSpan(hunk.HeadStart, hunk.HeadCount);

    private IEnumerable<ChangedTerm> Families()
    {
        foreach (var (left, right) in EqualUnits().Where(pair => pair.Base.IsTerm))
        {
            if (Phrase.Key(Base, left) == Phrase.Key(Head, right))
            {
                continue;
            }

            // Another number alone is told in the words of the text: their dictionary form is the same.
            var (from, to) = (Phrase.Term(Base, left), Phrase.Term(Head, right));
            yield return from == to ? new ChangedTerm(Base.Surface(left).ToLowerInvariant(), Head.Surface(right).ToLowerInvariant()) : new ChangedTerm(from, to);
        }
    }

    private IEnumerable<(Unit Base, Unit Head)> EqualUnits()
    {
        if (Base.SameKey == Head.SameKey)
        {
            yield break;
        }

        var (at, other) = (0, 0);
        foreach (var hunk in Hunks.Append(new Hunk(Base.Units.Length, 0, Head.Units.Length, 0)))
        {
            while (at < hunk.BaseStart)
            {
                yield return (Base.Units[at++], Head.Units[other++]);
            }

            (at, other) = (hunk.BaseEnd, hunk.HeadEnd);
        }
    }
}

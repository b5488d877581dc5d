using Guidelines.Comparison.Alignment;
using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Comparison.Judgement;

/// <summary>What the comparison finds of one link, before it is graded and worded.</summary>
internal sealed record Verdict
{
    public required Link Link { get; init; }

    public required ChangeKind Kind { get; init; }

    public required Move Moved { get; init; }

    public required Scope? Scope { get; init; }

    /// <summary>What alone makes the scope wider or narrower, where the words tell it and it is one thing only.</summary>
    public Part ScopeReason { get; init; }

    public required ValueList<ChangedTerm> Terms { get; init; }

    public required ValueList<Edit> Edits { get; init; }

    /// <summary>The same seen from the other side.</summary>
    public Verdict Mirrored() => this with
    {
        Link = Link.Mirrored(),
        Kind = Kind switch
        {
            ChangeKind.Split => ChangeKind.Merged,
            ChangeKind.Merged => ChangeKind.Split,
            ChangeKind.Removed => ChangeKind.Added,
            ChangeKind.Added => ChangeKind.Removed,
            _ => Kind,
        },
        Scope = Scope.Mirrored(),
        Terms = Terms.Select(term => new ChangedTerm(term.To, term.From)).ToValueList(),
        Edits = EditScript.Mirrored(Edits),
    };

    public static Verdict[] Of(IReadOnlyList<Link> links)
    {
        var differences = links.Select(link => link is { Base: [var left], Head: [var right] } ? new PairDifference(left, right) : null).ToArray();
        var terminology = new Terminology(differences.OfType<PairDifference>());
        return [.. links.Select((link, index) => differences[index] is { } pair ? OfPair(link, pair, terminology) : OfSeveral(link))];
    }

    private static Verdict OfPair(Link link, PairDifference pair, Terminology terminology)
    {
        var remaining = terminology.Remaining(pair);
        var kind = pair.Base.SameKey == pair.Head.SameKey ? ChangeKind.Unchanged : remaining.Length == 0 ? ChangeKind.Terminology : ChangeKind.Reworded;
        var finding = kind is ChangeKind.Reworded ? ScopeJudge.Of(pair, remaining) : new ScopeFinding(Comparison.Scope.Same, Part.Nothing);
        var scope = ScopeOf(link, kind, () => finding.Scope);
        return new Verdict
        {
            Link = link,
            Kind = kind,
            Moved = MoveOf(link),
            Scope = scope,
            ScopeReason = scope == finding.Scope ? finding.Reason : Part.Nothing,
            Terms = terminology.TermsOf(pair).ToValueList(),
            Edits = EditScript.Of(link),
        };
    }

    private static Verdict OfSeveral(Link link) => new()
    {
        Link = link,
        Kind = (link.Base.Length, link.Head.Length) switch
        {
            (0, _) => ChangeKind.Added,
            (_, 0) => ChangeKind.Removed,
            (1, _) => ChangeKind.Split,
            _ => ChangeKind.Merged,
        },
        Moved = MoveOf(link),
        Scope = link.Base.Length == 0 || link.Head.Length == 0 ? null : ScopeOf(link, kind: null, () => ScopeJudge.Of(link.Base, link.Head)),
        Terms = [],
        Edits = EditScript.Of(link),
    };

    // What a reviewer says overrules the words, but not that the words are the same.
    private static Scope? ScopeOf(Link link, ChangeKind? kind, Func<Scope?> computed) =>
        link.Review is { JudgesScope: true } review && kind is not ChangeKind.Unchanged ? review.Scope : computed();

    // Elsewhere is where no statement of the other side stands. An area counts only where both editions state it.
    private static Move MoveOf(Link link)
    {
        if (link.Base.Length == 0 || link.Head.Length == 0)
        {
            return Move.None;
        }

        if (Apart(link, statement => statement.Domain))
        {
            return Move.Domain;
        }

        return Apart(link, statement => statement.Behavior.AreaId) ? Move.Area : Move.None;
    }

    private static bool Apart(Link link, Func<Statement, string?> place)
    {
        var places = link.Base.Select(place).ToHashSet(StringComparer.Ordinal);
        var others = link.Head.Select(place).ToHashSet(StringComparer.Ordinal);
        return !places.Contains(null) && !others.Contains(null) && !places.Overlaps(others);
    }
}

using Guidelines.Comparison.Text;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;

namespace Guidelines.Comparison.Alignment;

/// <summary>Finds what crosswalks say of two documents, whichever of the two is a crosswalk's base. Only reviewed rows count.</summary>
internal sealed class Pins
{
    private static readonly Review ToReview = new() { IsCurrent = false };

    private readonly Dictionary<string, Statement> _bases;
    private readonly Dictionary<string, Statement> _heads;

    private Pins(Statement[] bases, Statement[] heads) => (_bases, _heads) = (ById(bases), ById(heads));

    public static List<Pin> Of(ValueList<Crosswalk> crosswalks, GuidelineDocument @base, GuidelineDocument head, Statement[] bases, Statement[] heads)
    {
        var rows = crosswalks.SelectMany(crosswalk =>
            (crosswalk.Base, crosswalk.Head) == (@base.Edition, head.Edition) ? crosswalk.Rows
            : (crosswalk.Head, crosswalk.Base) == (@base.Edition, head.Edition) ? crosswalk.Rows.Select(Mirrored)
            : []).Where(row => row.IsReviewed).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var found = new Pins(bases, heads);
        return [.. found.Linked(rows), .. @base.Level == head.Level ? found.Lonely(rows) : []];
    }

    private IEnumerable<Pin> Linked(List<CrosswalkRow> rows)
    {
        var pairs = rows.Where(row => row is { Base: { } left, Head: { } right } && _bases.ContainsKey(left) && _heads.ContainsKey(right)).ToList();
        var ofBase = pairs.ToLookup(row => row.Base!, StringComparer.Ordinal);
        var splits = ofBase.Where(group => group.Count() > 1).Select(group => group.ToList());
        var others = pairs.Where(row => ofBase[row.Base!].Count() == 1).GroupBy(row => row.Head!, StringComparer.Ordinal).Select(group => group.ToList());
        return splits.Concat(others).Select(group => new Pin(
            [.. group.Select(row => _bases[row.Base!].Index).Distinct()],
            [.. group.Select(row => _heads[row.Head!].Index).Distinct()],
            group.TrueForAll(IsCurrent) ? ReviewOf(group) : ToReview));
    }

    // Of what another level says, a row on the lack of a counterpart says nothing.
    private IEnumerable<Pin> Lonely(List<CrosswalkRow> rows) =>
        from row in rows
        let review = IsCurrent(row) ? new Review { IsCurrent = true, Confidence = ConfidenceOf(row) } : ToReview
        let pin = row is { Head: null } && _bases.TryGetValue(row.Base!, out var left) ? new Pin([left.Index], [], review)
            : row is { Base: null } && _heads.TryGetValue(row.Head!, out var right) ? new Pin([], [right.Index], review)
            : null
        where pin is not null
        select pin;

    private bool IsCurrent(CrosswalkRow row) => !HasChanged(_bases, row.Base, row.BaseFingerprint) && !HasChanged(_heads, row.Head, row.HeadFingerprint);

    private static bool HasChanged(Dictionary<string, Statement> statements, string? id, string? fingerprint) =>
        id is not null && statements.TryGetValue(id, out var statement) && ReviewedWords.HaveChanged(fingerprint, ReviewedWords.KeyOf(statement.Text, statement.SameKey));

    private static Review ReviewOf(List<CrosswalkRow> group)
    {
        var review = new Review { IsCurrent = true, Confidence = group.Min(ConfidenceOf) };
        if (group is [var only])
        {
            return review with { JudgesScope = true, Scope = ScopeOf(only.Relation) };
        }

        // Several heads of one base: the base is split, and one part that is broader makes the whole broader. So with several bases of one head.
        var isSplit = group[0].Base == group[1].Base;
        return group.Exists(row => row.Relation is CrosswalkRelation.Broad) && isSplit ? review with { JudgesScope = true, Scope = Scope.Broader }
            : group.Exists(row => row.Relation is CrosswalkRelation.Narrow) && !isSplit ? review with { JudgesScope = true, Scope = Scope.Narrower }
            : review;
    }


    private static double ConfidenceOf(CrosswalkRow row) => (double)(row.Confidence ?? 1);

    private static Scope? ScopeOf(CrosswalkRelation relation) => relation switch
    {
        CrosswalkRelation.Exact => Scope.Same,
        CrosswalkRelation.Broad => Scope.Broader,
        CrosswalkRelation.Narrow => Scope.Narrower,
        _ => null,
    };

    private static CrosswalkRow Mirrored(CrosswalkRow row) => row with
    {
        Base = row.Head,
        Head = row.Base,
        BaseFingerprint = row.HeadFingerprint,
        HeadFingerprint = row.BaseFingerprint,
        Relation = row.Relation switch
        {
            CrosswalkRelation.Broad => CrosswalkRelation.Narrow,
            CrosswalkRelation.Narrow => CrosswalkRelation.Broad,
            _ => row.Relation,
        },
    };

    private static Dictionary<string, Statement> ById(Statement[] statements) =>
        statements.DistinctBy(statement => statement.Behavior.Id, StringComparer.Ordinal).ToDictionary(statement => statement.Behavior.Id, StringComparer.Ordinal);
}

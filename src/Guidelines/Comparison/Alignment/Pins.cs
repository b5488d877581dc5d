using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Comparison.Alignment;

/// <summary>Finds what crosswalks say of two documents, whichever of the two is a crosswalk's base. Only reviewed rows count.</summary>
internal static class Pins
{
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

        var (baseAt, headAt) = (IndexById(bases), IndexById(heads));
        var pins = Linked(rows, baseAt, headAt).ToList();
        if (@base.Level == head.Level)
        {
            // Of what another level says, a row on the lack of a counterpart says nothing.
            pins.AddRange(rows.Where(row => row.Head is null && baseAt.ContainsKey(row.Base!)).Select(row => new Pin([baseAt[row.Base!]], [], Lonely(row))));
            pins.AddRange(rows.Where(row => row.Base is null && headAt.ContainsKey(row.Head!)).Select(row => new Pin([], [headAt[row.Head!]], Lonely(row))));
        }

        return pins;
    }

    private static IEnumerable<Pin> Linked(List<CrosswalkRow> rows, Dictionary<string, int> baseAt, Dictionary<string, int> headAt)
    {
        var pairs = rows.Where(row => row is { Base: { } left, Head: { } right } && baseAt.ContainsKey(left) && headAt.ContainsKey(right)).ToList();
        var ofBase = pairs.ToLookup(row => row.Base!, StringComparer.Ordinal);
        var splits = ofBase.Where(group => group.Count() > 1).Select(group => group.ToList());
        var others = pairs.Where(row => ofBase[row.Base!].Count() == 1).GroupBy(row => row.Head!, StringComparer.Ordinal).Select(group => group.ToList());
        return splits.Concat(others).Select(group => new Pin(
            [.. group.Select(row => baseAt[row.Base!]).Distinct()],
            [.. group.Select(row => headAt[row.Head!]).Distinct()],
            ReviewOf(group)));
    }

    private static Review ReviewOf(List<CrosswalkRow> group)
    {
        var review = new Review { Confidence = group.Min(ConfidenceOf) };
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

    private static Review Lonely(CrosswalkRow row) => new() { Confidence = ConfidenceOf(row) };

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
        Relation = row.Relation switch
        {
            CrosswalkRelation.Broad => CrosswalkRelation.Narrow,
            CrosswalkRelation.Narrow => CrosswalkRelation.Broad,
            _ => row.Relation,
        },
    };

    private static Dictionary<string, int> IndexById(Statement[] statements) =>
        statements.DistinctBy(statement => statement.Behavior.Id, StringComparer.Ordinal).ToDictionary(statement => statement.Behavior.Id, statement => statement.Index, StringComparer.Ordinal);
}

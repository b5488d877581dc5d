using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>Words the change grid. "Gone" and "new" are said only where the head follows the base; else a behavior without a counterpart is "alone".</summary>
internal sealed class GridWords(EditionSides sides, GuidelineVocabulary vocabulary)
{
    private const string InferredMark = "~";
    private const string Nothing = "-";

    private bool IsLater => sides.Relation is Relation.Later;

    public GridReport Of(ChangeGrid grid) => new()
    {
        Columns = ["base", "same", "terms", "words", "subst.", IsLater ? "gone" : "alone", "head", IsLater ? "new" : "alone"],
        Legend = Legend(grid).ToValueList(),
        Domains = grid.Rows.GroupBy(row => row.Domain, StringComparer.Ordinal)
            .Select(domain => new GridDomain(domain.Key, vocabulary.Domain(domain.Key)?.Name ?? domain.Key, domain.Select(row => new GridArea(row.AreaId, Name(row), row.Cells.Select(Line).ToValueList())).ToValueList()))
            .ToValueList(),
    };

    private IEnumerable<string> Legend(ChangeGrid grid)
    {
        var (left, right) = (sides.Base.Name, sides.Head.Name);
        yield return $"base: behaviors of {left} under the area. Of these, same: unchanged; terms: different only in terms; words: reworded, the same in substance; subst.: different in substance; "
            + (IsLater ? $"gone: no longer in {right}." : $"alone: without a counterpart in {right}.");
        yield return $"head: behaviors of {right} under the area, where one whose counterpart stands under another area counts too. Of these, "
            + (IsLater ? $"new: only in {right}." : $"alone: without a counterpart in {left}.");
        yield return $"training: where one is mapped to {left}, it holds, or must be looked at again at that many behaviors; anew: what {right} has here must be decided anew.";
        if (grid.Rows.SelectMany(row => row.Cells).Any(cell => cell.Base.Inferred + cell.Head.Inferred > 0))
        {
            yield return $"{InferredMark}: some of them are tied to no area by their edition and count under the one that was inferred for them.";
        }
    }

    private string Name(GridRow row) => (row.Base, row.Head) switch
    {
        (null, null) => row.AreaId is { } id ? vocabulary.Area(id)?.Name ?? id : "no area",
        (null, var head) => $"{head} (only in {sides.Head.Name})",
        (var @base, null) => $"{@base} (only in {sides.Base.Name})",
        var (left, right) => Names.Key(left) == Names.Key(right) ? right : $"{left} → {right}",
    };

    private static GridLine Line(GridCell cell) => new(
        cell.Level,
        [
            Marked(cell.Base), Figure(cell.Base.Unchanged), Figure(cell.Base.Terminology), Figure(cell.Base.Wording), Figure(cell.Base.Substance), Figure(cell.Base.Unmapped),
            Marked(cell.Head), Figure(cell.Head.Unmapped),
        ],
        Training(cell));

    private static string Marked(BehaviorTally side) => (side.Inferred > 0 ? InferredMark : "") + Figure(side.Behaviors);

    private static string Figure(int count) => count == 0 ? Nothing : count.ToString(CultureInfo.InvariantCulture);

    private static string Training(GridCell cell) =>
        cell.Base.Affected is { IsEmpty: false } again ? $"again: {Figure(again.Count)}"
        : (cell.Base.Behaviors > 0, !cell.Head.Affected.IsEmpty) switch { (true, true) => "holds; anew", (true, false) => "holds", (false, true) => "anew", _ => Nothing };
}

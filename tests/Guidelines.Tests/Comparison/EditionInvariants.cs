using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;

namespace Guidelines.Tests.Comparison;

/// <summary>What must hold of the comparison of two editions in both directions. Failures name ids and figures only.</summary>
internal static class EditionInvariants
{
    public static void AssertHold(Library library, string @base, string head)
    {
        var there = library.Compare(library.Edition(@base)!, library.Edition(head)!);
        var back = library.Compare(library.Edition(head)!, library.Edition(@base)!);

        EveryLevelStandsOnce(there, library);
        TheCellsOfALevelAddUp(there);
        TheOtherDirectionMirrors(there, back);
        TheBytesAreTheSameInAnyCulture(there, library);
    }

    private static void EveryLevelStandsOnce(EditionComparison comparison, Library library)
    {
        var levels = comparison.Levels.Select(level => level.Base.Level).Concat(comparison.Uncompared.Select(level => level.Level)).ToList();
        var documents = library.Documents.Where(document => document.Edition == comparison.Base.Id || document.Edition == comparison.Head.Id).Select(document => document.Level);
        Assert.Equal(levels.Distinct(StringComparer.Ordinal).Count(), levels.Count);
        Assert.Empty(documents.Except(levels, StringComparer.Ordinal));
    }

    private static void TheCellsOfALevelAddUp(EditionComparison comparison)
    {
        var cells = comparison.Grid.Rows.SelectMany(row => row.Cells).ToLookup(cell => cell.Level, StringComparer.Ordinal);
        foreach (var level in comparison.Levels)
        {
            var (@base, head) = (BehaviorTally.Sum(cells[level.Base.Level].Select(cell => cell.Base)), BehaviorTally.Sum(cells[level.Base.Level].Select(cell => cell.Head)));
            if (!level.HasBehaviorsOnBothSides())
            {
                Assert.Empty(cells[level.Base.Level]);
                continue;
            }

            var linked = level.Changes.Where(change => change is { Base.IsEmpty: false, Head.IsEmpty: false }).ToList();
            Assert.Equal(level.Changes.Sum(change => change.Base.Count), @base.Behaviors);
            Assert.Equal(level.Changes.Sum(change => change.Head.Count), head.Behaviors);
            Assert.Equal((level.Summary.Removed, level.Summary.Added), (@base.Unmapped, head.Unmapped));
            Assert.Equal((level.Summary.Unchanged, level.Summary.Terminology), (linked.Count(change => change.Kind is ChangeKind.Unchanged), linked.Count(change => change.Kind is ChangeKind.Terminology)));
            foreach (var (grade, inBase, inHead) in new[] { (Grade.Terminology, @base.Terminology, head.Terminology), (Grade.Wording, @base.Wording, head.Wording), (Grade.Substance, @base.Substance, head.Substance) })
            {
                Assert.Equal((linked.Where(change => change.Grade == grade).Sum(change => change.Base.Count), linked.Where(change => change.Grade == grade).Sum(change => change.Head.Count)), (inBase, inHead));
            }

            Assert.Equal(Affected(level, change => change.Base), @base.Affected.Order(StringComparer.Ordinal));
            Assert.Equal(Affected(level, change => change.Head), head.Affected.Order(StringComparer.Ordinal));
        }

        Assert.All(comparison.Grid.Rows.SelectMany(row => row.Cells), cell => Assert.InRange(cell.Shares.Unchanged + cell.Shares.Terminology + cell.Shares.Wording + cell.Shares.Substance + cell.Shares.Gone + cell.Shares.New, cell.Base.Behaviors + cell.Head.Behaviors == 0 ? 0 : 0.997m, 1.003m));
    }

    private static IEnumerable<string> Affected(DocumentComparison level, Func<Change, ValueList<ComparedBehavior>> side) =>
        level.Changes.Where(change => change.AffectsTraining).SelectMany(change => side(change)).Select(behavior => behavior.Id).Order(StringComparer.Ordinal);

    private static void TheOtherDirectionMirrors(EditionComparison there, EditionComparison back)
    {
        Assert.Equal(there.Levels.Select(level => (level.Base.Id, level.Head.Id)), back.Levels.Select(level => (level.Head.Id, level.Base.Id)));
        Assert.Equal(there.Uncompared, back.Uncompared.Select(level => level with { Base = level.Head, Head = level.Base }));
        Assert.Equal(there.Grid.Rows.Select(One), back.Grid.Rows.Select(row => row with { Base = row.Head, Head = row.Base, Cells = row.Cells.Select(Mirrored).ToValueList() }).Select(One));
        Assert.All(
            there.Grid.Rows.SelectMany(row => row.Cells).Zip(back.Grid.Rows.SelectMany(row => row.Cells)),
            pair => Assert.Equal(pair.First.Shares, pair.Second.Shares with { Gone = pair.Second.Shares.New, New = pair.Second.Shares.Gone }));

        static GridCell Mirrored(GridCell cell) => cell with
        {
            Base = cell.Head,
            Head = cell.Base,
            Area = cell.Area switch { AreaChangeKind.Added => AreaChangeKind.Removed, AreaChangeKind.Removed => AreaChangeKind.Added, var same => same },
        };

        static string One(GridRow row) => $"{row.Domain} {row.AreaId} {row.Base} {row.Head}: {string.Join("; ", row.Cells.Select(cell => $"{cell.Level} {cell.Area} {Side(cell.Base)} {Side(cell.Head)}"))}";

        static string Side(BehaviorTally side) => $"{side.Unchanged} {side.Terminology} {side.Wording} {side.Substance} {side.Unmapped} ~{side.Inferred} {string.Join(' ', side.Affected.Order(StringComparer.Ordinal))}";
    }

    private static void TheBytesAreTheSameInAnyCulture(EditionComparison comparison, Library library)
    {
        var english = Written();
        Properties.InCulture("tr-TR", () => Assert.True(english == Written(), "other bytes in tr-TR"));

        string Written() => EditionComparisonJson.Write(comparison) + EditionCsv.Write(comparison, library) + EditionMarkdown.Write(comparison, library, listAll: true);
    }
}

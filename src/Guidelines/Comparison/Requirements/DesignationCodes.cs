using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Requirements;

/// <summary>The designations of two documents' levels, in an order that does not depend on which document is the base.</summary>
internal sealed class DesignationCodes
{
    private readonly HashSet<string> _everyone;
    private readonly List<string> _all;

    public DesignationCodes(GuidelineDocument @base, GuidelineDocument head, GuidelineVocabulary vocabulary)
    {
        var levels = vocabulary.Levels.Where(level => level.Id == @base.Level || level.Id == head.Level).ToList();
        _everyone = levels.Select(level => level.AllCode).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = levels.SelectMany(level => level.Designations).Select(designation => designation.Code);
        var others = new[] { @base, head }.SelectMany(NamedIn).Order(StringComparer.Ordinal);
        _all = [.. known.Concat(others).Where(code => !_everyone.Contains(code)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What each designation is asked; those that are asked the same stand together, and no designation is named where all are. In the order of the designations.</summary>
    public IEnumerable<DesignationCell> Cells(SectionGroup group)
    {
        if (group.Base.Concat(group.Head).SelectMany(part => part.NamedDesignations).All(_everyone.Contains))
        {
            return [new DesignationCell([], group.Base.ToValueList(), group.Head.ToValueList())];
        }

        var cells = _all.GroupBy(code => (Base: For(code, group.Base), Head: For(code, group.Head))).ToList();
        return from cell in cells
               where !cell.Key.Base.IsEmpty || !cell.Key.Head.IsEmpty
               select new DesignationCell(cells.Count == 1 ? [] : cell.ToValueList(), cell.Key.Base, cell.Key.Head);
    }

    private static IEnumerable<string> NamedIn(GuidelineDocument document) =>
        document.Designations.Select(designation => designation.Code)
            .Concat(document.Requirements.SelectMany(requirement => requirement.Designations.Concat(requirement.Facts.SelectMany(fact => fact.Designations))));

    // A requirement whose every fact concerns others, such as hours "for Clinical", is not asked, though its heading names nobody.
    private ValueList<SectionPart> For(string code, IEnumerable<SectionPart> parts) =>
        (from part in parts
         let isAsked = Concern(part.Requirement.Designations, code)
         let facts = part.Facts.Where(fact => fact.Designations.IsEmpty ? isAsked : Concern(fact.Designations, code)).ToValueList()
         where !facts.IsEmpty || (isAsked && part.Facts.IsEmpty)
         select part with { Facts = facts }).ToValueList();

    private bool Concern(ValueList<string> codes, string code) => codes.IsEmpty || codes.Any(_everyone.Contains) || codes.Contains(code, StringComparer.Ordinal);
}

/// <summary>What both sides ask of some designations; of everyone where none is named.</summary>
internal sealed record DesignationCell(ValueList<string> Designations, ValueList<SectionPart> Base, ValueList<SectionPart> Head);
